import { AnswerBars } from '../answer-bars.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Chart } from '../chart.tsx';
import { ConfirmationPanel } from '../confirmation-panel.tsx';
import { DataTable } from '../data-table.tsx';
import { Deadline } from '../deadline.tsx';
import { Details } from '../details.tsx';
import { Dialog } from '../dialog.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorPage } from '../error-page.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { iconPaths } from '../icon-paths.ts';
import { LinkButton } from '../link-button.tsx';
import { Note } from '../note.tsx';
import { NotificationBanner } from '../notification-banner.tsx';
import { Pagination } from '../pagination.tsx';
import { Prose } from '../prose.tsx';
import { QrDrawing } from '../qr-drawing.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Tabs } from '../tabs.tsx';
import { Tag } from '../tag.tsx';
import { TaskList } from '../task-list.tsx';
import { Timeline } from '../timeline.tsx';
import { Total } from '../total.tsx';
import { Example } from './example.tsx';

interface NeededPaper {
  paper: string;
  when: string;
  how: string;
}

const neededPapers: readonly NeededPaper[] = [
  { paper: 'Giấy đề nghị đăng ký hộ kinh doanh', when: 'Luôn cần', how: 'Hệ thống tự lập' },
  { paper: 'Căn cước của chủ hộ', when: 'Chỉ khi chưa có VNeID mức 2', how: 'Không phải nộp' },
];

const paperColumns = [
  { label: 'Giấy tờ', cell: (row: NeededPaper) => <b>{row.paper}</b>, rowHeader: true },
  { label: 'Khi nào cần', cell: (row: NeededPaper) => row.when },
  { label: 'Cách nộp', cell: (row: NeededPaper) => row.how },
];

