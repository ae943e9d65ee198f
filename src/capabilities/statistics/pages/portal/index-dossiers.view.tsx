import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { IndicatorCode } from '../../domain/service-index.ts';
import type { FigureUnit } from '../../domain/unit-level.ts';
import { INDEX_DOSSIERS_PATH, INDICATOR_PATH, SERVICE_INDEX_PATH } from '../../paths.ts';
import type { IndexDossier } from '../../storage/index-queries.ts';
import { INDICATOR_WORDS } from '../indicator.text.ts';
import { IndexScope } from './index-scope.view.tsx';
import { type AskedOfIndex, indexQuery } from './service-index.form.ts';
import { SERVICE_INDEX as WORDS } from './service-index.text.ts';
import { STATISTICS } from './statistics.text.ts';

interface IndexDossiersProps {
  readonly asked: AskedOfIndex & { readonly indicator: IndicatorCode };
  readonly unit: FigureUnit | undefined;
  readonly rows: readonly IndexDossier[];
  readonly next: string | undefined;
}

/** Hồ sơ đạt hoặc chưa đạt một chỉ số. */
export function IndexDossiersView({ asked, unit, rows, next }: IndexDossiersProps) {
  const words = INDICATOR_WORDS[asked.indicator];
  const title =
    asked.indicator === '2.2' ? words.name : `${words.name}: ${asked.holds ? WORDS.thoseHolding : WORDS.thoseFailing}`;
  const dat = asked.holds ? '' : 'chua';
  const back = `${INDICATOR_PATH}${indexQuery({ period: asked.period, unit: asked.unit, indicator: asked.indicator })}`;
  const here = (sau: string) => `${INDEX_DOSSIERS_PATH}${indexQuery(asked, { dat, sau })}`;
  return (
    <>
      <PageBand
        title={title}
        eyebrow={<IndexScope unit={unit} period={asked.period} />}
        lead={words.formula}
        crumbs={[
          { label: STATISTICS.home, href: '/' },
          { label: WORDS.short, href: `${SERVICE_INDEX_PATH}?ky=${asked.period.code}` },
          { label: words.name, href: back },
          { label: WORDS.openList },
        ]}
      />
      <div class="wrap section stack">
        <p class="small muted">{STATISTICS.listLead}</p>
        <DataTable
          caption={title}
          hiddenCaption
          look="cards"
          rows={rows}
          rowKey={({ code }) => code}
          empty={STATISTICS.nobody}
          columns={[
            { label: STATISTICS.code, rowHeader: true, nowrap: true, cell: ({ code }) => code },
            { label: STATISTICS.procedure, cell: ({ procedureName }) => <InVietnamese>{procedureName}</InVietnamese> },
            { label: STATISTICS.ofUnit, cell: ({ unitName }) => <InVietnamese>{unitName}</InVietnamese> },
            { label: STATISTICS.receivedAt, nowrap: true, cell: ({ receivedAt }) => momentText(receivedAt) },
            {
              label: STATISTICS.finishedAt,
              nowrap: true,
              cell: ({ finishedAt }) => (finishedAt ? momentText(finishedAt) : STATISTICS.notFinished),
            },
          ]}
        />
        <p class="row">
          {asked.after !== undefined && <a href={here('')}>{STATISTICS.first}</a>}
          {next !== undefined && <a href={here(next)}>{STATISTICS.next}</a>}
          <a href={back}>{WORDS.back}</a>
        </p>
      </div>
    </>
  );
}
