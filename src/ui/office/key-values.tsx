import type { ComponentChildren } from 'preact';

export interface KeyValue {
  label: string;
  value: ComponentChildren;
  id?: string | undefined;
  /** Something is wrong with this answer. */
  hit?: boolean | undefined;
}

/** Answers as filed, dense. */
export function KeyValues({ rows }: { rows: readonly KeyValue[] }) {
  return (
    <dl class="kv">
      {rows.map((row) => (
        <div key={row.label} id={row.id} class={row.hit ? 'hit' : undefined}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
