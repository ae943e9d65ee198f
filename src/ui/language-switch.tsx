import { useContext } from 'preact/hooks';
import { currentLanguage, type Language } from '#shared/language.ts';
import { PageContext } from './page-context.ts';

export interface LanguageOffer {
  isInEnglish: boolean;
  wanted: Language;
  /** Address to come back to. */
  here: string;
  /** The page is the answer to a form and was reached by sending it only: its own button keeps what was typed. */
  byForm?: boolean | undefined;
}

/** The button at the end of such a form. */
export const SWITCH_BUTTON_ID = 'doi-ngon-ngu';

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
  const href = offer.byForm ? `#${SWITCH_BUTTON_ID}` : `/ngon-ngu/${other}?ve=${encodeURIComponent(offer.here)}`;
  return (
    <a class="language" href={href} lang={other} hreflang={other}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </a>
  );
}

/** Sends the form of this page to read it in the other language; nothing typed is lost, and nothing is filed. */
export function LanguageButton() {
  const { otherLanguage } = useContext(PageContext);
  if (otherLanguage === undefined) return null;
  const { language, address } = otherLanguage;
  return (
    <button type="submit" class="btn ter" id={SWITCH_BUTTON_ID} formAction={address} lang={language}>
      {language === 'en' ? 'Continue in English' : 'Tiếp tục bằng tiếng Việt'}
    </button>
  );
}
