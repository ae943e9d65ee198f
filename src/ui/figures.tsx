import type { ComponentChildren } from 'preact';

export interface Figure {
  label: string;
  value: ComponentChildren;
  /** Smaller, under it: the same of a longer time. */
  note?: ComponentChildren;
  highlight?: boolean | undefined;
}

/** Public numbers side by side; the one that matters most is red. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl class="figures">
      {figures.map((figure) => (
        <div key={figure.label} class={figure.highlight ? 'hl' : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
          {figure.note && <dd class="figure-note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
