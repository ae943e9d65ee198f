import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { LanguageButton } from './language-switch.tsx';
import { LinkButton } from './link-button.tsx';

const text = inLanguages({ back: 'Quay lại' }, { back: 'Back' });

interface ActionsProps {
  /** Where "Quay lại" leads, when there is a step before. */
  backHref?: string | undefined;
  children: ComponentChildren;
}

/** The buttons at the end of a form. */
export function Actions({ backHref, children }: ActionsProps) {
  return (
    <div class="actions">
      {children}
      {backHref && (
        <LinkButton kind="tertiary" icon="arrow-left" href={backHref}>
          {text.back}
        </LinkButton>
      )}
      <LanguageButton />
    </div>
  );
}
