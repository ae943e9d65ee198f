import type { ComponentChildren } from 'preact';

interface DetailsProps {
  summary: ComponentChildren;
  open?: boolean | undefined;
  /** The content may take the whole width (a table, a strip of days). */
  full?: boolean | undefined;
  children: ComponentChildren;
}

/** Something that may stay folded until it is wanted. */
export function Details({ summary, open, full, children }: DetailsProps) {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div class={full ? 'in full' : 'in'}>{children}</div>
    </details>
  );
}
