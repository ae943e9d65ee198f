import { deskPath } from '#capabilities/dossier/index.ts';
import type { PrintedRegisterRow } from '#engines/print/templates.ts';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { describedBy, fieldId } from '#ui/field-id.ts';
import { FieldError } from '#ui/field-parts.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { REGISTER_PATH } from '../../paths.ts';
import { type AskedOfRegister, calendarDay, registerQueryText } from './register.form.ts';
import type { ShownRegister } from './register.page.tsx';

interface RegisterViewProps {
  readonly asked: AskedOfRegister;
  readonly shown: ShownRegister | undefined;
}

export function RegisterView({ asked, shown }: RegisterViewProps) {
  const { typed, errors } = asked;
  return (
    <div class="stack">
      <ErrorSummary errors={errors} />
      <PageHead title="Sổ theo dõi hồ sơ" note={shown?.register.unit.name ?? 'Mẫu số 07'} />
      <div class="panel">
        <FilterBar action={REGISTER_PATH} label="Lọc sổ" selects={[]}>
          {typed.unit !== '' && <input type="hidden" name="don-vi" value={typed.unit} />}
          <Text name="tu-ngay" label="Từ ngày" value={typed.from} type="date" errors={errors} />
          <Text name="den-ngay" label="Đến ngày" value={typed.to} type="date" errors={errors} />
          <Text name="thu-tuc" label="Mã thủ tục" value={typed.procedure} errors={errors} />
        </FilterBar>
        {shown && <Entries rows={shown.printed.rows} />}
      </div>
      {shown?.register.isCut && <Note tone="warn" title="Chỉ hiện 1.000 hồ sơ đầu. Chọn khoảng thời gian ngắn hơn." />}
      {shown && (
        <p>
          <LinkButton kind="secondary" icon="print" href={`${REGISTER_PATH}/so.pdf${registerQueryText(typed)}`}>
            In sổ (PDF, khổ A4)
          </LinkButton>
        </p>
      )}
    </div>
  );
}

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'date';
  readonly errors: AskedOfRegister['errors'];
}

function Text({ name, label, value, type, errors }: TextProps) {
  const error = errors.find(({ field }) => field === name)?.message;
  const id = fieldId(name);
  // A browser's calendar shows nothing of what it cannot read; what was typed must stay.
  const shownAs = type === 'date' && error === undefined ? 'date' : 'text';
  return (
    <div class="fx">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        name={name}
        type={shownAs}
        value={shownAs === 'date' ? calendarDay(value) : value}
        maxLength={40}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { error })}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}

const day = (date: string | undefined) => date?.split('-').reverse().join('/') ?? '–';

function Entries({ rows }: { rows: readonly PrintedRegisterRow[] }) {
  return (
    <DataTable
      caption="Hồ sơ đã tiếp nhận, theo thứ tự tiếp nhận"
      hiddenCaption
      look="grid"
      rows={rows}
      rowKey={({ dossierCode }) => dossierCode}
      empty="Không có hồ sơ nào được tiếp nhận trong thời gian này."
      columns={[
        {
          label: 'Mã hồ sơ',
          rowHeader: true,
          nowrap: true,
          cell: ({ dossierCode }) => <a href={deskPath(dossierCode)}>{dossierCode}</a>,
        },
        { label: 'Thủ tục', cell: ({ procedure }) => procedure },
        { label: 'Số bộ', numeric: true, cell: ({ sets }) => sets },
        { label: 'Cá nhân, tổ chức', cell: ({ person }) => person },
        { label: 'Địa chỉ, số điện thoại', cell: ({ contact }) => contact || '–' },
        { label: 'Cơ quan giải quyết', cell: ({ handlingUnit }) => handlingUnit },
        { label: 'Ngày nhận', nowrap: true, cell: ({ receivedOn }) => day(receivedOn) },
        { label: 'Hẹn trả', nowrap: true, cell: ({ dueOn }) => day(dueOn) },
        { label: 'Trả kết quả', nowrap: true, cell: ({ finishedOn }) => day(finishedOn) },
        { label: 'Đã nhận', nowrap: true, cell: ({ takenOn }) => day(takenOn) },
        { label: 'Phương thức', cell: ({ way }) => way },
        { label: 'Ghi chú', cell: ({ note }) => note || '–' },
      ]}
    />
  );
}
