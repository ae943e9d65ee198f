import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';

const text = inLanguages({ help: 'Trợ giúp' }, { help: 'Help' });

interface PageColumnsProps {
  children: ComponentChildren;
  aside?: ComponentChildren;
  /** Names the side column for a screen reader. */
  asideLabel?: string | undefined;
  /** The side column stands left (filters); on a phone it follows the content. */
  asideFirst?: boolean | undefined;
  /** Lines stay short enough to read: the width of a form. */
  form?: boolean | undefined;
}

/** Content with help beside it; on a phone one below the other. */
export function PageColumns({ children, aside, asideLabel = text.help, asideFirst, form }: PageColumnsProps) {
  const content = <div class={form ? 'form' : 'stack-lg'}>{children}</div>;
  if (!aside) return <div class="wrap section">{content}</div>;
  return (
    <div class={asideFirst ? 'wrap section two left' : 'wrap section two'}>
      {content}
      <aside class="stack" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
