import type { Language } from '#shared/language.ts';

/** Gợi ý khi gõ: what the answer carries, and which of the suggestions is looked at. */
export interface Suggestion {
  readonly text: string;
  readonly href: string;
}

export type Move = 'next' | 'previous';

/** From the last one, and from the first one, back to what was typed (-1), then round. */
export function moved(current: number, move: Move, count: number): number {
  if (move === 'next') return current + 1 < count ? current + 1 : -1;
  return current < 0 ? count - 1 : current - 1;
}

/** Words for the browser, which learns the language from the page. */
export const LIST_NAME: Readonly<Record<Language, string>> = { vi: 'Gợi ý thủ tục', en: 'Suggested procedures' };

/** Said by a screen reader when suggestions come or go. */
export function countText(count: number, language: Language = 'vi'): string {
  if (language === 'vi')
    return count === 0 ? 'Không có gợi ý.' : `Có ${count} gợi ý, dùng phím mũi tên lên, xuống để chọn.`;
  if (count === 0) return 'No suggestions.';
  return `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, use the up and down arrow keys to choose.`;
}
