/** Mã số thuế: 10 digits with a check digit, 13 for a dependent unit, or the owner's personal number. TT 86/2024/TT-BTC. */

export type TaxCodeVerdict = 'OK' | 'PERSONAL_ID' | 'FORMAT' | 'CHECK_DIGIT' | 'NO_VALID_CHECK_DIGIT';

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The tenth digit for the first nine; 10 means that such a serial was never issued. */
export function taxCheckDigit(code: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return 10 - (sum % 11);
}

export function checkTaxCode(input: string): TaxCodeVerdict {
  // Since 2025-07-01 a business household uses its owner's personal number.
  if (/^\d{12}$/.test(input)) return 'PERSONAL_ID';
  if (!/^\d{10}(?:-?\d{3})?$/.test(input)) return 'FORMAT';
  const expected = taxCheckDigit(input);
  if (expected === 10) return 'NO_VALID_CHECK_DIGIT';
  return expected === Number(input[9]) ? 'OK' : 'CHECK_DIGIT';
}

/** As stored: a dependent unit's code with its hyphen. */
export function normaliseTaxCode(input: string): string {
  const compact = input.replace(/[\s-]/g, '');
  return compact.length === 13 ? `${compact.slice(0, 10)}-${compact.slice(10)}` : compact;
}
