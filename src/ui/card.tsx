import type { ComponentChildren } from 'preact';

interface CardProps {
  title?: string | undefined;
  id?: string | undefined;
  /** Quieter: help at the side. */
  soft?: boolean | undefined;
  class?: string | undefined;
  children: ComponentChildren;
}

export function Card({ title, id, soft, class: extra, children }: CardProps) {
  return (
    <section
      class={`card${soft ? ' soft' : ''}${extra ? ` ${extra}` : ''}`}
      aria-labelledby={title && id ? id : undefined}
    >
      {title && <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}
