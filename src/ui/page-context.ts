import { createContext } from 'preact';

/** What a component needs to know of the request it is rendered for. */
export interface PageContextValue {
  csrfToken: string;
}

export const PageContext = createContext<PageContextValue>({ csrfToken: '' });
