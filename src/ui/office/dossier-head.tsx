import type { ComponentChildren } from 'preact';

interface DossierHeadProps {
  title: string;
  code: string;
  back: { label: string; href: string };
  /** Tags and the deadline chip. */
  tags?: ComponentChildren;
  /** Where it stands in the workflow, neighbours in the list. */
  aside?: ComponentChildren;
}

/** The head of a dossier on an officer's desk. */
export function DossierHead({ title, code, back, tags, aside }: DossierHeadProps) {
  return (
    <div class="panel dossier-head">
      <div>
        <p class="muted">
          <a href={back.href}>{back.label}</a> / <span class="code">{code}</span>
        </p>
        <h1>{title}</h1>
        {tags && <div class="row tags">{tags}</div>}
      </div>
      {aside && <div class="head-aside">{aside}</div>}
    </div>
  );
}
