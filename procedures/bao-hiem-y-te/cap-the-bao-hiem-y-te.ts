import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { insuranceForm } from './insurance-form.ts';

/** Five working days by the national catalogue; with the group of a birth it is due sooner (NĐ 63/2024/NĐ-CP). */
const FIVE_DAYS = { amount: 5, unit: 'working-day' } as const;

export const procedure = defineProcedure({
  code: '1.014137',
  name: 'Cấp thẻ bảo hiểm y tế',
  summary: 'Dành cho người tham gia bảo hiểm y tế lần đầu, trong đó có trẻ em dưới 6 tuổi.',
  field: 'bao-hiem-y-te',
  level: 'province',
  online: 'full',
  targets: ['citizen', 'business', 'organisation'],
  decision: '2306/QĐ-BYT',
  validFrom: '2025-08-15',
  channels: onEach(EVERY_CHANNEL, { limit: FIVE_DAYS }),
  receivedAt:
    'Cơ quan bảo hiểm xã hội hoặc Trung tâm Phục vụ hành chính công; trẻ mới sinh làm cùng lúc với khai sinh bằng dịch vụ liên thông.',
  decidedBy: 'bao-hiem-xa-hoi-tinh',
  papers: [
    {
      code: 'GT-01',
      name: 'Tờ khai tham gia bảo hiểm y tế, bản điện tử',
      originals: 1,
      copies: 0,
      handling: 'e-form',
      need: 'Luôn cần khi nộp trực tuyến',
      channels: ['online'],
    },
    {
      code: 'GT-02',
      name: 'Tờ khai tham gia, điều chỉnh thông tin bảo hiểm y tế',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần khi nộp tại quầy hoặc qua bưu chính',
      channels: ['counter', 'postal'],
    },
    {
      code: 'GT-03',
      name: 'Giấy khai sinh của trẻ, hoặc giấy tờ chứng minh đối tượng',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi không tra được trong cơ sở dữ liệu',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    {
      title: 'Bạn kê khai và gửi hồ sơ.',
      text: 'Trẻ mới sinh: khai chung với khai sinh, không phải nộp riêng.',
    },
    {
      title: 'Cán bộ tiếp nhận kiểm tra.',
      text: 'Thông tin đã có trong cơ sở dữ liệu thì bạn không phải nộp giấy tờ chứng minh.',
    },
    { title: 'Bảo hiểm xã hội tỉnh giải quyết.', text: 'Cấp mã số và thẻ bảo hiểm y tế.' },
    { title: 'Bạn nhận kết quả.', text: 'Thẻ bảo hiểm y tế bản điện tử, hoặc bản giấy nếu bạn cần.' },
  ],
  // The card itself, with its number, is made in the system of the social insurance.
  results: [
    {
      name: 'Thông báo cấp thẻ bảo hiểm y tế',
      template: 'thong-bao-ket-qua',
      notice: {
        statement: 'đã cấp thẻ bảo hiểm y tế cho người có tên dưới đây; thẻ điện tử xem trên VNeID hoặc VssID.',
        lines: [
          { label: 'Họ, chữ đệm và tên', of: ['person.fullName'] },
          { label: 'Ngày, tháng, năm sinh', of: ['person.birthDate'] },
          { label: 'Giới tính', of: ['person.gender'] },
          { label: 'Nơi cư trú', of: ['residence.detail', 'residence.commune', 'residence.province'] },
          { label: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu', of: ['insurance.facility'] },
        ],
      },
    },
  ],
  conditions: ['Thuộc đối tượng tham gia bảo hiểm y tế; trẻ em dưới 6 tuổi được ngân sách nhà nước đóng.'],
  legalBasis: ['Luật Bảo hiểm y tế 25/2008/QH12', 'Luật 46/2014/QH13', 'Luật 51/2024/QH15', 'Nghị định 188/2025/NĐ-CP'],
  forms: ['Tờ khai tham gia, điều chỉnh thông tin bảo hiểm xã hội, bảo hiểm y tế (Mẫu TK1-TS)'],
  keywords: ['thẻ bảo hiểm y tế', 'bảo hiểm y tế cho con', 'bhyt', 'cấp thẻ bhyt trẻ em'],
  related: ['2.000986'],
  supplement: 'restart',
  eForm: insuranceForm,
  onlyBundled: true,
});
