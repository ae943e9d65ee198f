import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { numberText } from '#ui/number-text.ts';
import { PageHead } from '#ui/office/page-head.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { CatalogueImport, ImportState } from '../../domain/catalogue-import.ts';
import { cataloguePaths } from '../../paths.ts';
import { ON_A_PAGE } from '../../storage/import-queries.ts';
import { FILE_FIELD } from './catalogue-imports.form.ts';
import { IMPORTS_TITLE, STATES } from './catalogue-imports.text.ts';

interface ImportsViewProps {
  readonly rows: readonly CatalogueImport[];
  readonly total: number;
  readonly page: number;
  readonly open: CatalogueImport | undefined;
  /** What is wrong with the file that was sent. */
  readonly error: string | undefined;
}

export function ImportsView({ rows, total, page, open, error }: ImportsViewProps) {
  return (
    <div class="stack">
      {error && <ErrorSummary errors={[{ field: open ? '' : FILE_FIELD, message: error }]} />}
      <PageHead title={IMPORTS_TITLE} note={`${numberText(total)} lần nhập`} />
      {open ? <OpenImport {...open} /> : <UploadForm error={error} />}
      <h2>Các lần nhập</h2>
      <div class="panel">
        <div class="in">
          <DataTable
            caption="Các lần nhập danh mục, mới nhất trước"
            hiddenCaption
            look="cards"
            rows={rows}
            rowKey={({ id }) => String(id)}
            empty="Chưa có lần nhập nào. Bạn gửi tệp danh mục ở trên để bắt đầu."
            columns={[
              {
                label: 'Lần nhập',
                rowHeader: true,
                cell: ({ id, fileName }) => <a href={cataloguePaths.import(id)}>{`Lần ${id}: ${fileName}`}</a>,
              },
              { label: 'Tình trạng', cell: ({ state }) => <StateTag state={state} /> },
              { label: 'Người nhập', cell: ({ startedBy }) => startedBy },
              { label: 'Bắt đầu', nowrap: true, cell: ({ startedAt }) => momentText(startedAt) },
              { label: 'Bản ghi', numeric: true, cell: ({ recordCount }) => numberText(recordCount) },
              { label: 'Thêm', numeric: true, cell: ({ added }) => numberText(added) },
              { label: 'Đổi', numeric: true, cell: ({ changed }) => numberText(changed) },
              { label: 'Gỡ', numeric: true, cell: ({ removed }) => numberText(removed) },
              { label: 'Mã băm tệp', cell: ({ fileHash }) => <span class="code">{fileHash.slice(0, 12)}</span> },
            ]}
          />
        </div>
      </div>
      <Pagination
        page={page}
        pages={Math.ceil(total / ON_A_PAGE)}
        href={(n) => `${cataloguePaths.imports}?trang=${n}`}
      />
    </div>
  );
}

export function StateTag({ state }: { readonly state: ImportState }) {
  const { tone, text } = STATES[state];
  return <Tag tone={tone}>{text}</Tag>;
}

function OpenImport({ id, state }: CatalogueImport) {
  return (
    <NotificationBanner tone="info" title={`Lần nhập ${id}: ${STATES[state].text.toLowerCase()}`}>
      <p>
        Mỗi lúc chỉ có một lần nhập. Bạn công bố hoặc bỏ lần nhập này trước khi gửi tệp khác.{' '}
        <a href={cataloguePaths.import(id)}>Mở lần nhập {id}</a>
      </p>
    </NotificationBanner>
  );
}

function UploadForm({ error }: { readonly error: string | undefined }) {
  return (
    <Form action={cataloguePaths.imports} multipart label="Gửi tệp danh mục" class="stack">
      <FileField
        name={FILE_FIELD}
        label="Tệp danh mục thủ tục hành chính quốc gia"
        hint="Danh sách JSON, không quá 64 MB. Hệ thống đọc tệp và báo cáo trước; chỉ khi bạn xác nhận, danh mục mới được công bố."
        accept="application/json,.json"
        required
        error={error}
      />
      <Actions>
        <Button>Gửi tệp</Button>
      </Actions>
    </Form>
  );
}
