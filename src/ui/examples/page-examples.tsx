import { DoorTiles } from '../door-tiles.tsx';
import { Figures } from '../figures.tsx';
import { FilterForm } from '../filter-form.tsx';
import { HeroSearch } from '../hero-search.tsx';
import { Icon } from '../icon.tsx';
import { KeyFacts } from '../key-facts.tsx';
import { LinkButton } from '../link-button.tsx';
import { Listing } from '../listing.tsx';
import { NumberedSteps } from '../numbered-steps.tsx';
import { PageBand } from '../page-band.tsx';
import { PageColumns } from '../page-columns.tsx';
import { SearchBox } from '../search-box.tsx';
import { ProviderLink, SignInSheet } from '../sign-in-sheet.tsx';
import { Tag } from '../tag.tsx';
import { TopicList } from '../topic-list.tsx';
import { Example } from './example.tsx';

/** The large pieces of the home page, the search, a procedure and the sign-in. */
export function PageExamples() {
  return (
    <>
      <HeroSearch
        title="Bạn cần làm thủ tục gì?"
        lead="Tìm bằng lời nói thường ngày, có dấu hay không dấu đều được."
        action="/dich-vu-cong"
        links={[
          { label: 'Tìm kiếm nâng cao', href: '/dich-vu-cong' },
          { label: 'Tra cứu hồ sơ bằng mã', href: '/tra-cuu' },
        ]}
      />
      <div class="wrap">
        <DoorTiles
          doors={[
            { label: 'Dịch vụ công trực tuyến', href: '/dich-vu-cong', icon: 'document' },
            { label: 'Danh mục thủ tục hành chính', href: '/thu-tuc', icon: 'building' },
            { label: 'Tra cứu hồ sơ', href: '/tra-cuu', icon: 'search' },
          ]}
        />
        <Example of="HeroSearch, DoorTiles, TopicList">
          <TopicList
            topics={[
              { label: 'Khai sinh cho con', href: '#khai-sinh', icon: 'baby', hint: 'Xong trong ngày · Miễn phí' },
              {
                label: 'Mở hộ kinh doanh',
                href: '#ho-kinh-doanh',
                icon: 'store',
                hint: '3 ngày làm việc · Miễn phí qua mạng',
              },
              { label: 'Đăng ký kết hôn', href: '#ket-hon', icon: 'heart' },
            ]}
          />
        </Example>
        <Example of="Figures">
          <Figures
            figures={[
              { label: 'Hồ sơ đúng hạn', value: '98,99%', highlight: true },
              { label: 'Đã tiếp nhận', value: '43.875' },
              { label: 'Đã giải quyết', value: '150.003' },
              { label: 'Đang xử lý', value: '55.901' },
            ]}
          />
        </Example>
      </div>
      <PageBand
        eyebrow="Thủ tục 1.001612 · Cấp xã"
        title="Đăng ký thành lập hộ kinh doanh"
        lead="Dành cho cá nhân hoặc các thành viên hộ gia đình muốn mở cửa hàng, quán ăn, cơ sở sản xuất nhỏ."
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Dịch vụ công trực tuyến', href: '/dich-vu-cong' },
          { label: 'Hộ kinh doanh' },
        ]}
      >
        <p class="row">
          <Tag tone="ok">Toàn trình</Tag>
          <span class="small muted">Làm hết qua mạng, không phải đến quầy</span>
        </p>
      </PageBand>
      <PageColumns
        asideFirst
        asideLabel="Lọc"
        aside={
          <FilterForm
            action="/dich-vu-cong"
            groups={[
              {
                name: 'doi-tuong',
                title: 'Bạn là',
                values: ['cong-dan'],
                options: [
                  { value: 'cong-dan', label: 'Công dân', count: 5 },
                  { value: 'doanh-nghiep', label: 'Doanh nghiệp', count: 2 },
                ],
              },
            ]}
          />
        }
      >
        <Example of="KeyFacts">
          <KeyFacts
            facts={[
              { label: 'Thời hạn', value: '3 ngày làm việc', note: 'tính từ khi tiếp nhận hồ sơ hợp lệ' },
              { label: 'Lệ phí', value: '0 đ khi nộp trực tuyến', note: '100.000 đ khi nộp tại quầy' },
              { label: 'Bạn nhận được', value: 'Giấy chứng nhận đăng ký hộ kinh doanh' },
            ]}
          />
        </Example>
        <Example of="NumberedSteps">
          <NumberedSteps
            steps={[
              { title: 'Bạn kê khai và gửi hồ sơ.', children: 'Khoảng 15 phút. Bản nháp được lưu sau mỗi bước.' },
              { title: 'Cán bộ một cửa tiếp nhận.', children: 'Bạn nhận giấy tiếp nhận và hẹn trả kết quả.' },
              { title: 'Bạn nhận giấy chứng nhận.' },
            ]}
          />
        </Example>
        <Example of="SearchBox, Listing, FilterForm, PageBand, PageColumns">
          <SearchBox action="/dich-vu-cong" name="tu-khoa-2" label="Tìm trong kết quả" value="mo quan an" framed />
          <Listing
            label="Thủ tục tìm thấy"
            entries={[
              {
                key: '1.001612',
                href: '#1.001612',
                title: (
                  <>
                    Đăng ký thành lập <mark>hộ kinh doanh</mark>
                  </>
                ),
                text: 'Mở cửa hàng, quán ăn, cơ sở sản xuất nhỏ.',
                meta: [
                  '1.001612',
                  <Tag key="level" tone="ok">
                    Toàn trình
                  </Tag>,
                  <>
                    <Icon name="clock" /> 3 ngày làm việc
                  </>,
                ],
                action: (
                  <LinkButton kind="secondary" small href="#nop">
                    Nộp trực tuyến
                  </LinkButton>
                ),
              },
              { key: '1.001193', href: '#1.001193', title: 'Đăng ký khai sinh', meta: ['1.001193'] },
            ]}
          />
        </Example>
      </PageColumns>
      <SignInSheet
        title="Lựa chọn tài khoản đăng nhập"
        lead="Bạn sẽ sang trang của nơi cấp tài khoản rồi quay lại đây."
        closeHref="/"
        side={
          <>
            <h2>Quan tâm Zalo Official Account</h2>
            <p class="small">Quét mã QR và nhấn “Quan tâm” để nhận thông báo tiến độ giải quyết hồ sơ.</p>
          </>
        }
      >
        <ProviderLink
          href="#vneid"
          icon="shield"
          label="Tài khoản VNeID Bộ Công an"
          hint="Số định danh và mật khẩu, hoặc quét mã QR bằng ứng dụng VNeID"
        />
        <ProviderLink href="#dvcqg" icon="building" tone="blue" label="Tài khoản Cổng DVC Quốc gia" />
      </SignInSheet>
    </>
  );
}
