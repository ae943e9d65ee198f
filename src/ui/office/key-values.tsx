import type { ComponentChildren } from 'preact';

export interface KeyValue {
  label: string;
  value: ComponentChildren;
  id?: string | undefined;
  /** Something is wrong with this answer. */
  hit?: boolean | undefined;
}

/** More than a name: a sentence that was agreed to. */
const LONG_LABEL = 48;

/** Answers as filed, dense. */
export function KeyValues({ rows }: { rows: readonly KeyValue[] }) {
  return (
    <dl class="kv">
      {rows.map((row) => (
        <div key={row.label} id={row.id} class={classOf(row)}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function classOf({ label, hit }: KeyValue): string | undefined {
  return [hit && 'hit', label.length > LONG_LABEL && 'long'].filter(Boolean).join(' ') || undefined;
}
