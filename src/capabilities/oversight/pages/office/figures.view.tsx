import {
  type FigureKind,
  type FigurePeriod,
  type FigureRow,
  type Figures,
  type FigureWay,
  totalOf,
} from '#capabilities/dossier/index.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { FilterText } from '#ui/office/filter-text.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { FigureTable } from '../../actions/read-figures.ts';
import { FIGURE_DOSSIERS_PATH, FIGURES_PATH, REPORT_PATH, STEP_TIMES_PATH } from '../../paths.ts';
import { type AskedOfFigures, figuresQueryText, type TypedFigures, usualPeriods } from './figures.form.ts';
import { FIGURE_WORDS, NOBODY_YET, WAY_WORDS } from './figures.text.ts';
import { LateReasonsPanel } from './late-reasons.view.tsx';
import { unitQueryText } from './step-times.form.ts';

interface FiguresViewProps {
  readonly asked: AskedOfFigures;
  readonly by: FigureWay;
  readonly ways: readonly FigureWay[];
  /** Missing where the period cannot be read. */
  readonly table: FigureTable | undefined;
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
}

export function FiguresView({ asked, by, ways, table, today, now }: FiguresViewProps) {
  const { typed, errors } = asked;
  return (
    <div class="stack">
      <ErrorSummary errors={errors} />
      <PageHead title="Số liệu giải quyết hồ sơ" note={scopeText(table)}>
        <a href={`${REPORT_PATH}${figuresQueryText({ ...typed, officer: '' })}`}>Báo cáo II.06a</a>
        <a href={`${STEP_TIMES_PATH}${unitQueryText(typed.unit)}`}>Thời gian từng bước</a>
        {typed.unit !== '' && (
          <a href={`${FIGURES_PATH}${figuresQueryText({ ...typed, unit: '' })}`}>Về tất cả đơn vị</a>
        )}
      </PageHead>
      <Periods typed={typed} today={today} />
      <div class="panel">
        <FilterBar action={FIGURES_PATH} label="Chọn kỳ" selects={[]}>
          {typed.unit !== '' && <input type="hidden" name="don-vi" value={typed.unit} />}
          <input type="hidden" name="theo" value={WAY_WORDS[by].slug} />
          <FilterText name="tu-ngay" label="Từ ngày" value={typed.from} type="date" errors={errors} />
          <FilterText name="den-ngay" label="Đến ngày" value={typed.to} type="date" errors={errors} />
        </FilterBar>
        {table && (
          <div class="in">
            <Summary typed={typed} total={totalOf(table.rows)} />
          </div>
        )}
      </div>
      {table && asked.period && (
        <>
          <Tabs
            label="Cách xem số liệu"
            tabs={ways.map((way) => ({
              label: WAY_WORDS[way].text,
              href: `${FIGURES_PATH}${figuresQueryText(typed, { theo: WAY_WORDS[way].slug })}`,
              current: way === by,
            }))}
          />
          <Panel
            id="so-lieu"
            title={WAY_WORDS[by].text}
            aside={<span class="small muted">Cập nhật {momentText(now)}</span>}
            flush={table.rows.length > 0}
          >
            <Rows typed={typed} period={asked.period} by={by} rows={table.rows} />
          </Panel>
          <LateReasonsPanel typed={typed} reasons={table.lateReasons} />
          <p class="small muted">
            Tiếp nhận và kỳ trước chuyển sang luôn bằng đã giải quyết và đang giải quyết. Hồ sơ hẹn trả trong hôm nay và
            hồ sơ đang chờ người dân bổ sung còn tính là trong hạn. Bấm vào con số để mở danh sách hồ sơ.
          </p>
        </>
      )}
    </div>
  );
}

function scopeText(table: FigureTable | undefined): string | undefined {
  if (!table) return undefined;
  if (table.unit) return table.unit.name;
  return table.unitIds === null ? 'Toàn tỉnh' : 'Đơn vị của bạn';
}

function Periods({ typed, today }: { readonly typed: TypedFigures; readonly today: Temporal.PlainDate }) {
  return (
    <Tabs
      label="Kỳ"
      tabs={usualPeriods(today).map(({ text, period }) => {
        const [from, to] = [period.from.toString(), period.to.toString()];
        return {
          label: text,
          href: `${FIGURES_PATH}${figuresQueryText({ ...typed, from, to })}`,
          current: typed.from === from && typed.to === to,
        };
      })}
    />
  );
}

const number = (value: number) => value.toLocaleString('vi-VN');

const settled = ({ finishedEarly, finishedOnTime, finishedLate }: Figures) =>
  finishedEarly + finishedOnTime + finishedLate;

