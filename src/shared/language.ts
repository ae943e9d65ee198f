/** The language a visitor reads (ngôn ngữ): Vietnamese first, English where a page exists in it. */
import { AsyncLocalStorage } from 'node:async_hooks';

export type Language = 'vi' | 'en';

/** The same words in another language: as many, in the same places, taking the same values. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Answer
    ? (...values: Values) => Translated<Answer>
    : { readonly [Name in keyof Words]: Translated<Words[Name]> };

const listener = new AsyncLocalStorage<Language>();

/** Language of the page that is being made; Vietnamese wherever nobody asked for another. */
export function currentLanguage(): Language {
  return listener.getStore() ?? 'vi';
}

export function speaking<Result>(language: Language, work: () => Result): Result {
  return listener.run(language, work);
}

/**
 * Words in both languages, read as if there were one: each look finds those of the page being made. What is missing or
 * too many in English does not compile. Look when the page is made, not when a module is loaded.
 */
export function inLanguages<const Words extends object>(vi: Words, en: Translated<Words>): Translated<Words> {
  const words: Readonly<Record<Language, object>> = { vi, en };
  return new Proxy(vi, {
    get: (_vi, name) => Reflect.get(words[currentLanguage()], name),
  }) as unknown as Translated<Words>;
}
