import type { FigureKind } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { FilterText } from '#ui/office/filter-text.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { Report } from '../../actions/read-report.ts';
import { isBalanced, type ReportRow } from '../../domain/settlement-report.ts';
import {
  FIGURE_DOSSIERS_PATH,
  FIGURES_PATH,
  REPORT_LOCK_PATH,
  REPORT_PATH,
  REPORT_SPREADSHEET_PATH,
} from '../../paths.ts';
import { type AskedOfFigures, figuresQueryText, type TypedFigures } from './figures.form.ts';
import { FIGURE_WORDS, WAY_WORDS } from './figures.text.ts';
import {
  BALANCED,
  LOCK_OUTCOMES,
  REPORT_FORM,
  REPORT_GROUPS,
  REPORT_KINDS,
  REPORT_NUMBERS,
  REPORT_SUBJECT,
  REPORT_TITLE,
  REPORT_WAYS,
  UNBALANCED,
} from './report.text.ts';

interface ReportViewProps {
  readonly asked: AskedOfFigures;
  /** Missing where the period cannot be read. */
  readonly report: Report | undefined;
  readonly outcome: keyof typeof LOCK_OUTCOMES | undefined;
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
}

export function ReportView({ asked, report, outcome, today, now }: ReportViewProps) {
  const { typed, errors, period } = asked;
  const ways = report?.unit === null ? (['unit', 'field'] as const) : [];
  return (
    <div class="stack">
      {outcome && <NotificationBanner tone={outcome === 'locked' ? 'ok' : 'warn'} title={LOCK_OUTCOMES[outcome]} />}
      <ErrorSummary errors={errors} />
      <div class="no-print">
        <PageHead title={REPORT_TITLE} note={REPORT_SUBJECT}>
          <a href={`${FIGURES_PATH}${figuresQueryText(typed)}`}>Về số liệu</a>
        </PageHead>
      </div>
      <div class="panel no-print">
        <FilterBar
          action={REPORT_PATH}
          label="Chọn kỳ báo cáo"
          selects={
            ways.length === 0
              ? []
              : [
                  {
                    name: 'theo',
                    label: 'Dòng',
                    value: WAY_WORDS[report?.way ?? 'unit'].slug,
                    allLabel: 'Theo đơn vị',
                    options: ways.map((way) => ({ value: WAY_WORDS[way].slug, label: WAY_WORDS[way].text })),
                  },
                ]
          }
        >
          {typed.unit !== '' && <input type="hidden" name="don-vi" value={typed.unit} />}
          <FilterText name="tu-ngay" label="Từ ngày" value={typed.from} type="date" errors={errors} />
          <FilterText name="den-ngay" label="Đến ngày" value={typed.to} type="date" errors={errors} />
        </FilterBar>
      </div>
      {report && period && (
        <>
          <Sheet report={report} typed={typed} from={period.from} to={period.to} now={now} />
          {isBalanced(report) ? <p class="small">{BALANCED}</p> : <Note tone="warn" title={UNBALANCED} />}
          <div class="row no-print">
            <LinkButton
              kind="secondary"
              icon="download"
              href={`${REPORT_SPREADSHEET_PATH}${figuresQueryText(typed, { theo: WAY_WORDS[report.way].slug })}`}
            >
              Tải bảng tính (XLSX)
            </LinkButton>
            {!report.locked && Temporal.PlainDate.compare(period.to, today) < 0 && (
              <Form action={REPORT_LOCK_PATH} label="Khóa kỳ báo cáo">
                <input type="hidden" name="tu-ngay" value={typed.from} />
                <input type="hidden" name="den-ngay" value={typed.to} />
                <input type="hidden" name="don-vi" value={typed.unit} />
                <Button kind="secondary">Khóa kỳ báo cáo</Button>
              </Form>
            )}
          </div>
          {!report.locked && (
            <p class="small muted no-print">
              Khóa kỳ giữ nguyên số liệu đã báo cáo; không mở lại được. Chỉ khóa được kỳ đã kết thúc.
            </p>
          )}
        </>
      )}
    </div>
  );
}

interface SheetProps {
  readonly report: Report;
  readonly typed: TypedFigures;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly now: Temporal.Instant;
}

/** A frame that scrolls must be reachable, or a keyboard cannot scroll it. */
const keyboardScroll = { tabIndex: 0 };

/** The form of the law, read on a screen and printed without the furniture around it. */
function Sheet({ report: { rows, total, unit, way, locked }, typed, from, to, now }: SheetProps) {
  // What was locked is the figures of then; the dossiers behind them have moved on.
  const behind = ({ code }: ReportRow, kind: FigureKind) =>
    locked || !code
      ? undefined
      : `${FIGURE_DOSSIERS_PATH}${figuresQueryText({ ...typed, [way]: code }, { so: FIGURE_WORDS[kind].slug })}`;
  return (
    <article class="panel lying-sheet" aria-labelledby="report-title">
      <div class="in stack">
        <div class="sheet-head">
          <p>
            {REPORT_FORM}
            <br />
            <b>{unit?.name ?? 'Toàn tỉnh'}</b>
          </p>
          <p>
            {locked
              ? `Đã khóa lúc ${momentText(locked.at)}, ${locked.by}`
              : `Số liệu lúc ${momentText(now)}, chưa khóa`}
          </p>
        </div>
        <h2 id="report-title">
          {REPORT_SUBJECT}, kỳ {dateText(from)} – {dateText(to)}
        </h2>
        <section class="scroll" {...keyboardScroll} aria-label="Biểu II.06a, bảng cuộn được">
          <table>
            <caption class="sr">Số hồ sơ thủ tục hành chính theo {REPORT_WAYS[way].toLowerCase()}</caption>
            <thead>
              <tr>
                <th rowSpan={2} scope="col">
                  TT
                </th>
                <th rowSpan={2} scope="col">
                  {REPORT_WAYS[way]}
                </th>
                {REPORT_GROUPS.map(({ label, columns }) => (
                  <th key={label} colSpan={columns.length} scope="colgroup">
                    {label}
                  </th>
                ))}
              </tr>
              <tr>
                {REPORT_GROUPS.flatMap(({ label, columns }) =>
                  columns.map((column) => (
                    <th key={`${label} ${column}`} scope="col">
                      {column}
                    </th>
                  )),
                )}
              </tr>
              <tr class="small muted">
                <td>(1)</td>
                <td>(2)</td>
                {REPORT_NUMBERS.map((number) => (
                  <td key={number} class="num">
                    {number}
                  </td>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Line key={row.name} number={String(index + 1)} row={row} behind={behind} />
              ))}
            </tbody>
            <tfoot>
              <Line number="" row={total} behind={behind} />
            </tfoot>
          </table>
        </section>
      </div>
    </article>
  );
}

interface LineProps {
  readonly number: string;
  readonly row: ReportRow;
  readonly behind: (row: ReportRow, kind: FigureKind) => string | undefined;
}

function Line({ number, row, behind }: LineProps) {
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, index) => {
        const kind = REPORT_KINDS[index];
        const href = kind && cell > 0 ? behind(row, kind) : undefined;
        const text = cell.toLocaleString('vi-VN');
        return (
          <td key={REPORT_NUMBERS[index]} class="num">
            {href ? <a href={href}>{text}</a> : text}
          </td>
        );
      })}
    </tr>
  );
}
