import { type DossierDetail, deskPath, owesFee } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { fieldId } from '#ui/field-id.ts';
import { Form } from '#ui/form.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { PARCELS_PATH, parcelListPath, RETURN_LIST_PATH } from '../../paths.ts';
import { PARCEL_REFUSALS, PARCEL_WORDS } from './hand-back.text.ts';

interface ParcelsProps {
  readonly waiting: readonly DossierDetail[];
  readonly parcels: readonly Parcel[];
  readonly refused: { readonly refusal: string; readonly codes: readonly string[] } | undefined;
}

const CHOSEN = 'chon';

export function ParcelsView({ waiting, parcels, refused }: ParcelsProps) {
  const message = refused && [PARCEL_REFUSALS[refused.refusal], refused.codes.join(', ')].join(' ').trim();
  return (
    <div class="stack">
      <p class="muted">
        <a href={RETURN_LIST_PATH}>Trả kết quả</a>
      </p>
      <ErrorSummary errors={message ? [{ field: waiting.length > 0 ? CHOSEN : '', message }] : []} />
      <h1>Trả qua bưu chính</h1>
      {waiting.length === 0 ? (
        <p class="empty">Không có kết quả nào chờ gửi bưu chính.</p>
      ) : (
        <Form action={PARCELS_PATH} class="stack">
          <DataTable
            caption="Chờ gửi"
            look="grid"
            columns={waitingColumns(waiting)}
            rows={waiting}
            rowKey={({ code }) => code}
          />
          <div class="actions">
            <Button>Lập danh sách bàn giao</Button>
          </div>
        </Form>
      )}
      <DataTable
        caption="Đã lập danh sách"
        look="grid"
        columns={[...PARCEL_COLUMNS, LIST_COLUMN]}
        rows={parcels}
        rowKey={({ number }) => number}
        empty="Chưa có bưu gửi nào."
      />
      {parcels.some(({ finalAt }) => finalAt === null) && (
        <Form action={PARCELS_PATH} label="Hỏi bưu điện">
          <Button kind="secondary" name="viec" value="dinh-vi">
            Hỏi bưu điện ngay
          </Button>
        </Form>
      )}
    </div>
  );
}

function waitingColumns(waiting: readonly DossierDetail[]): Column<DossierDetail>[] {
  return [
    {
      label: 'Chọn',
      hiddenLabel: true,
      cell: (row) => (
        <input
          type="checkbox"
          id={row === waiting[0] ? fieldId(CHOSEN) : undefined}
          name={CHOSEN}
          value={row.code}
          disabled={owesFee(row)}
          aria-label={`Chọn hồ sơ ${row.code}`}
        />
      ),
    },
    {
      label: 'Mã hồ sơ',
      rowHeader: true,
      cell: ({ code }) => (
        <a class="code" href={deskPath(code)}>
          {code}
        </a>
      ),
    },
    { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
    { label: 'Người nhận', cell: ({ form, submitterName }) => String(form.delivery['recipient'] ?? submitterName) },
    { label: 'Phí', cell: (row) => (owesFee(row) ? <Tag tone="warn">Chưa nộp phí</Tag> : 'Không nợ') },
  ];
}

const PARCEL_COLUMNS: readonly Column<Parcel>[] = [
  {
    label: 'Mã hồ sơ',
    rowHeader: true,
    cell: ({ dossierCode }) => (
      <a class="code" href={deskPath(dossierCode)}>
        {dossierCode}
      </a>
    ),
  },
  { label: 'Số hiệu', cell: ({ itemCode }) => itemCode ?? 'Chưa có' },
  { label: 'Người nhận', cell: ({ recipient }) => recipient.name },
  {
    label: 'Tình trạng',
    cell: ({ state, told }) => (
      <>
        <Tag tone={state === 'delivered' ? 'ok' : state === 'came-back' || state === 'refused' ? 'warn' : 'info'}>
          {PARCEL_WORDS[state]}
        </Tag>
        {told && <small class="muted"> {told}</small>}
      </>
    ),
  },
  { label: 'Lập lúc', nowrap: true, cell: ({ listedAt }) => momentText(listedAt) },
];

const LIST_COLUMN: Column<Parcel> = {
  label: 'Danh sách',
  cell: ({ listNumber }) => <a href={parcelListPath(listNumber)}>Số {listNumber}</a>,
};

/** Danh sách bàn giao, printed by the browser and signed by both. */
export function ParcelListView({ number, parcels }: { number: number; parcels: readonly Parcel[] }) {
  return (
    <div class="stack">
      <p class="muted">
        <a href={PARCELS_PATH}>Trả qua bưu chính</a>
      </p>
      <h1>Danh sách bàn giao bưu chính số {number}</h1>
      <p>
        {parcels[0]?.unitName} bàn giao {parcels.length} bưu gửi. In trang này, hai bên ký nhận khi giao.
      </p>
      <DataTable
        caption="Bưu gửi"
        hiddenCaption
        look="grid"
        columns={[
          ...PARCEL_COLUMNS,
          { label: 'Địa chỉ', cell: ({ recipient }: Parcel) => `${recipient.address}, ${recipient.phone}` },
          { label: 'Bản chính kèm', numeric: true, cell: ({ originals }) => originals.length },
        ]}
        rows={parcels}
        rowKey={({ number: own }) => own}
      />
    </div>
  );
}
