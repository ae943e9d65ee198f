import { type DeadlineTimes, deskPath, type FigurePage, type StepTimeRow } from '#capabilities/dossier/index.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DossierTable } from '#ui/office/dossier-table.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { FigureUnits } from '../../actions/figure-units.ts';
import type { StepTimeTable } from '../../actions/read-step-times.ts';
import { FIGURES_PATH, STEP_TIME_DOSSIERS_PATH, STEP_TIMES_PATH } from '../../paths.ts';
import {
  type AskedOfStepTime,
  type AskedOfStepTimes,
  monthSlug,
  monthsToChoose,
  OVER_PLAN,
  stepTimesQueryText,
  unitQueryText,
} from './step-times.form.ts';
import { meanHours, monthText, periodText, roleWords, STEP_TIMES_TITLE, shareOverPlan } from './step-times.text.ts';

interface StepTimesViewProps {
  readonly asked: AskedOfStepTimes;
  readonly table: StepTimeTable;
  readonly today: Temporal.PlainDate;
}

/** Thời gian của từng bước: planned against actual, by procedure. */
export function StepTimesView({ asked, table, today }: StepTimesViewProps) {
  const { unit, period } = asked;
  return (
    <div class="stack">
      <PageHead title={STEP_TIMES_TITLE} note={scopeText(table)}>
        <a href={`${FIGURES_PATH}${unitQueryText(unit)}`}>Về số liệu</a>
        {unit !== '' && (
          <a href={`${STEP_TIMES_PATH}${stepTimesQueryText({ ...asked, unit: '' })}`}>Về tất cả đơn vị</a>
        )}
      </PageHead>
      <div class="panel">
        <FilterBar
          action={STEP_TIMES_PATH}
          label="Chọn tháng"
          selects={[monthSelect('tu-thang', 'Từ tháng', period.from), monthSelect('den-thang', 'Đến tháng', period.to)]}
        >
          {unit !== '' && <input type="hidden" name="don-vi" value={unit} />}
        </FilterBar>
      </div>
      <Panel
        id="buoc"
        title={periodText(period)}
        aside={table.measuredTo && <span class="small muted">Tính đến hết ngày {dateText(table.measuredTo)}</span>}
        flush={table.rows.length > 0}
      >
        <Rows asked={asked} rows={table.rows} />
      </Panel>
      <p class="small muted">
        Tính trên hồ sơ đã giải quyết trong các tháng này, theo đơn vị làm bước. Giờ là giờ làm việc trung bình của một
        hồ sơ, cộng mọi lần hồ sơ ở bước đó; thời gian chờ người dân và thời gian không tính vào thời hạn được trừ ra.
        Dấu – là bước mà quy trình không định giờ. Số liệu được tính mỗi ngày một lần. Bấm vào con số để mở danh sách hồ
        sơ.
      </p>
    </div>
  );

  function monthSelect(name: string, label: string, value: Temporal.PlainDate) {
    const options = monthsToChoose(today).map((month) => ({ value: monthSlug(month), label: monthText(month) }));
    return { name, label, value: monthSlug(value), options, allLabel: 'Tháng này' };
  }
}

function scopeText({ unit, unitIds }: FigureUnits): string {
  if (unit) return unit.name;
  return unitIds === null ? 'Toàn tỉnh' : 'Đơn vị của bạn';
}

function Rows({ asked, rows }: { readonly asked: AskedOfStepTimes; readonly rows: readonly StepTimeRow[] }) {
  const hrefOf = ({ procedureCode, workflowStep }: StepTimeRow, more: Readonly<Record<string, string>> = {}) =>
    `${STEP_TIME_DOSSIERS_PATH}${stepTimesQueryText(asked, { 'thu-tuc': procedureCode, buoc: workflowStep, ...more })}`;
  const columns: Column<StepTimeRow>[] = [
    {
      label: 'Thủ tục, bước',
      rowHeader: true,
      wide: true,
      cell: (row) => (
        <>
          {row.name} <span class="muted sm">{`${row.procedureName}, ${row.procedureCode}`}</span>
        </>
      ),
    },
    { label: 'Người làm', cell: roleWords },
    { label: 'Hồ sơ', numeric: true, cell: (row) => <a href={hrefOf(row)}>{number(row.dossiers)}</a> },
    {
      label: 'Giờ theo quy trình',
      numeric: true,
      cell: (row) => meanHours(row.plannedMinutes, row.plannedDossiers),
    },
    { label: 'Giờ thực tế', numeric: true, cell: (row) => meanHours(row.workedMinutes, row.dossiers) },
    {
      label: 'Hồ sơ vượt giờ',
      numeric: true,
      cell: (row) => (row.overPlan === 0 ? 0 : <a href={hrefOf(row, { so: OVER_PLAN })}>{number(row.overPlan)}</a>),
    },
    { label: 'Tỷ lệ vượt giờ', numeric: true, nowrap: true, cell: shareOverPlan },
  ];
  return (
    <DataTable
      caption={`${STEP_TIMES_TITLE}, ${periodText(asked.period).toLowerCase()}`}
      hiddenCaption
      look="grid"
      columns={columns}
      rows={rows}
      rowKey={({ procedureCode, workflowStep }) => `${procedureCode} ${workflowStep}`}
      empty="Trong các tháng này chưa có hồ sơ nào được tính. Chọn tháng khác, hoặc xem lại vào ngày mai."
    />
  );
}

const number = (value: number) => value.toLocaleString('vi-VN');

interface StepTimeDossiersProps {
  readonly asked: AskedOfStepTime;
  readonly opened: FigureUnits & FigurePage;
  readonly now: Temporal.Instant;
  readonly timeOf: DeadlineTimes['timeOf'];
}

/** Hồ sơ đã qua bước, page by page. */
export function StepTimeDossiers({ asked, opened, now, timeOf }: StepTimeDossiersProps) {
  const title = stepTimeTitle(asked);
  const here = (more: Readonly<Record<string, string>>) =>
    `${STEP_TIME_DOSSIERS_PATH}${stepTimesQueryText(asked, {
      'thu-tuc': asked.procedure,
      buoc: asked.step,
      so: asked.onlyOverPlan ? OVER_PLAN : '',
      ...more,
    })}`;
  return (
    <div class="stack">
      <PageHead title={title} note={`${periodText(asked.period)}${opened.unit ? `, ${opened.unit.name}` : ''}`}>
        <a href={`${STEP_TIMES_PATH}${stepTimesQueryText(asked)}`}>Về thời gian của từng bước</a>
      </PageHead>
      <div class="panel">
        <DossierTable
          caption={title}
          rows={opened.dossiers}
          now={now}
          timeOf={timeOf}
          href={deskPath}
          empty="Không có hồ sơ nào."
        />
      </div>
      <p class="row">
        {asked.after !== undefined && <a href={here({})}>Về đầu danh sách</a>}
        {opened.next !== undefined && <a href={here({ sau: opened.next })}>Trang sau</a>}
      </p>
    </div>
  );
}

export const stepTimeTitle = ({ onlyOverPlan }: AskedOfStepTime): string =>
  onlyOverPlan ? 'Hồ sơ vượt giờ ở một bước' : 'Hồ sơ đã qua một bước';
