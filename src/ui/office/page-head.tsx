import type { ComponentChildren } from 'preact';

/** Title of an office page and what can be started from it. */
export function PageHead({
  title,
  note,
  children,
}: {
  title: string;
  note?: string | undefined;
  children?: ComponentChildren;
}) {
  return (
    <div class="page-head">
      <h1>
        {title} {note && <small>{note}</small>}
      </h1>
      {children && <div class="row">{children}</div>}
    </div>
  );
}
