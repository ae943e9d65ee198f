import { CheckboxField } from '../checkbox-field.tsx';
import { CheckboxGroup } from '../checkbox-group.tsx';
import { DateField } from '../date-field.tsx';
import { RadioField } from '../radio-field.tsx';
import { SelectField } from '../select-field.tsx';
import { TextField } from '../text-field.tsx';
import { TextareaField } from '../textarea-field.tsx';
import { Example } from './example.tsx';

const communes = [
  { value: '14797', label: 'Phường Hạc Thành' },
  { value: '14758', label: 'Phường Hàm Rồng' },
  { value: '16378', label: 'Phường Đông Sơn' },
];

/** Single fields: plain, with a hint, with an error, filled, read-only. */
export function FieldExamples() {
  return (
    <>
      <Example of="TextField">
        <TextField name="a-plain" label="Họ và tên" value="" autocomplete="name" />
        <TextField
          name="a-hint"
          label="Số điện thoại"
          hint="Để nhận tin nhắn khi hồ sơ thay đổi."
          value="0980000229"
          type="tel"
          inputMode="tel"
          autocomplete="tel"
          width="medium"
          required
        />
        <TextField
          name="so-dien-thoai"
          label="Số điện thoại của chủ hộ"
          hint="Gồm 10 chữ số."
          value="09800002"
          error="Số điện thoại phải có 10 chữ số, ví dụ 0912 345 678"
          inputMode="tel"
          width="medium"
          required
        />
        <TextField
          name="a-locked"
          label="Số định danh cá nhân"
          value="038089999001"
          readOnly
          source="Lấy từ tài khoản VNeID của bạn"
          width="medium"
        />
        <TextField
          name="a-money"
          label="Vốn kinh doanh"
          hint="Bằng chữ: một trăm hai mươi triệu đồng"
          value="120.000.000"
          suffix="đồng"
          inputMode="numeric"
          width="medium"
        />
        <TextField name="a-code" label="Mã hồ sơ" prefix="H56." value="" width="short" />
      </Example>
      <Example of="TextareaField">
        <TextareaField name="b-plain" label="Lý do" value="" hint="Viết ngắn, đủ ý." maxLength={1000} />
        <TextareaField
          name="ly-do-sai"
          label="Nội dung thay đổi"
          value="Đổi tên"
          error="Nội dung thay đổi còn quá ngắn. Ghi rõ đổi gì thành gì."
          rows={3}
          required
        />
        <TextareaField
          name="b-locked"
          label="Ý kiến của cán bộ"
          value={'Đã đủ giấy tờ.\nĐề nghị cấp.'}
          readOnly
          rows={3}
        />
      </Example>
      <Example of="DateField">
        <DateField
          name="c-plain"
          label="Ngày sinh"
          hint="Ví dụ 05/09/1990."
          value={{ day: '', month: '', year: '' }}
          birthDate
          required
        />
        <DateField
          name="ngay-cap"
          label="Ngày cấp căn cước"
          value={{ day: '31', month: '2', year: '2023' }}
          error="Ngày cấp chưa đúng. Ghi theo thứ tự ngày, tháng, năm, ví dụ 05/09/1990."
        />
        <DateField
          name="c-locked"
          label="Ngày đăng ký"
          value={{ day: '22', month: '11', year: '2026' }}
          readOnly
          source="Hệ thống ghi khi bạn gửi hồ sơ"
        />
      </Example>
      <Example of="SelectField">
        <SelectField
          name="d-plain"
          label="Xã, phường"
          value=""
          options={communes}
          emptyLabel="Chọn xã, phường"
          required
        />
        <SelectField
          name="noi-cu-tru"
          label="Nơi cư trú"
          value=""
          options={communes}
          emptyLabel="Chọn xã, phường"
          error="Hãy chọn nơi cư trú"
        />
        <SelectField name="d-filled" label="Nơi nhận" value="14797" options={communes} width="medium" />
        <SelectField name="d-off" label="Nơi nộp" value="14797" options={communes} disabled width="medium" />
      </Example>
      <Example of="RadioField">
        <RadioField
          name="nop-cho-ai"
          legend="Bạn nộp hồ sơ cho ai?"
          value=""
          error="Hãy chọn bạn nộp cho mình hay nộp thay người khác"
          required
          options={[
            {
              value: 'toi',
              label: 'Cho chính tôi',
              hint: 'Tôi sẽ là chủ hộ kinh doanh. Không phải khai lại ở bước sau.',
            },
            { value: 'khac', label: 'Thay người khác', hint: 'Cần văn bản ủy quyền, không phải công chứng.' },
          ]}
        />
        <RadioField
          name="e-inline"
          legend="Giới tính"
          value="nu"
          inline
          options={[
            { value: 'nam', label: 'Nam' },
            { value: 'nu', label: 'Nữ' },
          ]}
        />
        <RadioField
          name="e-end"
          legend="Bạn muốn nhận kết quả thế nào?"
          heading
          value="buu-chinh"
          options={[
            {
              value: 'buu-chinh',
              label: 'Gửi bản giấy về nhà',
              hint: 'Bưu chính công ích, 1 đến 2 ngày',
              end: '26.000 đ',
            },
            { value: 'quay', label: 'Lấy tại quầy Một Cửa', end: '0 đ' },
          ]}
        />
      </Example>
      <Example of="CheckboxField">
        <CheckboxField name="f-plain" label="Tôi muốn nhận tin nhắn khi hồ sơ thay đổi." checked />
        <CheckboxField
          name="cam-doan"
          label="Tôi cam đoan các thông tin trên là đúng và chịu trách nhiệm trước pháp luật."
          checked={false}
          error="Hãy đọc và đánh dấu vào ô cam đoan"
          required
        />
        <CheckboxField name="f-off" label="Bản điện tử có ký số" hint="Luôn có trong tài khoản" checked disabled />
      </Example>
      <Example of="CheckboxGroup">
        <CheckboxGroup
          name="g-plain"
          legend="Nhận thông báo qua"
          hint="Chọn một hoặc nhiều cách."
          values={['sms']}
          inline
          options={[
            { value: 'sms', label: 'Tin nhắn SMS' },
            { value: 'zalo', label: 'Zalo' },
          ]}
        />
        <CheckboxGroup
          name="giay-to-da-co"
          legend="Bạn đã có giấy tờ nào?"
          values={[]}
          error="Hãy chọn ít nhất một giấy tờ"
          options={[
            { value: 'gcs', label: 'Giấy chứng sinh' },
            { value: 'lc', label: 'Văn bản của người làm chứng' },
          ]}
        />
      </Example>
    </>
  );
}
