import { currentLanguage } from '#shared/language.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** "1.234,5" or "1,234.5": as whoever reads the page writes numbers. */
export function numberText(value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(LOCALES[currentLanguage()], options);
}
