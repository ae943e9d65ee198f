/** Số điện thoại di động: +84 980 000 229 and 0980.000.229 are 0980000229. */
export function normalPhone(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/g, '').replace(/^\+?84/, '0');
  return /^0[35789]\d{8}$/.test(digits) ? digits : undefined;
}
