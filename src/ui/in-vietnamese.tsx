import type { ComponentChildren } from 'preact';
import { currentLanguage } from '#shared/language.ts';

/** Value of `lang` on an element whose words exist in Vietnamese only. */
export function inVietnamese(): 'vi' | undefined {
  return currentLanguage() === 'vi' ? undefined : 'vi';
}

/** Names and texts the State gives in Vietnamese only: on an English page a screen reader changes its voice for them. */
export function InVietnamese({ children }: { children: ComponentChildren }) {
  return currentLanguage() === 'vi' ? children : <span lang="vi">{children}</span>;
}
