import { inLanguages } from '#shared/language.ts';
import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';

const text = inLanguages(
  {
    scrolls: (title: string) => `Biểu đồ ${title}, cuộn được`,
    table: (title: string) => `Bảng số liệu: ${title.toLowerCase()}`,
  },
  {
    scrolls: (title) => `Chart ${title}, scrollable`,
    table: (title) => `Table of figures: ${title.toLowerCase()}`,
  },
);

export interface ChartPoint {
  readonly label: string;
  /** What stands under it where there is little room; the label when left out. */
  readonly tick?: string | undefined;
  /** Null: nothing to show here. */
  readonly value: number | null;
  /** The same as it is read: "43.875", "98,99%". */
  readonly text: string;
}

interface ChartProps {
  id: string;
  title: string;
  /** What is to be seen in it, in one sentence. */
  caption: string;
  points: readonly ChartPoint[];
  /** How the axis says a value. */
  axisText: (value: number) => string;
  look: 'columns' | 'line';
  /** What the two columns of its table are called. */
  columns: readonly [string, string];
}

const WIDTH = 720;
const BOTTOM = 210;
const TOP = 30;
const LEFT = 56;
const LINES = 4;

/** Biểu đồ: drawn on the server, its numbers in a table beneath it. */
export function Chart({ id, title, caption, points, axisText, look, columns }: ChartProps) {
  const axis = axisOf(points, look);
  return (
    <figure class="card" aria-labelledby={`${id}-ten`}>
      <figcaption>
        <h2 id={`${id}-ten`}>{title}</h2>
        <p class="small muted">{caption}</p>
      </figcaption>
      <section class="scroll" {...KEYBOARD_SCROLL} aria-label={text.scrolls(title)}>
        <svg class="chart" viewBox={`0 0 ${WIDTH} 246`} role="img" aria-labelledby={`${id}-ten`}>
          <title>{title}</title>
          {axis.lines.map((value) => (
            <g key={value}>
              <line class="grid" x1={LEFT} x2={WIDTH} y1={axis.y(value)} y2={axis.y(value)} />
              <text x={LEFT - 8} y={axis.y(value) + 4} text-anchor="end">
                {axisText(value)}
              </text>
            </g>
          ))}
          {look === 'line' && <Line points={points} y={axis.y} />}
          {points.map((point, index) => (
            <Mark key={point.label} {...{ point, index, look }} count={points.length} y={axis.y} />
          ))}
          <line class="axis" x1={LEFT} x2={WIDTH} y1={BOTTOM} y2={BOTTOM} />
        </svg>
      </section>
      <Details summary={text.table(title)} full>
        <DataTable
          caption={title}
          hiddenCaption
          rows={points}
          rowKey={({ label }) => label}
          columns={[
            { label: columns[0], rowHeader: true, cell: ({ label }) => label },
            { label: columns[1], numeric: true, cell: (point) => point.text },
          ]}
        />
      </Details>
    </figure>
  );
}

/** A frame that scrolls must be reachable, or a keyboard cannot scroll it. */
const KEYBOARD_SCROLL = { tabIndex: 0 };

interface Axis {
  readonly lines: readonly number[];
  readonly y: (value: number) => number;
}

/** Columns stand on nought; a line may begin where its values do, and the axis says where. */
function axisOf(points: readonly ChartPoint[], look: ChartProps['look']): Axis {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const highest = Math.max(...values, 0);
  const least = look === 'columns' ? 0 : Math.min(...values, highest);
  const step = niceStep((highest - least) / LINES || highest / LINES || 1, look);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(highest / step) * step, from + step);
  const lines = Array.from({ length: Math.round((to - from) / step) + 1 }, (_none, index) => from + index * step);
  return { lines, y: (value) => rounded(BOTTOM - ((value - from) / (to - from)) * (BOTTOM - TOP)) };
}

/** 1, 2, 2,5 or 5 times a power of ten; dossiers come whole. */
function niceStep(wanted: number, look: ChartProps['look']): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= wanted) ?? 10) * power;
  return look === 'columns' ? Math.max(1, Math.ceil(step)) : step;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const middleOf = (index: number, count: number): number => rounded(LEFT + ((index + 0.5) * (WIDTH - LEFT)) / count);

interface MarkProps {
  readonly point: ChartPoint;
  readonly index: number;
  readonly count: number;
  readonly look: ChartProps['look'];
  readonly y: Axis['y'];
}

/** The last one is the one that is looked at. */
function Mark({ point, index, count, look, y }: MarkProps) {
  const x = middleOf(index, count);
  const isLast = index === count - 1;
  const width = Math.min(56, rounded(((WIDTH - LEFT) / count) * 0.62));
  return (
    <g class={isLast ? 'now' : undefined}>
      {point.value !== null && look === 'columns' && (
        <rect x={x - width / 2} y={y(point.value)} width={width} height={BOTTOM - y(point.value)} rx={4} />
      )}
      {point.value !== null && look === 'line' && <circle cx={x} cy={y(point.value)} r={isLast ? 6 : 4.5} />}
      {point.value !== null && (
        <text class="v" x={x} y={y(point.value) - 10} text-anchor="middle">
          {point.text}
        </text>
      )}
      <text x={x} y={BOTTOM + 22} text-anchor="middle">
        {point.tick ?? point.label}
      </text>
    </g>
  );
}

function Line({ points, y }: { readonly points: readonly ChartPoint[]; readonly y: Axis['y'] }) {
  const corners = points.flatMap(({ value }, index) =>
    value === null ? [] : [`${middleOf(index, points.length)},${y(value)}`],
  );
  return <polyline points={corners.join(' ')} />;
}
