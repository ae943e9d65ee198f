import type { ComponentChildren } from 'preact';

export interface ListingEntry {
  key: string;
  title: ComponentChildren;
  href: string;
  text?: ComponentChildren;
  /** Short facts in a row under the title. */
  meta?: readonly ComponentChildren[] | undefined;
  /** What can be done about it, at the right. */
  action?: ComponentChildren;
}

/** Found procedures, dossiers, papers: title first, facts below, the deed beside. */
export function Listing({ entries, label }: { entries: readonly ListingEntry[]; label?: string | undefined }) {
  return (
    <ul class="listing" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <div class="what">
            <h3>
              <a href={entry.href}>{entry.title}</a>
            </h3>
            {entry.text && <p>{entry.text}</p>}
            {entry.meta && (
              <ul class="meta">
                {entry.meta.map((fact, index) => (
                  <li key={`${entry.key}-${index}`}>{fact}</li>
                ))}
              </ul>
            )}
          </div>
          {entry.action}
        </li>
      ))}
    </ul>
  );
}
