import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';

const text = inLanguages({ label: 'Vị trí' }, { label: 'Where you are' });

export interface Crumb {
  label: ComponentChildren;
  href?: string | undefined;
}

/** The way down to this page; the last one is the page itself. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={text.label}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.href ?? index} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
            {crumb.href && index < crumbs.length - 1 ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
