/** Số định danh được che, "0380 8999 ••••": enough to recognise, not enough to use. */
export function masked(number: string): string {
  const shown = number.slice(0, -4).replace(/(.{4})/g, '$1 ');
  return number.length > 4 ? `${shown.trim()} ••••` : '••••';
}
