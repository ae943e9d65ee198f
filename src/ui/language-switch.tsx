import { currentLanguage, type Language } from '#shared/language.ts';

export interface LanguageOffer {
  isInEnglish: boolean;
  wanted: Language;
  /** Address to come back to. */
  here: string;
}

/** The other language of this page; or, to who reads English, that there is none. Each names itself in itself. */
export function LanguageSwitch({ offer }: { offer: LanguageOffer | undefined }) {
  if (offer === undefined) return null;
  if (!offer.isInEnglish) {
    return offer.wanted === 'en' ? (
      <span class="language" lang="en">
        Vietnamese only
      </span>
    ) : null;
  }
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <a class="language" href={`/ngon-ngu/${other}?ve=${encodeURIComponent(offer.here)}`} lang={other} hreflang={other}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </a>
  );
}
