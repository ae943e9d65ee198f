import { Button } from '../button.tsx';
import { DataTable } from '../data-table.tsx';
import { DeadlineChip, type DeadlineUrgency } from '../deadline-chip.tsx';
import { LinkButton } from '../link-button.tsx';
import { Note } from '../note.tsx';
import { ActionBar } from '../office/action-bar.tsx';
import { ChangeForm } from '../office/change-form.tsx';
import { CheckList } from '../office/check-list.tsx';
import { Desk, DeskColumn } from '../office/desk.tsx';
import { DossierHead } from '../office/dossier-head.tsx';
import { DossierTable } from '../office/dossier-table.tsx';
import { FaultList } from '../office/fault-list.tsx';
import { FeeOwed } from '../office/fee-owed.tsx';
import { FilterBar } from '../office/filter-bar.tsx';
import { FilterText } from '../office/filter-text.tsx';
import { FormSheet } from '../office/form-sheet.tsx';
import { KeyHints } from '../office/key-hints.tsx';
import { KeyValues } from '../office/key-values.tsx';
import { Lanes } from '../office/lanes.tsx';
import { PageHead } from '../office/page-head.tsx';
import { Panel } from '../office/panel.tsx';
import { PaperChecklist } from '../office/paper-checklist.tsx';
import { PaperViewer } from '../office/paper-viewer.tsx';
import { SigningFailureNote } from '../office/signing-failure-note.tsx';
import { SimilarDossiers } from '../office/similar-dossiers.tsx';
import { Tabs } from '../tabs.tsx';
import { Tag } from '../tag.tsx';

interface QueueRow {
  code: string;
  procedure: string;
  applicant: string;
  due: string;
  urgency: DeadlineUrgency;
}

const NOW = Temporal.Instant.from('2026-11-23T08:12:00+07:00');

const decided = {
  code: 'H56.S101-261122-0007',
  procedureCode: '1.001612',
  procedureName: 'Đăng ký thành lập hộ kinh doanh',
  submitterName: 'Lê Hữu Hồng',
  channel: 'online',
  status: 1,
  step: 'awaiting-reception',
  submittedAt: Temporal.Instant.from('2026-11-22T09:36:00+07:00'),
  queueAt: Temporal.Instant.from('2026-11-23T17:30:00+07:00'),
  assigneeName: null,
  version: 1,
};

const queue: readonly QueueRow[] = [
  {
    code: 'H56.S101-261119-0018',
    procedure: 'Đăng ký thay đổi nội dung hộ kinh doanh',
    applicant: 'Vũ Thị Ví Dụ',
    due: 'quá hạn 1 ngày',
    urgency: 'late',
  },
  {
    code: 'H56.S101-261122-0007',
    procedure: 'Đăng ký thành lập hộ kinh doanh',
    applicant: 'Lê Hữu Hồng',
    due: 'hôm nay 17:00',
    urgency: 'soon',
  },
  {
    code: 'H56.S101-261123-0004',
    procedure: 'Đăng ký lại khai sinh',
    applicant: 'Tống Văn Phác',
    due: 'còn 2 ngày',
    urgency: 'normal',
  },
  {
    code: 'H56.S101-261112-0027',
    procedure: 'Đăng ký khai sinh',
    applicant: 'Hà Thị Thí Điểm',
    due: 'tạm dừng',
    urgency: 'held',
  },
];

const columns = [
  {
    label: 'Mã hồ sơ',
    rowHeader: true,
    nowrap: true,
    cell: (row: QueueRow) => (
      <a class="code" href={`#${row.code}`}>
        {row.code}
      </a>
    ),
  },
  { label: 'Thủ tục', cell: (row: QueueRow) => row.procedure },
  { label: 'Người nộp', cell: (row: QueueRow) => row.applicant, nowrap: true },
  { label: 'Trạng thái', cell: () => <Tag tone="info">Mới đăng ký</Tag>, nowrap: true },
  {
    label: 'Hạn trả lời',
    sort: 'ascending' as const,
    cell: (row: QueueRow) => <DeadlineChip urgency={row.urgency}>{row.due}</DeadlineChip>,
  },
];

