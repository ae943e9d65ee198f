/** Số định danh được che, "0380 8999 ••••": enough to recognise, not enough to use. */
export function masked(number: string): string {
  const shown = number.slice(0, -4).replace(/(.{4})/g, '$1 ');
  return number.length > 4 ? `${shown.trim()} ••••` : '••••';
}

/** Họ tên được che, "Lê H. H.": enough to find a dossier in a list; the whole name stands in the dossier. */
export function maskedName(name: string): string {
  const [family = '', ...others] = name.normalize('NFC').trim().split(/\s+/);
  return [family, ...others.map((word) => `${[...word][0]}.`)].join(' ');
}
