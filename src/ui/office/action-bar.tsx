import type { ComponentChildren } from 'preact';

/** The decisions, always in reach at the foot of the desk. */
export function ActionBar({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="actbar" aria-label={label}>
      {children}
    </section>
  );
}
