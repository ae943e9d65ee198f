import type { FigureKind, PublicDossier } from '#capabilities/dossier/index.ts';
import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { FigureScope } from '../../actions/read-statistics.ts';
import { FIGURE_LIST_PATH, STATISTICS_PATH } from '../../paths.ts';
import { CHANNEL_WORDS, FIGURE_WORDS, LEVEL_WORDS, periodText } from './figure-words.text.ts';
import { type AskedOfList, FIGURE_SLUGS, statisticsQuery } from './statistics.form.ts';
import { STATISTICS } from './statistics.text.ts';

interface FigureListProps {
  readonly asked: AskedOfList & { readonly kind: FigureKind };
  readonly scope: FigureScope;
  readonly page: { readonly dossiers: readonly PublicDossier[]; readonly next: string | undefined };
}

/** Hồ sơ phía sau một con số, page by page. */
export function FigureListView({ asked, scope, page }: FigureListProps) {
  const words = FIGURE_WORDS[asked.kind];
  const here = (more: Readonly<Record<string, string>>) =>
    `${FIGURE_LIST_PATH}${statisticsQuery(asked, { so: FIGURE_SLUGS[asked.kind], ...more })}`;
  const back = `${STATISTICS_PATH}${statisticsQuery({ ...asked, level: undefined, field: '', procedure: '' })}`;
  return (
    <>
      <PageBand
        title={words.text}
        eyebrow={
          <>
            <ScopeName asked={asked} scope={scope} />, {periodText(asked.period)}
          </>
        }
        lead={words.meaning}
        crumbs={[{ label: STATISTICS.home, href: '/' }, { label: STATISTICS.title, href: back }, { label: words.text }]}
      />
      <div class="wrap section stack">
        <p class="small muted">{STATISTICS.listLead}</p>
        <DataTable
          caption={`${words.text}, ${periodText(asked.period)}`}
          hiddenCaption
          look="cards"
          rows={page.dossiers}
          rowKey={({ code }) => code}
          empty={STATISTICS.nobody}
          columns={[
            { label: STATISTICS.code, rowHeader: true, nowrap: true, cell: ({ code }) => code },
            { label: STATISTICS.procedure, cell: ({ procedureName }) => <InVietnamese>{procedureName}</InVietnamese> },
            { label: STATISTICS.ofUnit, cell: ({ unitName }) => <InVietnamese>{unitName}</InVietnamese> },
            { label: STATISTICS.channel, nowrap: true, cell: ({ channel }) => CHANNEL_WORDS[channel] },
            { label: STATISTICS.receivedAt, nowrap: true, cell: ({ receivedAt }) => momentText(receivedAt) },
            { label: STATISTICS.dueAt, nowrap: true, cell: ({ dueAt }) => (dueAt ? momentText(dueAt) : '–') },
            { label: STATISTICS.finishedAt, cell: (row) => <Finish {...row} /> },
          ]}
        />
        <p class="row">
          {asked.after !== undefined && <a href={here({})}>{STATISTICS.first}</a>}
          {page.next !== undefined && <a href={here({ sau: page.next })}>{STATISTICS.next}</a>}
          <a href={back}>{STATISTICS.back}</a>
        </p>
      </div>
    </>
  );
}

function ScopeName({ asked: { level }, scope: { unit } }: Pick<FigureListProps, 'asked' | 'scope'>) {
  if (unit) return <InVietnamese>{unit.name}</InVietnamese>;
  return <>{level ? LEVEL_WORDS[level] : STATISTICS.province}</>;
}

function Finish({ finishedAt, dueAt }: PublicDossier) {
  if (finishedAt === null) return <>{STATISTICS.notFinished}</>;
  const isLate = dueAt !== null && Temporal.Instant.compare(finishedAt, dueAt) > 0;
  return (
    <>
      {momentText(finishedAt)} {isLate && <Tag tone="warn">{STATISTICS.late}</Tag>}
    </>
  );
}
