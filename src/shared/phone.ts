/** Số điện thoại Việt Nam: read as people type it, kept as E.164. */

export type Phone =
  | { readonly kind: 'mobile' | 'landline'; readonly national: string; readonly e164: string }
  | { readonly kind: 'invalid' };

const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/;
const LANDLINE = /^02\d{9}$/;

export function parsePhone(input: string): Phone {
  const national = input
    .replace(/[\s.()-]/g, '')
    .replace(/^(?:\+84|0084)/, '0')
    .replace(/^84(?=\d{9}$)/, '0');
  const kind = MOBILE.test(national) ? 'mobile' : LANDLINE.test(national) ? 'landline' : 'invalid';
  return kind === 'invalid' ? { kind } : { kind, national, e164: `+84${national.slice(1)}` };
}

/** For reading: `0912 345 678`, `0237 385 2246`; any other text comes back unchanged. */
export function formatPhone(input: string): string {
  const phone = parsePhone(input);
  if (phone.kind === 'invalid') return input;
  const digits = phone.national;
  return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
}
