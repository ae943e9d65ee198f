import { createContext } from 'preact';
import type { Language } from '#shared/language.ts';

/** What a component needs to know of the request it is rendered for. */
export interface PageContextValue {
  csrfToken: string;
  /** Where the one form of this page is sent to be read in the other language with what was typed. */
  otherLanguage?: { language: Language; address: string } | undefined;
}

export const PageContext = createContext<PageContextValue>({ csrfToken: '' });
