import type { ComponentChildren } from 'preact';

/** One component in one of its states, under its name. */
export function Example({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <section class="example">
      <h2>
        <code>{of}</code>
      </h2>
      {children}
    </section>
  );
}
