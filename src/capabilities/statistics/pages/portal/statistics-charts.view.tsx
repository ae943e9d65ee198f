import type { MonthFigures } from '#capabilities/dossier/index.ts';
import { Chart } from '#ui/chart.tsx';
import { monthText } from '#ui/vietnam-time.ts';
import { onTimePercent, receivedOf } from '../../domain/totals.ts';
import { countText, percentText, tickText } from './figure-words.text.ts';
import { STATISTICS } from './statistics.text.ts';

/** Theo tháng: what came in, and how much of what was finished was in time. */
export function StatisticsCharts({ months }: { readonly months: readonly MonthFigures[] }) {
  const points = months.map((row, index) => ({
    label: monthText(Temporal.PlainDate.from(row.month)),
    tick: tickText(Temporal.PlainDate.from(row.month), index === 0),
    received: receivedOf(row),
    onTime: onTimePercent(row),
  }));
  return (
    <section aria-label={STATISTICS.byMonth} class="charts">
      <Chart
        id="tiep-nhan"
        title={STATISTICS.receivedByMonth}
        caption={receivedCaption(points)}
        look="columns"
        axisText={countText}
        columns={[STATISTICS.month, STATISTICS.receivedInMonth]}
        points={points.map(({ label, tick, received }) => ({
          label,
          tick,
          value: received,
          text: countText(received),
        }))}
      />
      <Chart
        id="dung-han"
        title={STATISTICS.onTimeByMonth}
        caption={onTimeCaption(points)}
        look="line"
        axisText={percentText}
        columns={[STATISTICS.month, STATISTICS.inTime]}
        points={points.map(({ label, tick, onTime }) => ({ label, tick, value: onTime, text: percentText(onTime) }))}
      />
    </section>
  );
}

interface Point {
  readonly label: string;
  readonly received: number;
  readonly onTime: number | null;
}

function receivedCaption(points: readonly Point[]): string {
  const most = points.toSorted((a, b) => b.received - a.received)[0];
  if (!most || most.received === 0) return STATISTICS.noneReceived;
  return STATISTICS.mostReceived(most.label, countText(most.received), most.received);
}

function onTimeCaption(points: readonly Point[]): string {
  const least = points
    .flatMap(({ label, onTime }) => (onTime === null ? [] : [{ label, onTime }]))
    .toSorted((a, b) => a.onTime - b.onTime)[0];
  if (!least) return STATISTICS.noneFinished;
  return STATISTICS.leastOnTime(least.label, percentText(least.onTime));
}
