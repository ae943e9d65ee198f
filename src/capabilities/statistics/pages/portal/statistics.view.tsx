import { type FigureKind, type Figures as FigureSums, totalOf } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Details } from '#ui/details.tsx';
import { Figures } from '#ui/figures.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { Statistics } from '../../actions/read-statistics.ts';
import type { StatisticsPeriod } from '../../domain/period.ts';
import { finishedOf, onTimePercent, receivedOf } from '../../domain/totals.ts';
import { OPEN_DATA_PATH, STATISTICS_PATH } from '../../paths.ts';
import { capital, countText, FIGURE_WORDS, percentText, periodText } from './figure-words.text.ts';
import { type AskedOfStatistics, statisticsQuery, WAY_SLUGS, WAYS } from './statistics.form.ts';
import { STATISTICS, WAY_WORDS } from './statistics.text.ts';
import { StatisticsCharts } from './statistics-charts.view.tsx';
import { Count, listHref, StatisticsTable } from './statistics-table.view.tsx';

export interface StatisticsProps {
  readonly asked: AskedOfStatistics;
  readonly statistics: Statistics;
  readonly periods: readonly StatisticsPeriod[];
  readonly now: Temporal.Instant;
}

export function StatisticsView({ asked, statistics, periods, now }: StatisticsProps) {
  const total = totalOf(statistics.rows);
  const isAnything = statistics.rows.length > 0;
  return (
    <>
      <PageBand
        title={STATISTICS.title}
        lead={STATISTICS.lead}
        crumbs={[{ label: STATISTICS.home, href: '/' }, { label: STATISTICS.title }]}
      >
        <Choice asked={asked} statistics={statistics} periods={periods} />
      </PageBand>
      <div class="wrap section stack-lg">
        <section class="stack" aria-labelledby="tong-so">
          <h2 id="tong-so">
            <UnitName unit={statistics.unit} />, {periodText(asked.period)}
          </h2>
          {isAnything ? <Totals asked={asked} total={total} /> : <p class="empty">{STATISTICS.empty}</p>}
          <Meaning />
          <p class="small muted">{STATISTICS.updated(momentText(now))}</p>
        </section>
        <StatisticsCharts months={statistics.months} />
        {isAnything && (
          <section class="stack" aria-labelledby="bang">
            <h2 id="bang">
              {WAY_WORDS[asked.way].tab}, {periodText(asked.period)}
            </h2>
            <Ways asked={asked} />
            <StatisticsTable asked={asked} statistics={statistics} />
          </section>
        )}
        <p>
          <a href={`${OPEN_DATA_PATH}?ky=${asked.period.code}`}>{STATISTICS.openData}</a>
        </p>
      </div>
    </>
  );
}

function UnitName({ unit }: Pick<Statistics, 'unit'>) {
  return <>{unit ? <InVietnamese>{unit.name}</InVietnamese> : STATISTICS.province}</>;
}

function Choice({ asked, statistics, periods }: Omit<StatisticsProps, 'now'>) {
  const shown = periods.some(({ code }) => code === asked.period.code) ? periods : [asked.period, ...periods];
  return (
    <Form action={STATISTICS_PATH} method="get" class="row" label={STATISTICS.choose}>
      <SelectField
        name="ky"
        label={STATISTICS.period}
        value={asked.period.code}
        width="medium"
        options={shown.map((period) => ({ value: period.code, label: capital(periodText(period)) }))}
      />
      <SelectField
        name="don-vi"
        label={STATISTICS.unit}
        value={asked.unit}
        width="medium"
        emptyLabel={STATISTICS.province}
        options={statistics.units
          .filter(({ level, code }) => level !== 'former' || code === asked.unit)
          .map(({ code, name }) => ({ value: code, label: name, isInVietnamese: true }))}
      />
      <Button kind="secondary">{STATISTICS.show}</Button>
    </Form>
  );
}

function Totals({ asked, total }: { readonly asked: AskedOfStatistics; readonly total: FigureSums }) {
  const count = (kind: FigureKind, value: number) => <Count value={value} href={listHref(asked, kind)} />;
  const rows: readonly { readonly kind: FigureKind; readonly value: number }[] = [
    { kind: 'carried-over', value: total.carriedOver },
    { kind: 'received-online', value: total.receivedOnline },
    { kind: 'received-otherwise', value: total.receivedOtherwise },
    { kind: 'finished-early', value: total.finishedEarly },
    { kind: 'finished-on-time', value: total.finishedOnTime },
    { kind: 'finished-late', value: total.finishedLate },
    { kind: 'open-in-time', value: total.open - total.openLate },
    { kind: 'open-late', value: total.openLate },
  ];
  return (
    <>
      <Figures
        figures={[
          { label: STATISTICS.onTime, value: percentText(onTimePercent(total)), highlight: true },
          { label: STATISTICS.received, value: countText(receivedOf(total)) },
          { label: STATISTICS.finished, value: count('finished', finishedOf(total)) },
          { label: STATISTICS.inProgress, value: count('open', total.open) },
        ]}
      />
      <DataTable
        caption={STATISTICS.inPeriod(periodText(asked.period))}
        hiddenCaption
        rows={rows}
        rowKey={({ kind }) => kind}
        columns={[
          { label: STATISTICS.dossiers, rowHeader: true, cell: ({ kind }) => FIGURE_WORDS[kind].text },
          { label: STATISTICS.count, numeric: true, cell: ({ kind, value }) => count(kind, value) },
        ]}
      />
    </>
  );
}

function Meaning() {
  return (
    <Details summary={STATISTICS.meaning}>
      <p>
        <b>{STATISTICS.onTime}</b>: {STATISTICS.onTimeMeaning}
      </p>
      <ul>
        {Object.values(FIGURE_WORDS).map(({ text, meaning }) => (
          <li key={text}>
            <b>{text}</b>: {meaning}
          </li>
        ))}
      </ul>
      <p>{STATISTICS.sum}</p>
    </Details>
  );
}

function Ways({ asked }: { readonly asked: AskedOfStatistics }) {
  const ways = asked.unit === '' ? WAYS : WAYS.filter((way) => way !== 'unit' && way !== 'level');
  return (
    <Tabs
      label={STATISTICS.tables}
      tabs={ways.map((way) => ({
        label: WAY_WORDS[way].tab,
        href: `${STATISTICS_PATH}${statisticsQuery(asked, { theo: WAY_SLUGS[way] })}#bang`,
        current: way === asked.way,
      }))}
    />
  );
}
