import { Actions } from '../actions.tsx';
import { AddressField } from '../address-field.tsx';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { FileField } from '../file-field.tsx';
import { LinkButton } from '../link-button.tsx';
import { FileList, Paper } from '../paper.tsx';
import { Picker } from '../picker.tsx';
import { RepeatGroup } from '../repeat-group.tsx';
import { Stepper } from '../stepper.tsx';
import { Tag } from '../tag.tsx';
import { TextField } from '../text-field.tsx';
import { Example } from './example.tsx';

const provinces = [
  { value: '38', label: 'Tỉnh Thanh Hóa' },
  { value: '01', label: 'Thành phố Hà Nội' },
];
const communes = [
  { value: '14797', label: 'Phường Hạc Thành' },
  { value: '14758', label: 'Phường Hàm Rồng' },
];

/** What forms are put together from. */
export function FormExamples() {
  return (
    <>
      <Example of="ErrorSummary">
        <ErrorSummary
          errors={[
            { field: 'nop-cho-ai', message: 'Hãy chọn bạn nộp cho mình hay nộp thay người khác' },
            { field: 'so-dien-thoai', message: 'Số điện thoại phải có 10 chữ số, ví dụ 0912 345 678' },
            { field: 'ngay-cap', message: 'Ngày cấp chưa đúng. Ghi theo thứ tự ngày, tháng, năm, ví dụ 05/09/1990.' },
          ]}
        />
      </Example>
      <Example of="Stepper">
        <Stepper
          title="Đăng ký thành lập hộ kinh doanh"
          code="1.001612"
          savedAt="09:21"
          steps={[
            { label: 'Người nộp', href: '#', state: 'done' },
            { label: 'Chủ hồ sơ', href: '#', state: 'done' },
            { label: 'Tờ khai', state: 'current' },
            { label: 'Thành phần hồ sơ', state: 'todo' },
            { label: 'Lệ phí, nhận kết quả', state: 'todo' },
            { label: 'Xem lại', state: 'todo' },
          ]}
        />
      </Example>
      <Example of="AddressField">
        <AddressField
          name="tru-so"
          legend="Trụ sở"
          hint="Nơi đặt biển hiệu và bán hàng."
          value={{ province: '38', commune: '14797', detail: 'Số 00 ngõ Ví Dụ, tổ 1' }}
          provinces={provinces}
          communes={communes}
          required
        />
        <AddressField
          name="noi-o"
          legend="Nơi ở hiện nay"
          value={{ province: '', commune: '', detail: '' }}
          provinces={provinces}
          communes={[]}
          errors={{ province: 'Hãy chọn tỉnh, thành phố', detail: 'Hãy ghi số nhà, đường, thôn hoặc tổ dân phố' }}
          required
        />
      </Example>
      <Example of="RepeatGroup">
        <RepeatGroup
          name="nganh"
          legend="Ngành, nghề kinh doanh"
          hint="Ghi việc chính trước. Tối đa 50 ngành."
          addLabel="Thêm ngành, nghề"
          entries={[
            {
              title: 'Ngành 1',
              mark: (
                <Tag tone="ok" icon="star">
                  Ngành chính
                </Tag>
              ),
              removeValue: 'nganh[0]',
              children: <TextField name="nganh[0].ten" label="Tên ngành" value="Dịch vụ phục vụ đồ uống" />,
            },
            {
              title: 'Ngành 2',
              removeValue: 'nganh[1]',
              children: (
                <Picker
                  name="nganh[1].ma"
                  searchName="nganh[1].tim"
                  label="Bạn làm gì, bán gì?"
                  hint="Gõ lời thường ngày, ví dụ “bán nước mía”, “sửa xe”."
                  query="banh khoai, nuoc uong"
                  value="5630"
                  legend="Chọn ngành phù hợp cho ngành 2"
                  options={[
                    {
                      value: '5630',
                      code: '5630',
                      label: 'Dịch vụ phục vụ đồ uống',
                      hint: 'quán trà đá, cà phê, nước mía',
                    },
                    { value: '4723', code: '4723', label: 'Bán lẻ đồ uống', hint: 'bán chai, lon mang về' },
                  ]}
                  footer="2 trong 7 ngành gần nhất."
                />
              ),
            },
          ]}
        />
        <RepeatGroup
          name="thanh-vien"
          legend="Thành viên hộ gia đình"
          entries={[]}
          empty="Chưa có thành viên nào. Thêm từng người cùng lập hộ kinh doanh."
          addLabel="Thêm thành viên"
          error="Hãy thêm ít nhất một thành viên"
        />
      </Example>
      <Example of="FileField">
        <FileField name="h-plain" label="Giấy tờ khác" hint="PDF, JPG, PNG, DOCX; mỗi tệp tối đa 20 MB." multiple />
        <FileField
          name="giay-chung-sinh"
          label="Giấy chứng sinh"
          accept="image/*,.pdf"
          error="Không mở được: tệp đang khóa bằng mật khẩu. Hãy bỏ mật khẩu hoặc chụp ảnh từng trang."
          required
        />
      </Example>
      <Example of="Paper, FileList">
        <Paper
          id="giay-de-nghi"
          title="Giấy đề nghị đăng ký hộ kinh doanh (Mẫu số 1)"
          status={{ tone: 'ok', text: 'Đã có' }}
          hint="Hệ thống lập từ tờ khai của bạn."
        />
        <Paper
          id="uy-quyen"
          title="Văn bản ủy quyền của các thành viên hộ gia đình"
          status={{ tone: 'info', text: 'Đang tải lên', icon: 'upload' }}
          hint="Bản có công chứng hoặc chứng thực. Chụp đủ các trang, thấy rõ con dấu."
        >
          <FileList
            files={[
              {
                name: 'uy-quyen-trang-1.jpg',
                icon: 'image',
                href: '#',
                state: 'ok',
                text: 'Đã nhận, 2,1 MB.',
                remove: { name: '_xoa', value: 'uy-quyen-1' },
              },
              { name: 'uy-quyen-trang-2.jpg', icon: 'image', state: 'busy', text: 'Đang tải lên: 62 %', progress: 62 },
            ]}
          />
          <FileField name="h-them" label="Thêm trang" multiple />
        </Paper>
        <Paper id="khac" title="Tài liệu khác" bad status={{ tone: 'err', text: 'Chưa dùng được' }}>
          <FileList
            files={[
              {
                name: 'hop-dong-thue-nha-co-ten-rat-dai-khong-co-khoang-trang-nao-ca.pdf',
                state: 'err',
                text: 'Không mở được: tệp đang khóa bằng mật khẩu. Hãy bỏ mật khẩu hoặc chụp ảnh từng trang.',
                remove: { name: '_xoa', value: 'khac-1' },
              },
            ]}
          />
        </Paper>
      </Example>
      <Example of="Button, LinkButton, Actions">
        <p class="row">
          <Button type="button">Gửi hồ sơ</Button>
          <Button type="button" kind="secondary" icon="plus">
            Thêm ngành, nghề
          </Button>
          <Button type="button" kind="danger" icon="undo">
            Rút hồ sơ
          </Button>
          <Button type="button" small>
            Làm tiếp
          </Button>
          <Button type="button" disabled>
            Đang gửi
          </Button>
          <LinkButton kind="secondary" icon="download" href="#" about="của hồ sơ H56.S101-261122-0007">
            Tải biên nhận (PDF)
          </LinkButton>
        </p>
        <Actions backHref="#">
          <Button type="button">Lưu và tiếp tục</Button>
        </Actions>
      </Example>
    </>
  );
}
