import type { ComponentChildren } from 'preact';

export interface KeyFact {
  label: string;
  value: ComponentChildren;
  note?: ComponentChildren;
}

/** What one wants to know of a procedure before anything else. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl class="key">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.note && <small>{fact.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
