import type { ComponentChildren } from 'preact';
import { type Crumb, Crumbs } from './crumbs.tsx';

interface PageBandProps {
  title: ComponentChildren;
  crumbs?: readonly Crumb[] | undefined;
  /** Small line above the title: "Thủ tục 1.001612 · Cấp xã". */
  eyebrow?: ComponentChildren;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}

/** The head of a page: where it stands, what it is called, what it is for. */
export function PageBand({ title, crumbs, eyebrow, lead, children }: PageBandProps) {
  return (
    <div class="band">
      <div class="wrap">
        {crumbs && <Crumbs crumbs={crumbs} />}
        <div class="in">
          {eyebrow && <p class="eyebrow">{eyebrow}</p>}
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
