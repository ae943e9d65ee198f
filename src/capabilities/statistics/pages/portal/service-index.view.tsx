import { Fragment } from 'preact';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Figures } from '#ui/figures.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { dateText, momentText, monthText } from '#ui/vietnam-time.ts';
import { opensToProcedures } from '../../actions/read-indicator.ts';
import type { ServiceIndex, UnitIndex } from '../../actions/read-service-index.ts';
import { isExternal } from '../../domain/external-figure.ts';
import type { StatisticsPeriod } from '../../domain/period.ts';
import { groupOf, INDEX_GROUPS, type IndexGroup, type IndicatorResult } from '../../domain/service-index.ts';
import { INDEX_ANNOUNCEMENTS_PATH, INDEX_FORMULAS_PATH, INDICATOR_PATH, SERVICE_INDEX_PATH } from '../../paths.ts';
import { INDICATOR_WORDS } from '../indicator.text.ts';
import { ANNOUNCEMENTS } from './announcements.text.ts';
import { capital, countText, percentText, periodText, pointsText } from './figure-words.text.ts';
import { IndexScope } from './index-scope.view.tsx';
import { type AskedOfIndex, indexQuery } from './service-index.form.ts';
import { bandName, GROUP_WORDS, SERVICE_INDEX as WORDS } from './service-index.text.ts';
import { STATISTICS } from './statistics.text.ts';

interface ServiceIndexProps {
  readonly asked: Pick<AskedOfIndex, 'period' | 'unit'>;
  readonly index: ServiceIndex;
  readonly periods: readonly StatisticsPeriod[];
}

export function ServiceIndexView({ asked, index, periods }: ServiceIndexProps) {
  const { whole, units, countedAt } = index;
  return (
    <>
      <PageBand
        title={WORDS.title}
        lead={WORDS.lead}
        crumbs={[
          { label: STATISTICS.home, href: '/' },
          ...(whole.unit ? [{ label: WORDS.short, href: `${SERVICE_INDEX_PATH}?ky=${asked.period.code}` }] : []),
          { label: whole.unit ? <InVietnamese>{whole.unit.name}</InVietnamese> : WORDS.short },
        ]}
      >
        <Choice asked={asked} index={index} periods={periods} />
      </PageBand>
      <div class="wrap section stack-lg">
        <section class="stack" aria-labelledby="diem">
          <h2 id="diem">
            <IndexScope unit={whole.unit} period={asked.period} />
          </h2>
          <Score {...whole} />
          <p class="small muted">
            {whole.isFinal ? WORDS.finalNote : WORDS.provisionalNote} {WORDS.notNational}
          </p>
          <p>
            <a href={INDEX_FORMULAS_PATH}>{WORDS.formulas}</a>
          </p>
          {countedAt === undefined ? (
            <Note>{WORDS.notCounted}</Note>
          ) : (
            <p class="small muted">{WORDS.countedAt(momentText(countedAt))}</p>
          )}
        </section>
        <section class="stack" aria-labelledby="chi-so">
          <h2 id="chi-so">{WORDS.indicators}</h2>
          {INDEX_GROUPS.map((group) => (
            <Group key={group} group={group} asked={asked} whole={whole} />
          ))}
        </section>
        {!whole.unit && <Comparison asked={asked} units={units} />}
      </div>
    </>
  );
}

function Choice({ asked, index, periods }: ServiceIndexProps) {
  const shown = periods.some(({ code }) => code === asked.period.code) ? periods : [asked.period, ...periods];
  return (
    <Form action={SERVICE_INDEX_PATH} method="get" class="row" label={WORDS.choose}>
      <SelectField
        name="ky"
        label={WORDS.period}
        value={asked.period.code}
        width="medium"
        options={shown.map((period) => ({ value: period.code, label: capital(periodText(period)) }))}
      />
      <SelectField
        name="don-vi"
        label={WORDS.unit}
        value={asked.unit}
        width="medium"
        emptyLabel={WORDS.province}
        options={index.allUnits
          .filter(({ level, code }) => level !== 'former' || code === asked.unit)
          .map(({ code, name }) => ({ value: code, label: name, isInVietnamese: true }))}
      />
      <Button kind="secondary">{WORDS.show}</Button>
    </Form>
  );
}

const percentOf = ({ points, attainable }: UnitIndex['result']): number | null =>
  attainable === 0 ? null : (points / attainable) * 100;

function Score({ result, band, isFinal }: UnitIndex) {
  return (
    <Figures
      figures={[
        { label: WORDS.total, value: pointsText(result.points), highlight: true },
        { label: WORDS.attainable, value: pointsText(result.attainable), note: WORDS.ofWhole },
        { label: WORDS.percent, value: percentText(percentOf(result)) },
        { label: isFinal ? WORDS.band : WORDS.provisionalBand, value: <Band band={band} /> },
      ]}
    />
  );
}

function Band({ band }: Pick<UnitIndex, 'band'>) {
  if (!band) return <>–</>;
  return <>{bandName(band.name) ?? <InVietnamese>{band.name}</InVietnamese>}</>;
}

function ComparedBand({ band, isFinal }: Pick<UnitIndex, 'band' | 'isFinal'>) {
  return (
    <>
      <Band band={band} />
      {band && !isFinal && ` (${WORDS.provisional})`}
    </>
  );
}

const sumOf = (rows: readonly IndicatorResult[]) => ({
  points: rows.reduce((sum, { points = 0 }) => sum + points, 0),
  max: rows.reduce((sum, { rule }) => sum + rule.maxPoints, 0),
});

