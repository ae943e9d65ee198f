import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Icon, type IconName } from './icon.tsx';

const text = inLanguages({ close: 'Đóng' }, { close: 'Close' });

interface SignInSheetProps {
  title: string;
  lead?: ComponentChildren;
  closeHref: string;
  /** The panel at the side: Zalo Official Account with its QR code. */
  side?: ComponentChildren;
  children: ComponentChildren;
}

/** The choice of account, as a sheet on its own page. */
export function SignInSheet({ title, lead, closeHref, side, children }: SignInSheetProps) {
  return (
    <div class="backdrop">
      <div class="wrap">
        <section class={side ? 'sheet with-side' : 'sheet'} aria-labelledby="sheet-title">
          <div class="main">
            <div class="dialog-head">
              <h1 id="sheet-title">{title}</h1>
              <a class="menu-x" href={closeHref}>
                <Icon name="close" label={text.close} />
              </a>
            </div>
            {lead && <p class="muted">{lead}</p>}
            {children}
          </div>
          {side && <aside class="side">{side}</aside>}
        </section>
      </div>
    </div>
  );
}

interface ProviderLinkProps {
  href: string;
  label: string;
  hint?: ComponentChildren;
  icon: IconName;
  tone?: 'red' | 'blue' | undefined;
}

/** One provider of identity: the whole row is the link. */
export function ProviderLink({ href, label, hint, icon, tone = 'red' }: ProviderLinkProps) {
  return (
    <a class="provider" href={href}>
      <span class={tone === 'blue' ? 'glyph b' : 'glyph'}>
        <Icon name={icon} />
      </span>
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </a>
  );
}
