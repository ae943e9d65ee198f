import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { numberText } from '#ui/number-text.ts';
import { PageHead } from '#ui/office/page-head.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { type CatalogueImport, missesMost } from '../../domain/catalogue-import.ts';
import type { DirtKind } from '../../domain/read-national-record.ts';
import { cataloguePaths } from '../../paths.ts';
import {
  type Difference,
  type DifferingProcedure,
  type DirtCount,
  type Finding,
  ON_A_PAGE,
  type Page,
} from '../../storage/import-queries.ts';
import { REMOVE_MOST_FIELD } from './catalogue-imports.form.ts';
import { DIFFERENCES, DIRT, fateOf, IMPORTS_TITLE } from './catalogue-imports.text.ts';
import { StateTag } from './catalogue-imports.view.tsx';

interface ReportProps {
  readonly one: CatalogueImport;
  readonly dirt: readonly DirtCount[];
  /** Just now. */
  readonly done?: string;
  /** Why nothing was done. */
  readonly problem?: string;
}

const partPath = (id: number, slug: string): string => `${cataloguePaths.import(id)}?xem=${slug}`;

export function ImportReportView({ one, dirt, done, problem }: ReportProps) {
  return (
    <div class="stack">
      {done && <NotificationBanner tone="ok" title={done} />}
      {problem && <NotificationBanner tone="warn" title={problem} />}
      <Back href={cataloguePaths.imports} text={IMPORTS_TITLE} />
      <PageHead title={`Lần nhập ${one.id}`} />
      <Standing {...one} />
      <ImportFacts {...one} />
      {one.state !== 'reading' && <WhatDiffers {...one} />}
      <h2>Điểm cần xem lại</h2>
      <DirtTable id={one.id} dirt={dirt} isWhole={one.state !== 'reading'} />
      {one.state === 'read' && <Confirmation {...one} />}
      {one.finishedAt === null && <Dropping {...one} />}
    </div>
  );
}

function Standing({ id, state, recordCount, brokenAfter }: CatalogueImport) {
  if (state === 'reading')
    return (
      <NotificationBanner tone="info" title={`Đang đọc tệp: đã đọc ${numberText(recordCount)} bản ghi`}>
        <p>
          Chưa có gì được công bố. Bạn có thể rời trang này, hệ thống vẫn đọc tiếp.{' '}
          <a href={cataloguePaths.import(id)}>Cập nhật</a>
        </p>
      </NotificationBanner>
    );
  if (state === 'read')
    return (
      <NotificationBanner tone="info" title="Đã đọc xong tệp, chờ bạn xác nhận">
        <p>Chưa có gì được công bố. Bạn xem báo cáo dưới đây rồi công bố hoặc bỏ lần nhập này.</p>
      </NotificationBanner>
    );
  if (state !== 'broken') return null;
  return (
    <NotificationBanner tone="warn" title={`Tệp bị hỏng hoặc bị cắt sau bản ghi thứ ${numberText(brokenAfter ?? 0)}`}>
      <p>
        Không có gì được công bố. Bạn lấy lại tệp gốc rồi <a href={cataloguePaths.imports}>gửi lại tệp</a>.
      </p>
    </NotificationBanner>
  );
}

function ImportFacts({
  state,
  fileName,
  fileHash,
  startedBy,
  startedAt,
  readAt,
  finishedAt,
  closedBy,
}: CatalogueImport) {
  return (
    <SummaryList
      rows={[
        { label: 'Tình trạng', value: <StateTag state={state} /> },
        { label: 'Tệp', value: <span class="pre">{fileName}</span> },
        { label: 'Mã băm tệp (SHA-256)', value: <span class="pre">{fileHash}</span> },
        { label: 'Người nhập', value: startedBy },
        { label: 'Bắt đầu', value: momentText(startedAt) },
        ...(readAt ? [{ label: 'Đọc xong', value: momentText(readAt) }] : []),
        ...(finishedAt ? [{ label: 'Kết thúc', value: momentText(finishedAt) }] : []),
        ...(closedBy ? [{ label: state === 'published' ? 'Người công bố' : 'Người bỏ', value: closedBy }] : []),
      ]}
    />
  );
}

function WhatDiffers({ id, state, missing, removed, ...figures }: CatalogueImport) {
  const row = (label: string, count: number, difference?: Difference) => ({
    label,
    value: (
      <>
        {numberText(count)}
        {difference && state === 'read' && count > 0 && (
          <>
            {' '}
            <a href={partPath(id, DIFFERENCES[difference].slug)}>
              Xem danh sách<span class="sr">: {DIFFERENCES[difference].title}</span>
            </a>
          </>
        )}
      </>
    ),
  });
  return (
    <SummaryList
      title="So với danh mục đang công bố"
      rows={[
        row('Bản ghi trong tệp', figures.recordCount),
        row('Thêm mới', figures.added, 'added'),
        row('Thay đổi', figures.changed, 'changed'),
        row('Không đổi', figures.unchanged),
        row('Không còn trong tệp', missing, 'missing'),
        ...(state === 'published' ? [row('Đã gỡ', removed)] : []),
        row('Không nhận', figures.refused),
      ]}
    />
  );
}