interface GroupProps {
  readonly group: IndexGroup;
  readonly asked: Pick<AskedOfIndex, 'period' | 'unit'>;
  readonly whole: UnitIndex;
}

function Group({ group, asked, whole }: GroupProps) {
  const rows = whole.result.indicators.filter(({ code }) => groupOf(code) === group);
  const { points, max } = sumOf(rows);
  const title = `${group}. ${GROUP_WORDS[group]}: ${WORDS.groupPoints(pointsText(points), pointsText(max))}`;
  return (
    <div class="stack">
      <h3>{title}</h3>
      <DataTable
        caption={title}
        hiddenCaption
        look="cards"
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { label: WORDS.indicator, rowHeader: true, cell: (row) => <Name row={row} asked={asked} /> },
          { label: WORDS.counted, numeric: true, cell: shareText },
          { label: WORDS.ratio, numeric: true, nowrap: true, cell: ratioText },
          {
            label: WORDS.points,
            numeric: true,
            cell: (row) => resultText(row, awaitingText(row, whole)),
          },
        ]}
      />
    </div>
  );
}

function Name({ row, asked }: { readonly row: IndicatorResult; readonly asked: GroupProps['asked'] }) {
  const words = INDICATOR_WORDS[row.code];
  const isOpen = opensToProcedures(row.code) && (row.share?.of ?? 0) > 0;
  return (
    <>
      {row.code}.{' '}
      {isOpen ? (
        <a href={`${INDICATOR_PATH}${indexQuery({ ...asked, indicator: row.code })}`}>{words.name}</a>
      ) : (
        words.name
      )}
      {words.awaited !== undefined && <Origin row={row} awaited={words.awaited} period={asked.period} />}
    </>
  );
}

interface OriginProps {
  readonly row: IndicatorResult;
  readonly awaited: string;
  readonly period: StatisticsPeriod;
}

/** Where it comes from, so that nobody takes what the office entered for what was counted here. */
function Origin({ row: { share, entered }, awaited, period }: OriginProps) {
  if (!share) return <p class="small muted">{awaited}</p>;
  if (!entered)
    return (
      <p class="small">
        <a href={`${INDEX_ANNOUNCEMENTS_PATH}?ky=${period.code}`}>{ANNOUNCEMENTS.see}</a>
      </p>
    );
  const months = entered.awaited.map((month) => monthText(Temporal.PlainDate.from(month)));
  return (
    <p class="small muted">
      {WORDS.enteredFrom}{' '}
      {entered.sources.map(({ source, on }, index) => (
        <Fragment key={source}>
          {index > 0 && '; '}
          <InVietnamese>{source}</InVietnamese>
          {WORDS.dated(dateText(Temporal.PlainDate.from(on)))}
        </Fragment>
      ))}
      . {months.length > 0 && WORDS.awaitedMonths(months.join(', '))}
    </p>
  );
}

function shareText({ code, share }: IndicatorResult): string {
  if (share === undefined) return '–';
  if (code === '6.1') return countText(share.of);
  if (code === '2.2') return WORDS.dossiers(countText(share.of), share.of);
  return `${countText(share.which)}/${countText(share.of)}`;
}

function ratioText({ code, share }: IndicatorResult): string {
  if (share === undefined || code === '6.1') return '–';
  if (share.of === 0) return WORDS.none;
  if (code === '2.2') return WORDS.workingDays(pointsText(share.which / share.of));
  return percentText((share.which / share.of) * 100);
}

/** Announcements are the province's, whichever unit is shown. */
const awaitingText = ({ code }: IndicatorResult, { unit }: UnitIndex): string =>
  unit && isExternal(code) ? WORDS.awaitingUnit : WORDS.awaitingProvince;

function resultText({ rule, share, points }: IndicatorResult, awaiting: string): string {
  if (rule.maxPoints === 0) return WORDS.shownOnly;
  if (points === undefined) return share ? WORDS.leftOut : awaiting;
  return `${pointsText(points)}/${pointsText(rule.maxPoints)}`;
}

function Comparison({ asked, units }: { readonly asked: GroupProps['asked']; readonly units: readonly UnitIndex[] }) {
  const groupPoints = (one: UnitIndex, group: IndexGroup) =>
    pointsText(sumOf(one.result.indicators.filter(({ code }) => groupOf(code) === group)).points);
  return (
    <section class="stack" aria-labelledby="so-sanh">
      <h2 id="so-sanh">{WORDS.comparison}</h2>
      <DataTable
        caption={`${WORDS.comparison}, ${periodText(asked.period)}`}
        hiddenCaption
        look="cards"
        rows={units}
        rowKey={({ unit }) => String(unit?.id)}
        empty={WORDS.comparisonEmpty}
        columns={[
          {
            label: WORDS.unit,
            rowHeader: true,
            cell: ({ unit }) => (
              <a href={`${SERVICE_INDEX_PATH}${indexQuery({ ...asked, unit: unit?.code ?? '' })}`}>
                <InVietnamese>{unit?.name}</InVietnamese>
              </a>
            ),
          },
          ...INDEX_GROUPS.map((group) => ({
            label: WORDS.group(group),
            numeric: true,
            cell: (one: UnitIndex) => groupPoints(one, group),
          })),
          { label: WORDS.total, numeric: true, cell: ({ result }) => pointsText(result.points) },
          { label: WORDS.percent, numeric: true, nowrap: true, cell: ({ result }) => percentText(percentOf(result)) },
          { label: WORDS.band, nowrap: true, cell: ComparedBand },
        ]}
      />
    </section>
  );
}
