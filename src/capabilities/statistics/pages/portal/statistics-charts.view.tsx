import type { MonthFigures } from '#capabilities/dossier/index.ts';
import { Chart } from '#ui/chart.tsx';
import { onTimePercent, receivedOf } from '../../domain/totals.ts';
import { countText, monthText, percentText } from './figure-words.text.ts';
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
        columns={['Tháng', 'Tiếp nhận']}
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
        columns={['Tháng', 'Đúng hạn']}
        points={points.map(({ label, tick, onTime }) => ({ label, tick, value: onTime, text: percentText(onTime) }))}
      />
    </section>
  );
}

/** "T12/25" at the beginning, "T1/26" where a year begins, else the month alone. */
function tickText({ month, year }: Temporal.PlainDate, isFirst: boolean): string {
  return isFirst || month === 1 ? `T${month}/${String(year).slice(2)}` : `T${month}`;
}

interface Point {
  readonly label: string;
  readonly received: number;
  readonly onTime: number | null;
}

function receivedCaption(points: readonly Point[]): string {
  const most = points.toSorted((a, b) => b.received - a.received)[0];
  if (!most || most.received === 0) return 'Trong 12 tháng này chưa tiếp nhận hồ sơ nào.';
  return `Nhiều nhất là tháng ${most.label} với ${countText(most.received)} hồ sơ.`;
}

function onTimeCaption(points: readonly Point[]): string {
  const least = points
    .flatMap(({ label, onTime }) => (onTime === null ? [] : [{ label, onTime }]))
    .toSorted((a, b) => a.onTime - b.onTime)[0];
  if (!least) return 'Trong 12 tháng này chưa có hồ sơ nào giải quyết xong.';
  return `Thấp nhất là tháng ${least.label} với ${percentText(least.onTime)}. Trục có thể không bắt đầu từ 0%.`;
}
