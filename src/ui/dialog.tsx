import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Icon } from './icon.tsx';

const text = inLanguages({ close: 'Đóng' }, { close: 'Close' });

interface DialogProps {
  id: string;
  title: string;
  /** Where one lands by closing it; the dialog is a page of its own, so closing is a link. */
  closeHref: string;
  children: ComponentChildren;
}

/** A question that stands alone: "Rút hồ sơ này?". It is open when its page is, and needs no script. */
export function Dialog({ id, title, closeHref, children }: DialogProps) {
  return (
    <dialog class="ask" open aria-labelledby={`${id}-title`} id={id}>
      <div class="dialog-head">
        <h1 id={`${id}-title`}>{title}</h1>
        <a class="menu-x" href={closeHref}>
          <Icon name="close" label={text.close} />
        </a>
      </div>
      {children}
    </dialog>
  );
}
