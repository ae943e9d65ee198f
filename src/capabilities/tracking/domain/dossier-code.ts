/** Mã hồ sơ: `<mã đơn vị>-YYMMDD-NNNN`, with LT- before it for a bundle, as typed by a person: spaces, lower case and long dashes are forgiven. */
const DOSSIER_CODE = /^(?:LT-)?[A-Z]\d{2}(?:\.[A-Z0-9]{1,8}){0,4}-\d{6}-\d{4,8}$/;
const LONGEST_CODE = 60;

export function parseDossierCode(
  typed: string,
): { ok: true; code: string } | { ok: false; refusal: 'missing' | 'malformed' } {
  const code = typed
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
  if (code === '') return { ok: false, refusal: 'missing' };
  return code.length <= LONGEST_CODE && DOSSIER_CODE.test(code)
    ? { ok: true, code }
    : { ok: false, refusal: 'malformed' };
}