/** What pages say things with. */
export function ContentExamples() {
  return (
    <>
      <Example of="Tag">
        <p class="row">
          <Tag tone="ok">Đã trả kết quả</Tag>
          <Tag tone="info">Đang xử lý</Tag>
          <Tag tone="warn">Yêu cầu bổ sung giấy tờ</Tag>
          <Tag tone="err">Từ chối</Tag>
          <Tag tone="idle">Đã rút</Tag>
          <Tag tone="info" icon="card" outline>
            Trực tuyến
          </Tag>
        </p>
      </Example>
      <Example of="Chart">
        <div class="charts">
          <Chart
            id="vi-du-cot"
            title="Hồ sơ tiếp nhận theo tháng"
            caption="Tháng 11 cao nhất trong ba tháng."
            look="columns"
            axisText={(value) => value.toLocaleString('vi-VN')}
            columns={['Tháng', 'Tiếp nhận']}
            points={[
              { label: '09/2026', value: 38_412, text: '38.412' },
              { label: '10/2026', value: 40_127, text: '40.127' },
              { label: '11/2026', value: 43_875, text: '43.875' },
            ]}
          />
          <Chart
            id="vi-du-duong"
            title="Tỷ lệ đúng hạn theo tháng"
            caption="Tháng 10 chưa có hồ sơ nào xong."
            look="line"
            axisText={(value) => `${value.toLocaleString('vi-VN')}%`}
            columns={['Tháng', 'Đúng hạn']}
            points={[
              { label: '09/2026', value: 98.2, text: '98,2%' },
              { label: '10/2026', value: null, text: '–' },
              { label: '11/2026', value: 98.9, text: '98,9%' },
            ]}
          />
        </div>
      </Example>
      <Example of="AnswerBars">
        <AnswerBars
          caption="Bạn nộp hồ sơ bằng gì?"
          bars={[
            { label: 'Điện thoại', count: 12, percent: 75 },
            { label: 'Máy tính', count: 4, percent: 25 },
          ]}
        />
      </Example>
      <Example of="Prose">
        <Prose
          under={2}
          text={
            '## Khi nào cần đến quầy\n\nChỉ khi thủ tục yêu cầu **bản chính**.\n\n- Mang theo căn cước\n- Xem [hướng dẫn](/ho-tro)'
          }
        />
      </Example>
      <Example of="NotificationBanner">
        <div class="stack">
          <NotificationBanner title="Từ 01/12/2026 nộp hồ sơ hộ tịch tại xã, phường bất kỳ" />
          <NotificationBanner tone="ok" title="Đã nhận bổ sung">
            <p>Thời hạn chạy tiếp, hẹn trả 17:00 thứ Ba 01/12/2026.</p>
          </NotificationBanner>
          <NotificationBanner tone="warn" title="Một hồ sơ đang chờ bạn" />
        </div>
      </Example>
      <Example of="Note">
        <Note title="Dùng lại giấy tờ cũ.">Kho giấy tờ của bạn có 4 tài liệu còn giá trị.</Note>
        <Note tone="ok" title="Đã kiểm tra: hồ sơ đầy đủ.">
          Đủ giấy tờ bắt buộc, tên không trùng.
        </Note>
        <Note tone="warn">Chỉ yêu cầu bổ sung một lần.</Note>
        <Note tone="err" title="Hồ sơ quá hạn 1 ngày." />
      </Example>
      <Example of="Card, Total, Details">
        <div class="stack">
          <Card id="card-title" title="Nộp hồ sơ trực tuyến">
            <p>Khoảng 15 phút. Có thể dừng giữa chừng, bản nháp vẫn còn.</p>
          </Card>
          <Card soft title="Cần hỏi?">
            <p>Gọi 1022, cán bộ làm cùng bạn.</p>
          </Card>
          <Total label="Bạn trả" amount="26.000 đồng" />
          <div>
            <Details summary="Điều kiện được cấp" open>
              <p>Chủ hộ là công dân Việt Nam, từ đủ 18 tuổi.</p>
            </Details>
            <Details summary="Căn cứ pháp lý">
              <p>Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp.</p>
            </Details>
          </div>
        </div>
      </Example>
      <Example of="DataTable">
        <DataTable caption="Giấy tờ cần chuẩn bị" columns={paperColumns} rows={neededPapers} look="cards" />
        <DataTable
          caption="Cách tính lệ phí"
          hiddenCaption
          columns={[
            { label: 'Khoản', cell: (row: { item: string; amount: string }) => row.item, rowHeader: true },
            { label: 'Số tiền', cell: (row) => row.amount, numeric: true },
          ]}
          rows={[
            { item: 'Lệ phí đăng ký hộ kinh doanh', amount: '100.000 đ' },
            { item: 'Miễn do nộp trực tuyến', amount: '−100.000 đ' },
          ]}
        />
        <DataTable caption="Phí khác" columns={paperColumns} rows={[]} empty="Thủ tục này không thu thêm khoản nào." />
      </Example>
      <Example of="Tabs, Pagination">
        <Tabs
          label="Trạng thái hồ sơ"
          tabs={[
            { label: 'Tất cả', href: '#tat-ca', count: 1204, current: true },
            { label: 'Chờ bạn', href: '#cho-ban', count: 1 },
            { label: 'Đã xong', href: '#da-xong' },
          ]}
        />
        <Pagination page={6} pages={42} href={(page) => `?trang=${page}`} />
        <Pagination page={1} pages={3} href={(page) => `?trang=${page}`} label="Trang hồ sơ" />
      </Example>
      <Example of="TaskList">
        <TaskList
          label="Việc cần làm"
          tasks={[
            {
              label: 'Bổ sung trụ sở',
              href: '#',
              hint: 'Ghi thêm tên phố.',
              status: { tone: 'warn', text: 'Chưa làm' },
            },
            { label: 'Chụp lại văn bản ủy quyền', href: '#', status: { tone: 'ok', text: 'Đã xong' } },
            { label: 'Gửi bổ sung', status: { tone: 'idle', text: 'Chưa thể làm' } },
          ]}
        />
      </Example>
      <Example of="SummaryList">
        <SummaryList
          title="Tờ khai"
          changeHref="#to-khai"
          rows={[
            { label: 'Tên hộ kinh doanh', value: 'HỘ KINH DOANH BÁNH KHOÁI BẾN MẪU' },
            { label: 'Vốn kinh doanh', value: '120.000.000 đồng', changeHref: '#von' },
            { label: 'Tên viết tắt', value: '' },
          ]}
        />
      </Example>
      <Example of="Timeline">
        <Timeline
          entries={[
            { title: 'Trả kết quả', state: 'next', children: <p>Dự kiến 01/12.</p> },
            { title: 'Đang thẩm định', state: 'now', who: 'Trần Văn Tập, chuyên viên.' },
            {
              title: 'Yêu cầu bổ sung, thời hạn tạm dừng',
              state: 'wait',
              at: { iso: '2026-11-26T09:30', text: '09:30 thứ Năm 26/11' },
              said: <p>Trụ sở: chưa có tên phố. Ghi thêm tên phố.</p>,
              who: 'Trần Văn Tập',
            },
            { title: 'Được tiếp nhận', state: 'done', at: { iso: '2026-11-23T08:40', text: '08:40 thứ Hai 23/11' } },
          ]}
        />
      </Example>
      <Example of="Deadline">
        <Deadline
          when="17:00 thứ Ba, 01/12/2026"
          chip={{ urgency: 'soon', text: 'còn 1 ngày' }}
          open
          rule={
            <>
              Thời hạn là <b>3 ngày làm việc</b>. Ngày nghỉ và những ngày chờ bạn bổ sung không tính.
            </>
          }
          days={[
            { weekday: 'T2', day: 23, month: 11, word: 'nhận', kind: 'plain' },
            { weekday: 'T3', day: 24, month: 11, word: 'lễ', kind: 'off' },
            { weekday: 'T4', day: 25, month: 11, word: 'ngày 1', kind: 'counted' },
            { weekday: 'T5', day: 26, month: 11, word: 'dừng', kind: 'stopped' },
            { weekday: 'T6', day: 27, month: 11, word: 'dừng', kind: 'stopped' },
            { weekday: 'T7', day: 28, month: 11, word: 'nghỉ', kind: 'off' },
            { weekday: 'CN', day: 29, month: 11, word: 'nghỉ', kind: 'off' },
            { weekday: 'T2', day: 30, month: 11, word: 'ngày 2', kind: 'counted', today: true },
            { weekday: 'T3', day: 1, month: 12, word: 'hẹn trả', kind: 'end' },
          ]}
          reasons={[
            { when: 'T2 23/11, 08:40', why: 'Tiếp nhận hồ sơ. Ngày đầu không tính', counted: '0' },
            { when: 'T4 25/11', why: 'Thẩm định', counted: '1 ngày' },
            { when: 'T5 26/11, 09:30 đến T6 27/11, 20:10', why: 'Tạm dừng, xem mục Tiến độ', counted: '0' },
          ]}
          basis="Tính theo lịch nghỉ lễ năm 2026."
        />
      </Example>
      <Example of="ConfirmationPanel">
        <ConfirmationPanel title="Đã gửi hồ sơ" codeLabel="Mã hồ sơ của bạn" code="H56.S101-261122-0007">
          <p>Gửi lúc 09:36, Chủ nhật 22/11/2026.</p>
        </ConfirmationPanel>
      </Example>
      <Example of="Dialog">
        <Dialog id="rut" title="Rút hồ sơ này?" closeHref="#">
          <p>Cán bộ sẽ dừng giải quyết. Bạn có thể nộp lại bất cứ lúc nào.</p>
          <div class="actions">
            <Button type="button" kind="danger">
              Rút hồ sơ
            </Button>
            <LinkButton kind="tertiary" href="#">
              Không rút
            </LinkButton>
          </div>
        </Dialog>
      </Example>
      <Example of="EmptyState">
        <EmptyState title="Bạn chưa gửi hồ sơ nào">
          <p>
            <a href="#thu-tuc">Tìm thủ tục</a> để bắt đầu.
          </p>
        </EmptyState>
      </Example>
      <Example of="ErrorPage">
        <ErrorPage
          title="Hệ thống đang bận"
          message="Những gì đã lưu vẫn còn; bạn thử lại sau."
          incident="1A2B3C"
          home="#"
        />
      </Example>
      <Example of="QrDrawing">
        <QrDrawing text="https://dichvucong.example/xac-thuc/K7M2-9QWX-4RTB" label="Mã QR của kết quả" />
      </Example>
      <Example of="Icon">
        <p class="row">
          {Object.keys(iconPaths).map((name) => (
            <Icon key={name} name={name as IconName} label={name} />
          ))}
        </p>
      </Example>
    </>
  );
}
