import { defineProcedure } from '../../define.ts';
import { bundle } from './bundle.ts';
import { eForm } from './e-form.ts';
import { papers } from './papers.ts';

export const procedure = defineProcedure({
  code: '2.000986',
  name: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  summary: 'Dành cho cha mẹ làm một lần cả ba việc cho trẻ: khai sinh, thường trú và thẻ bảo hiểm y tế.',
  field: 'ho-tich',
  level: 'commune',
  online: 'full',
  targets: ['citizen'],
  decision: 'QĐ/0001-BTP',
  validFrom: '2025-07-01',
  channels: [
    {
      channel: 'online',
      limit: { amount: 3, unit: 'working-day' },
      limitNote: 'Khai sinh xong ngay trong ngày làm việc; cả ba việc không quá 3 ngày làm việc (Nghị định 63/2024).',
      feeNote: 'Không mất lệ phí khi đăng ký khai sinh trong 60 ngày; bản sao Giấy khai sinh tính theo bản.',
    },
  ],
  receivedAt:
    'Nộp trực tuyến trên trang này, tại Cổng Dịch vụ công quốc gia hoặc trên VNeID; Trung tâm Phục vụ hành chính công cấp xã giúp bạn nếu cần.',
  decidedBy: 'ubnd-cap-xa',
  cooperating: ['Công an cấp xã', 'Bảo hiểm xã hội tỉnh'],
  papers,
  sets: 1,
  steps: [
    {
      title: 'Bạn kê khai một lần và gửi.',
      text: 'Một tờ khai, một bộ giấy tờ cho cả ba việc; nhận một mã để theo dõi.',
    },
    {
      title: 'Ủy ban nhân dân cấp xã đăng ký khai sinh.',
      text: 'Hồ sơ đủ thì có Giấy khai sinh trong ngày; thiếu thì bạn nhận một danh sách cần bổ sung.',
    },
    {
      title: 'Công an và Bảo hiểm xã hội giải quyết cùng lúc.',
      text: 'Giấy khai sinh được chuyển sang hai cơ quan, bạn không phải nộp lại.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Cả ba kết quả ở một trang trong mục Hồ sơ cá nhân.' },
  ],
  results: [
    { code: 'KQ.G15.000031', name: 'Giấy khai sinh' },
    { name: 'Thông báo kết quả giải quyết thủ tục về cư trú' },
    { name: 'Thẻ bảo hiểm y tế' },
  ],
  conditions: ['Trẻ dưới 6 tuổi.', 'Nơi thường trú của trẻ thuộc tỉnh Thanh Hóa.'],
  legalBasis: [
    'Nghị định 63/2024/NĐ-CP',
    'Nghị định 301/2026/NĐ-CP',
    'Luật Hộ tịch 60/2014/QH13',
    'Luật Cư trú 68/2020/QH14',
    'Luật Bảo hiểm xã hội 41/2024/QH15',
    'Nghị định 123/2015/NĐ-CP',
  ],
  forms: ['Mẫu điện tử tương tác liên thông khai sinh (Nghị định 63/2024/NĐ-CP)'],
  keywords: [
    'liên thông khai sinh',
    'thẻ bảo hiểm y tế cho trẻ em',
    'bảo hiểm y tế trẻ dưới 6 tuổi',
    'nhập khẩu cho con',
    'làm khai sinh và bảo hiểm',
  ],
  related: ['1.001193', '1.004222', '1.014137'],
  supplement: 'restart',
  eForm,
  bundle,
});