function DirtTable({ id, dirt, isWhole }: { id: number; dirt: readonly DirtCount[]; isWhole: boolean }) {
  return (
    <>
      <div class="panel">
        <div class="in">
          <DataTable
            caption="Điểm cần xem lại theo loại"
            hiddenCaption
            look="cards"
            rows={dirt}
            rowKey={({ kind }) => kind}
            empty={isWhole ? 'Không có điểm nào cần xem lại.' : 'Chưa gặp điểm nào cần xem lại.'}
            columns={[
              {
                label: 'Loại',
                rowHeader: true,
                cell: ({ kind }) => <a href={partPath(id, DIRT[kind].slug)}>{DIRT[kind].text}</a>,
              },
              { label: 'Số bản ghi', numeric: true, cell: ({ count }) => numberText(count) },
              { label: 'Xử lý', nowrap: true, cell: ({ kind }) => fateOf(kind) },
              {
                label: 'Ví dụ',
                cell: ({ examples }) => examples.map((example) => <p key={example.record}>{exampleText(example)}</p>),
              },
            ]}
          />
        </div>
      </div>
      {dirt.length > 0 && (
        <p>
          <a href={cataloguePaths.importFindings(id)}>Tải mọi điểm cần xem lại (CSV)</a>
        </p>
      )}
    </>
  );
}

function exampleText({ record, code, detail }: Finding): string {
  return `Bản ghi ${numberText(record)}${code ? `, mã ${code}` : ''}${detail ? `: ${detail}` : ''}`;
}

const LIST = new Intl.ListFormat('vi');

/** What follows is said before the button that does it. */
function Confirmation(one: CatalogueImport) {
  const { id, added, changed, missing } = one;
  const isDoubtful = missesMost(one);
  const deeds = [
    ...(added > 0 ? [`thêm ${numberText(added)} thủ tục`] : []),
    ...(changed > 0 ? [`cập nhật ${numberText(changed)} thủ tục`] : []),
    ...(missing > 0 && !isDoubtful ? [`gỡ ${numberText(missing)} thủ tục không còn trong tệp`] : []),
  ];
  const effect =
    deeds.length > 0 ? `Cổng dịch vụ công sẽ ${LIST.format(deeds)}.` : 'Danh mục trên cổng không thay đổi.';
  return (
    <Form action={cataloguePaths.importPublication(id)} label="Công bố danh mục" class="stack">
      <h2>Công bố danh mục</h2>
      <p>{effect} Thủ tục giải quyết tại tỉnh này giữ nguyên.</p>
      {isDoubtful && (
        <>
          <Note tone="warn" title="Tệp thiếu nhiều thủ tục đang công bố.">
            Có thể tệp bị cắt hoặc là tệp khác. {numberText(missing)} thủ tục không còn trong tệp được giữ lại, trừ khi
            bạn chọn gỡ.
          </Note>
          <CheckboxField
            name={REMOVE_MOST_FIELD}
            label={`Gỡ cả ${numberText(missing)} thủ tục không còn trong tệp`}
            checked={false}
            value="co"
          />
        </>
      )}
      <Actions>
        <Button>Công bố danh mục</Button>
      </Actions>
    </Form>
  );
}

function Dropping({ id }: CatalogueImport) {
  return (
    <Form action={cataloguePaths.importDropping(id)} label="Bỏ lần nhập">
      <Button kind="secondary">Bỏ lần nhập này</Button>
    </Form>
  );
}

interface ImportPartProps {
  readonly one: CatalogueImport;
  readonly page: number;
  readonly listed:
    | { readonly kind: DirtKind; readonly findings: Page<Finding> }
    | { readonly difference: Difference; readonly procedures: readonly DifferingProcedure[] };
}

/** One kind of what the report tells of, whole and page by page. */
export function ImportPartView({ one, page, listed }: ImportPartProps) {
  const isDirt = 'kind' in listed;
  const { slug, title } = isDirt
    ? { slug: DIRT[listed.kind].slug, title: DIRT[listed.kind].text }
    : DIFFERENCES[listed.difference];
  const total = isDirt ? listed.findings.total : one[listed.difference];
  return (
    <div class="stack">
      <Back href={cataloguePaths.import(one.id)} text={`Lần nhập ${one.id}`} />
      <PageHead title={title} note={numberText(total)} />
      <div class="panel">
        <div class="in">
          {isDirt ? (
            <FindingsTable {...listed.findings} title={title} />
          ) : (
            <ProceduresTable {...listed} title={title} />
          )}
        </div>
      </div>
      <Pagination
        page={page}
        pages={Math.ceil(total / ON_A_PAGE)}
        href={(n) => `${partPath(one.id, slug)}&trang=${n}`}
      />
    </div>
  );
}

function FindingsTable({ rows, title }: { rows: readonly Finding[]; title: string }) {
  return (
    <DataTable
      caption={title}
      hiddenCaption
      look="cards"
      rows={rows}
      rowKey={({ record }) => String(record)}
      empty="Không có bản ghi nào."
      columns={[
        { label: 'Bản ghi', rowHeader: true, nowrap: true, cell: ({ record }) => numberText(record) },
        { label: 'Mã thủ tục', nowrap: true, cell: ({ code }) => code ?? 'Không có' },
        { label: 'Nội dung', cell: ({ detail }) => detail || 'Để trống' },
      ]}
    />
  );
}

function ProceduresTable({ procedures, title }: { procedures: readonly DifferingProcedure[]; title: string }) {
  return (
    <DataTable
      caption={title}
      hiddenCaption
      look="cards"
      rows={procedures}
      rowKey={({ code }) => code}
      empty="Danh sách chỉ xem được khi lần nhập chờ xác nhận."
      columns={[
        { label: 'Mã thủ tục', rowHeader: true, nowrap: true, cell: ({ code }) => code },
        { label: 'Tên thủ tục', cell: ({ name }) => name },
      ]}
    />
  );
}

function Back({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <p class="muted">
      <a href={href}>{text}</a>
    </p>
  );
}
