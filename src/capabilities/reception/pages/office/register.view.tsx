import { deskPath } from '#capabilities/dossier/index.ts';
import type { PrintedRegisterRow } from '#engines/print/templates.ts';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { FilterText } from '#ui/office/filter-text.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { REGISTER_PATH } from '../../paths.ts';
import { type AskedOfRegister, registerQueryText } from './register.form.ts';
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
          <FilterText name="tu-ngay" label="Từ ngày" value={typed.from} type="date" errors={errors} />
          <FilterText name="den-ngay" label="Đến ngày" value={typed.to} type="date" errors={errors} />
          <FilterText name="thu-tuc" label="Mã thủ tục" value={typed.procedure} errors={errors} />
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
        { label: 'Thủ tục', wide: true, cell: ({ procedure }) => procedure },
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
