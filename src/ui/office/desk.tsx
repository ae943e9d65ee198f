import type { ComponentChildren } from 'preact';

/** Answers, papers and checks side by side; `split` has two columns. On a phone they stack. */
export function Desk({ split, children }: { split?: boolean | undefined; children: ComponentChildren }) {
  return <div class={split ? 'desk split' : 'desk'}>{children}</div>;
}

/** Several panels under each other in one column of the desk. */
export function DeskColumn({ children }: { children: ComponentChildren }) {
  return <div class="desk-column">{children}</div>;
}
