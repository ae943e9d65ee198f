import { deskPath } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { FilterText } from '#ui/office/filter-text.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { ExportStanding } from '../../actions/export-events.ts';
import { EXPORT_REASONS, type PastExport, type UnstampedDays } from '../../domain/event-export.ts';
import { AUDIT_LOG_PATH, EXPORT_PATH } from '../../paths.ts';
import { LONGEST_DOCUMENT, type TypedExport } from './export.form.ts';
import { EXPORT_TITLE, REASON_WORDS, reasonText } from './export.text.ts';

interface ExportViewProps {
  readonly typed: TypedExport;
  readonly errors: readonly FieldMessage[];
  readonly standing: ExportStanding;
}

export function ExportView({ typed, errors, standing: { past, unstamped } }: ExportViewProps) {
  return (
    <div class="stack">
      <ErrorSummary errors={errors} />
      <PageHead title={EXPORT_TITLE} note="Lần xuất này cũng được ghi vào nhật ký">
        <a href={AUDIT_LOG_PATH}>Về nhật ký</a>
      </PageHead>
      {unstamped.count > 0 && <Unstamped days={unstamped} />}
      <Panel id="goi" title="Gói sự kiện của một kỳ">
        <p>
          Gói gồm mọi sự kiện của các hồ sơ có việc trong kỳ, nhật ký hệ thống (đăng nhập, xem dữ liệu, quản trị) trong
          kỳ, đầu chuỗi của từng ngày, dấu thời gian do tổ chức bên ngoài cấp, và chương trình kiểm tra kèm hướng dẫn.
          Kiểm tra được trên máy khác, không cần hệ thống này.
        </p>
        <ExportForm typed={typed} errors={errors} />
      </Panel>
      <Panel id="da-xuat" title="Những lần xuất gần đây" flush>
        <PastExports past={past} />
      </Panel>
    </div>
  );
}

function Unstamped({ days: { count, oldest } }: { readonly days: UnstampedDays }) {
  return (
    <Note tone="warn" title={`${count} ngày đã chốt chưa có dấu thời gian`}>
      Ngày cũ nhất: {dayText(oldest ?? '')}. Hệ thống tự xin lại; khi đã thử hết số lần, việc này nằm ở màn hình Việc
      kẹt của quản trị. Xuất bây giờ thì các ngày ấy chưa có người ngoài xác nhận.
    </Note>
  );
}

function ExportForm({ typed, errors }: Pick<ExportViewProps, 'typed' | 'errors'>) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <Form action={EXPORT_PATH} class="stack" label="Xuất sự kiện">
      <div class="filters">
        <FilterText name="tu-ngay" label="Từ ngày" type="date" value={typed.from} errors={errors} />
        <FilterText name="den-ngay" label="Đến ngày" type="date" value={typed.to} errors={errors} />
      </div>
      <SelectField
        name="ly-do"
        label="Lý do xuất"
        required
        value={typed.reason}
        emptyLabel="Chọn lý do"
        options={EXPORT_REASONS.map((reason) => ({
          value: REASON_WORDS[reason].slug,
          label: REASON_WORDS[reason].text,
        }))}
        error={errorOf('ly-do')}
      />
      <TextField
        name="can-cu"
        label="Căn cứ"
        hint="Số, ngày của văn bản. Không ghi tên hay số định danh của người dân."
        required
        value={typed.document}
        maxLength={LONGEST_DOCUMENT}
        error={errorOf('can-cu')}
      />
      <div>
        <Button icon="download">Tải gói sự kiện (ZIP)</Button>
      </div>
    </Form>
  );
}

const dayText = (day: string): string => day.split('-').reverse().join('/');

function PastExports({ past }: { readonly past: readonly PastExport[] }) {
  return (
    <DataTable
      caption="Những lần xuất gần đây, mới nhất trước"
      hiddenCaption
      look="cards"
      rows={past}
      rowKey={({ at }) => at.toString()}
      empty="Chưa ai xuất sự kiện."
      columns={[
        { label: 'Thời điểm', rowHeader: true, nowrap: true, cell: ({ at }) => momentText(at) },
        { label: 'Người xuất', cell: ({ by }) => by },
        { label: 'Phạm vi', cell: (one) => <Scope past={one} /> },
        { label: 'Lý do', cell: reasonText },
        { label: 'Căn cứ', cell: ({ document }) => document ?? '–' },
      ]}
    />
  );
}

function Scope({ past: { period, dossierCode } }: { readonly past: PastExport }) {
  if (period) return <>{`${dayText(period.from)} – ${dayText(period.to)}`}</>;
  return dossierCode === null ? <>–</> : <a href={deskPath(dossierCode)}>{dossierCode}</a>;
}
