import type { ComponentChildren } from 'preact';
import { currentLanguage } from '#shared/language.ts';

/** Names and texts the State gives in Vietnamese only: on an English page a screen reader changes its voice for them. */
export function InVietnamese({ children }: { children: ComponentChildren }) {
  return currentLanguage() === 'vi' ? <>{children}</> : <span lang="vi">{children}</span>;
}
