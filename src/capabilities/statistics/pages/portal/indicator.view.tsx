import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { type Indicator, MEASURE_OF, type ProcedureShare } from '../../actions/read-indicator.ts';
import type { IndicatorCode } from '../../domain/service-index.ts';
import { INDEX_DOSSIERS_PATH, SERVICE_INDEX_PATH } from '../../paths.ts';
import { INDICATOR_WORDS } from '../indicator.text.ts';
import { countText, percentText, pointsText } from './figure-words.text.ts';
import { IndexScope } from './index-scope.view.tsx';
import { type AskedOfIndex, indexQuery } from './service-index.form.ts';
import { SERVICE_INDEX as WORDS } from './service-index.text.ts';
import { STATISTICS } from './statistics.text.ts';
import { listHref } from './statistics-table.view.tsx';

interface IndicatorProps {
  readonly asked: AskedOfIndex & { readonly indicator: IndicatorCode };
  readonly indicator: Indicator;
}

/** Một chỉ số, procedure by procedure, with the way to its dossiers. */
export function IndicatorView({ asked, indicator: { unit, rows, total } }: IndicatorProps) {
  const words = INDICATOR_WORDS[asked.indicator];
  const back = `${SERVICE_INDEX_PATH}${indexQuery({ period: asked.period, unit: asked.unit })}`;
  const value = ({ of, which }: { of: number; which: number }) =>
    asked.indicator === '2.2' ? WORDS.workingDays(pointsText(which / of)) : percentText((which / of) * 100);
  return (
    <>
      <PageBand
        title={`${asked.indicator}. ${words.name}`}
        eyebrow={<IndexScope unit={unit} period={asked.period} />}
        lead={words.formula}
        crumbs={[{ label: STATISTICS.home, href: '/' }, { label: WORDS.short, href: back }, { label: words.name }]}
      />
      <div class="wrap section stack">
        {total.of > 0 && (
          <p>
            {WORDS.overall}: <b>{value(total)}</b>
            {WORDS.overallFrom(countText(total.of), total.of)}
          </p>
        )}
        <DataTable
          caption={`${words.name} ${WORDS.byProcedure}`}
          hiddenCaption
          look="cards"
          rows={rows}
          rowKey={({ code }) => code}
          empty={WORDS.nothing}
          columns={[
            {
              label: WORDS.procedure,
              rowHeader: true,
              cell: ({ name, code }) => (
                <>
                  <InVietnamese>{name}</InVietnamese> ({code})
                </>
              ),
            },
            { label: WORDS.dossierCount, numeric: true, cell: ({ of }) => countText(of) },
            { label: WORDS.result, numeric: true, nowrap: true, cell: value },
            { label: WORDS.openList, cell: (row) => <Lists asked={asked} row={row} /> },
          ]}
        />
        <p>
          <a href={back}>{WORDS.back}</a>
        </p>
      </div>
    </>
  );
}

function Lists({ asked, row }: { readonly asked: IndicatorProps['asked']; readonly row: ProcedureShare }) {
  const one = { ...asked, procedure: row.code };
  const figures = { period: asked.period, unit: asked.unit, level: undefined, field: '', procedure: row.code };
  if (asked.indicator === '3.C')
    return (
      <span class="row">
        <a href={listHref(figures, 'received-online')}>{WORDS.online}</a>
        <a href={listHref(figures, 'received-otherwise')}>{WORDS.otherwise}</a>
      </span>
    );
  if (asked.indicator === '2.1')
    return (
      <span class="row">
        <a href={listHref(figures, 'finished-late-by-index')}>{WORDS.finishedLate}</a>
        <a href={listHref(figures, 'open-late')}>{WORDS.openLate}</a>
      </span>
    );
  if (!MEASURE_OF[asked.indicator]) return null;
  const list = (dat: string) => `${INDEX_DOSSIERS_PATH}${indexQuery(one, { dat })}`;
  return (
    <span class="row">
      <a href={list('')}>
        {asked.indicator === '2.2' ? WORDS.seeDossiers : `${WORDS.holding}: ${countText(row.which)}`}
      </a>
      {asked.indicator !== '2.2' && (
        <a href={list('chua')}>
          {WORDS.failing}: {countText(row.of - row.which)}
        </a>
      )}
    </span>
  );
}