/** Every component of the officers' pages. */
export function OfficeExamplesPage() {
  return (
    <>
      <PageHead title="Tiếp nhận" note="Thứ Hai 23/11/2026, 08:12">
        <LinkButton kind="secondary" icon="qr" href="#quet">
          Quét mã <kbd>Q</kbd>
        </LinkButton>
        <LinkButton icon="plus" href="#quay">
          Nhận tại quầy <kbd>N</kbd>
        </LinkButton>
      </PageHead>
      <Lanes
        label="Việc theo hạn"
        lanes={[
          { label: 'Quá hạn', count: 1, href: '#qua-han', tone: 'late' },
          { label: 'Đến hạn hôm nay', count: 2, href: '#hom-nay', tone: 'soon' },
          { label: 'Sắp tới', count: 3, href: '#sap-toi' },
          { label: 'Đã xong tuần này', count: 9, href: '#xong', tone: 'ok' },
        ]}
      />
      <Tabs
        label="Danh sách"
        tabs={[
          { label: 'Tất cả', href: '#tat-ca', count: 14, current: true },
          { label: 'Mới đăng ký', href: '#moi', count: 11 },
          { label: 'Đã bổ sung', href: '#bo-sung', count: 3 },
        ]}
      />
      <Panel id="hang-doi" title="Chờ tiếp nhận" aside="4 hồ sơ, việc gấp xếp trước" flush>
        <FilterBar
          action="#"
          label="Lọc danh sách"
          search={{ name: 'tim', label: 'Tìm theo mã, tên, số định danh', value: '' }}
          selects={[
            { name: 'linh-vuc', label: 'Lĩnh vực', value: '', options: [{ value: 'ho-tich', label: 'Hộ tịch' }] },
            {
              name: 'kenh',
              label: 'Kênh',
              value: 'truc-tuyen',
              options: [{ value: 'truc-tuyen', label: 'Trực tuyến' }],
            },
          ]}
        >
          <FilterText name="tu-ngay" label="Từ ngày" type="date" value="1/11/2026" errors={[]} />
          <FilterText
            name="den-ngay"
            label="Đến ngày"
            type="date"
            value="31/11/2026"
            errors={[{ field: 'den-ngay', message: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 28/11/2026.' }]}
          />
        </FilterBar>
        <DataTable
          caption="Hồ sơ chờ tiếp nhận"
          hiddenCaption
          columns={columns}
          rows={queue}
          rowKey={(row) => row.code}
          selected={(row) => row.urgency === 'soon'}
          look="grid"
        />
        <KeyHints
          hints={[
            { keys: ['J', 'K'], does: 'xuống, lên' },
            { keys: ['Enter'], does: 'mở' },
          ]}
        />
      </Panel>
      <DossierHead
        title="Đăng ký thành lập hộ kinh doanh"
        code="H56.S101-261122-0007"
        back={{ label: 'Việc của tôi', href: '#viec' }}
        tags={
          <>
            <Tag tone="info">Đang xử lý</Tag>
            <Tag tone="idle" icon="card" outline>
              Trực tuyến
            </Tag>
            <DeadlineChip urgency="soon">còn 1 ngày</DeadlineChip>
          </>
        }
        aside={
          <p>
            Bước <b>2/4 Thẩm định</b>, tiếp theo: Trình lãnh đạo
          </p>
        }
      />
      <Desk>
        <Panel id="noi-dung-khai" title="Nội dung khai" aside="gửi CN 22/11, 09:36">
          <KeyValues
            rows={[
              { label: 'Chủ hộ', value: <b>LÊ HỮU HỒNG</b> },
              { label: 'Số định danh', value: '0380 8999 ••••' },
              {
                label: 'Trụ sở',
                id: 'tru-so',
                hit: true,
                value: (
                  <>
                    Số 00 ngõ Ví Dụ, tổ 1, phường Hạc Thành <Tag tone="warn">Lỗi 1</Tag>
                  </>
                ),
              },
              { label: 'Vốn', value: '120.000.000 đ' },
            ]}
          />
        </Panel>
        <Panel
          id="giay-to"
          title="Giấy tờ"
          flush
          aside={
            <LinkButton kind="secondary" icon="download" href="#tai">
              Tải về
            </LinkButton>
          }
        >
          <PaperViewer
            papers={[
              { label: 'Giấy đề nghị (Mẫu số 1)', href: '#p1', status: { tone: 'ok', text: 'Đạt' } },
              { label: 'Ủy quyền, trang 2', href: '#p2', current: true, status: { tone: 'warn', text: 'Lỗi 2' } },
            ]}
            facts={<span>uy-quyen-trang-2.jpg, 3,9 MB</span>}
          >
            <p>Trình duyệt không mở được tệp này tại chỗ.</p>
          </PaperViewer>
        </Panel>
        <DeskColumn>
          <Panel id="kiem-tra" title="Kiểm tra" aside="2/3 đã xem">
            <CheckList
              rows={[
                { name: 'kt-1', label: 'Giấy đề nghị đúng mẫu, đủ mục', value: 'yes' },
                { name: 'kt-2', label: 'Văn bản ủy quyền có chứng thực', value: 'no' },
                { name: 'kt-3', label: 'Ngành, nghề đúng mã VSIC', value: '' },
              ]}
            />
          </Panel>
          <Panel id="yeu-cau" title="Yêu cầu bổ sung" aside={<Tag tone="warn">2 lỗi</Tag>}>
            <FaultList
              faults={[
                { where: 'Trường “Trụ sở”', href: '#tru-so', what: 'Chưa đầy đủ: ghi thêm tên phố.' },
                { where: 'Giấy tờ “Văn bản ủy quyền”, trang 2', what: 'Không rõ: ảnh mờ. Chụp lại trang này.' },
              ]}
            />
            <Note tone="warn">
              Chỉ yêu cầu <b>một lần</b>.
            </Note>
          </Panel>
        </DeskColumn>
      </Desk>
      <FormSheet
        level={2}
        sheet={{
          agency: 'Ủy ban nhân dân phường Hạc Thành',
          number: 'H56.S101-261124-0001/PXL',
          madeAt: 'Hạc Thành, ngày 26 tháng 11 năm 2026',
          title: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
          parts: [
            { text: 'Kính gửi: Lê Hữu Hồng' },
            { list: ['Cần kiểm tra thực tế trụ sở.'] },
            { caption: 'Giấy tờ', head: ['Tên giấy tờ', 'Số lượng'], rows: [['Giấy đề nghị', '1']] },
            { text: 'Rất mong ông/bà thông cảm.', strong: true },
          ],
          signers: [{ office: 'CHỦ TỊCH', note: '(Ký, ghi rõ họ tên và đóng dấu)', name: 'Phạm Văn Thắng' }],
        }}
      />
      <ActionBar label="Xử lý hồ sơ">
        <Button type="button" icon="send">
          Gửi yêu cầu bổ sung (2 lỗi)
        </Button>
        <Button type="button" kind="secondary" icon="arrow-right">
          Trình lãnh đạo
        </Button>
        <Button type="button" kind="danger" icon="close">
          Đề nghị từ chối
        </Button>
        <span class="muted">Sau khi gửi: thời hạn tạm dừng, công dân nhận tin nhắn.</span>
      </ActionBar>
      <DossierTable
        caption="Hồ sơ đang xử lý"
        rows={[decided]}
        now={NOW}
        timeOf={() => ({ days: 2, hours: 3, minutes: 0 })}
        href={(code) => `#${code}`}
        empty="Không có hồ sơ."
      />
      <SimilarDossiers
        href={(code) => `#${code}`}
        dossiers={[
          {
            code: 'H56.S101-261120-0003',
            receivingUnit: 'Ủy ban nhân dân phường Hạc Thành',
            status: 4,
            submittedAt: NOW,
            because: 'same-person',
          },
        ]}
      />
      <SigningFailureNote problem="time-stamp-unavailable" officerName="Trần Thị Hạnh" at={NOW} />
      <FeeOwed amount={100_000} collectHref="#thu-phi" />
      <PaperChecklist
        rows={[
          {
            code: 'giay-chung-sinh',
            name: 'Giấy chứng sinh',
            need: 'Khi trẻ sinh tại cơ sở y tế; bản chính: 1',
            isExpected: true,
            proposed: { form: 'original', copies: 1 },
          },
        ]}
        fields={{ 'hinh-thuc.giay-chung-sinh': 'original', 'so-luong.giay-chung-sinh': 'hai' }}
        errors={[{ field: 'so-luong.giay-chung-sinh', message: 'Ghi số lượng bằng chữ số, từ 1 đến 99.' }]}
      />
      <ChangeForm
        title="Từ chối tiếp nhận"
        dossier={decided}
        deskHref="#ho-so"
        action="#tu-choi"
        fields={{}}
        errors={[{ field: 'ly-do', message: 'Ghi lý do từ chối.' }]}
        changedBy={{ name: 'Trần Văn Tập' }}
        available
        submit="Từ chối hồ sơ"
        danger
      />
    </>
  );
}
