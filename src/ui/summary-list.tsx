import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';

const text = inLanguages({ change: 'Sửa', missing: 'Không khai' }, { change: 'Change', missing: 'Not given' });

export interface SummaryRow {
  label: string;
  value: ComponentChildren;
  /** Where this answer is changed, when it is not where the whole list is. */
  changeHref?: string | undefined;
}

interface SummaryListProps {
  title?: string | undefined;
  changeHref?: string | undefined;
  rows: readonly SummaryRow[];
}

/** "Check your answers": question, answer, and the way back to it. */
export function SummaryList({ title, changeHref, rows }: SummaryListProps) {
  const list = (
    <dl class="summary">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value === '' || row.value === null || row.value === undefined ? <Missing /> : row.value}</dd>
          {row.changeHref && (
            <dd class="edit">
              <a href={row.changeHref}>
                {text.change}
                <span class="sr"> {row.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
  if (!title) return list;
  return (
    <section class="summary-block">
      <div class="head-row">
        <h2>{title}</h2>
        {changeHref && (
          <a class="edit" href={changeHref}>
            {text.change}
            <span class="sr"> {title}</span>
          </a>
        )}
      </div>
      {list}
    </section>
  );
}

function Missing() {
  return <span class="muted">{text.missing}</span>;
}
