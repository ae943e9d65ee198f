/** Số CMT/CCCD: twelve digits that agree with the birth date and the sex, or the nine of the old card. */

export type NumberFault = 'malformed' | 'unknown-province' | 'other-birth-date' | 'other-sex';

const LAST_PROVINCE = 96;

export function faultOfNumber(
  number: string,
  birthDate: string | undefined,
  gender: 'male' | 'female' | undefined,
): NumberFault | undefined {
  if (/^\d{9}$/.test(number)) return undefined;
  if (!/^\d{12}$/.test(number)) return 'malformed';
  const province = Number(number.slice(0, 3));
  if (province < 1 || province > LAST_PROVINCE) return 'unknown-province';
  const centuryAndSex = Number(number[3]);
  const year = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(number.slice(4, 6));
  if (birthDate !== undefined && Number(birthDate.slice(0, 4)) !== year) return 'other-birth-date';
  if (gender !== undefined && gender !== (centuryAndSex % 2 === 0 ? 'male' : 'female')) return 'other-sex';
  return undefined;
}
