import type { ComponentChildren } from 'preact';

interface PanelProps {
  id: string;
  title: ComponentChildren;
  /** At the right of the title: a count, a time, small buttons. */
  aside?: ComponentChildren;
  /** The content reaches the edges (a table, a viewer). */
  flush?: boolean | undefined;
  children: ComponentChildren;
}

export function Panel({ id, title, aside, flush, children }: PanelProps) {
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <div class="panel-aside">{aside}</div>}
      </header>
      {flush ? children : <div class="in">{children}</div>}
    </section>
  );
}
