import { currentLanguage } from '#shared/language.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** To make one takes as long as to write a hundred numbers, and a table of all units has fifteen hundred. */
const formats = new Map<string, Intl.NumberFormat>();

/** "1.234,5" or "1,234.5": as whoever reads the page writes numbers. */
export function numberText(value: number, options?: Intl.NumberFormatOptions): string {
  const locale = LOCALES[currentLanguage()];
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format.format(value);
}