/** Of what was finished; a dash where nothing was. */
function onTimeText(row: Figures, late: number): string {
  const all = settled(row);
  if (all === 0) return '–';
  return `${(((all - late) / all) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %`;
}

/** Where a number opens to its dossiers. */
const behind = (address: string, kind: FigureKind) => `${address}&so=${FIGURE_WORDS[kind].slug}`;

const addressOf = (typed: TypedFigures) => `${FIGURE_DOSSIERS_PATH}${figuresQueryText(typed)}`;

/** Nothing is behind a zero. */
function Count({ value, href }: { readonly value: number; readonly href: string }) {
  return value === 0 ? <>0</> : <a href={href}>{number(value)}</a>;
}

function Summary({ typed, total }: { readonly typed: TypedFigures; readonly total: Figures }) {
  const received = total.carriedOver + total.receivedOnline + total.receivedOtherwise;
  const count = (kind: FigureKind, value: number) => <Count value={value} href={behind(addressOf(typed), kind)} />;
  return (
    <KeyValues
      rows={[
        { label: 'Tiếp nhận, gồm kỳ trước chuyển sang', value: number(received) },
        { label: 'Đã giải quyết', value: count('finished', settled(total)) },
        { label: 'Giải quyết quá hạn', value: count('finished-late', total.finishedLate) },
        { label: 'Tỷ lệ đúng hạn', value: onTimeText(total, total.finishedLate) },
        { label: 'Tỷ lệ đúng hạn theo Bộ chỉ số 766', value: onTimeText(total, total.finishedLateByIndex) },
        { label: 'Đang giải quyết', value: count('open', total.open) },
        { label: 'Đang giải quyết, đã quá hạn', value: count('open-late', total.openLate) },
      ]}
    />
  );
}

const COLUMNS: readonly { readonly kind: FigureKind; readonly label: string; readonly of: (row: Figures) => number }[] =
  [
    { kind: 'carried-over', label: 'Kỳ trước', of: (row) => row.carriedOver },
    { kind: 'received-online', label: 'Trực tuyến', of: (row) => row.receivedOnline },
    { kind: 'received-otherwise', label: 'Trực tiếp, bưu chính', of: (row) => row.receivedOtherwise },
    { kind: 'finished-early', label: 'Trước hạn', of: (row) => row.finishedEarly },
    { kind: 'finished-on-time', label: 'Đúng hạn', of: (row) => row.finishedOnTime },
    { kind: 'finished-late', label: 'Quá hạn', of: (row) => row.finishedLate },
    { kind: 'finished-late-by-index', label: 'Quá hạn theo 766', of: (row) => row.finishedLateByIndex },
    { kind: 'open-in-time', label: 'Đang làm, trong hạn', of: (row) => row.open - row.openLate },
    { kind: 'open-late', label: 'Đang làm, quá hạn', of: (row) => row.openLate },
  ];

interface RowsProps {
  readonly typed: TypedFigures;
  readonly period: FigurePeriod;
  readonly by: FigureWay;
  readonly rows: readonly FigureRow[];
}

function Rows({ typed, period, by, rows }: RowsProps) {
  const addresses = new Map(rows.map((row) => [row, addressOf({ ...typed, [by]: row.code })]));
  const columns: Column<FigureRow>[] = [
    {
      label: WAY_WORDS[by].column,
      rowHeader: true,
      wide: true,
      cell: (row) => <Name typed={typed} by={by} row={row} />,
    },
    ...COLUMNS.map(({ kind, label, of }) => ({
      label,
      numeric: true,
      cell: (row: FigureRow) => <Count value={of(row)} href={behind(addresses.get(row) ?? '', kind)} />,
    })),
    { label: 'Tỷ lệ đúng hạn', numeric: true, nowrap: true, cell: (row) => onTimeText(row, row.finishedLate) },
  ];
  return (
    <DataTable
      caption={`Số liệu ${WAY_WORDS[by].text.toLowerCase()}, ${dateText(period.from)} – ${dateText(period.to)}`}
      hiddenCaption
      look="grid"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty="Trong kỳ này không có hồ sơ nào."
    />
  );
}

const nameOf = ({ name }: FigureRow): string => name || NOBODY_YET;

function Name({ typed, by, row }: { readonly typed: TypedFigures; readonly by: FigureWay; readonly row: FigureRow }) {
  if (by === 'unit') return <a href={`${FIGURES_PATH}${figuresQueryText({ ...typed, unit: row.code })}`}>{row.name}</a>;
  return (
    <>
      {nameOf(row)} {by === 'procedure' && <span class="muted sm">{row.code}</span>}
    </>
  );
}
