import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure, type TimeLimit } from '../define.ts';
import { eForm } from './e-form.ts';
import { papers } from './papers.ts';

/** Luật Hộ tịch 2014, Điều 16; NĐ 123/2015/NĐ-CP: the same day, after 15:00 the next working day. */
const SAME_DAY: TimeLimit = { amount: 0, unit: 'working-day', sameDayCutoff: '15:00' };
const LIMIT_NOTE = 'Nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.';
const FEE_NOTE = 'Đăng ký trong 60 ngày từ ngày sinh không mất lệ phí.';

export const procedure = defineProcedure({
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  summary: 'Dành cho cha, mẹ hoặc người thân làm Giấy khai sinh lần đầu cho trẻ.',
  field: 'ho-tich',
  level: 'commune',
  online: 'full',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: SAME_DAY, limitNote: LIMIT_NOTE, feeNote: FEE_NOTE }),
  receivedAt:
    'Trung tâm Phục vụ hành chính công cấp xã nơi cha hoặc mẹ cư trú; xã, phường khác hoặc Trung tâm cấp tỉnh giúp bạn nộp qua mạng đến đúng nơi.',
  decidedBy: 'ubnd-cap-xa',
  // Luật Hộ tịch 2014, Điều 13.
  competentWhere: ['mother.residence.commune', 'father.residence.commune'],
  cooperating: ['Cơ quan quản lý Cơ sở dữ liệu quốc gia về dân cư (cấp số định danh cá nhân)'],
  cases: [
    {
      code: 'late',
      name: 'Đăng ký quá hạn: sau 60 ngày từ ngày sinh',
      when: { daysBetween: { from: 'child.birthDate', to: 'today', moreThan: 60 } },
    },
    { code: 'on-time', name: 'Đăng ký đúng hạn: trong 60 ngày từ ngày sinh' },
  ],
  papers,
  sets: 1,
  steps: [
    {
      title: 'Bạn kê khai và gửi hồ sơ.',
      text: 'Khai thông tin của trẻ và cha mẹ, tải lên giấy tờ chứng minh việc sinh, chọn số bản sao cần cấp.',
    },
    {
      title: 'Cán bộ một cửa tiếp nhận.',
      text: 'Hồ sơ đủ thì bạn nhận giấy hẹn; thiếu thì bạn nhận một danh sách nói rõ giấy tờ và nội dung cần bổ sung.',
    },
    {
      title: 'Công chức tư pháp – hộ tịch thẩm tra.',
      text: 'Cần xác minh việc kết hôn của cha mẹ ở xã, phường khác thì thêm 3 ngày làm việc và bạn được báo ngày hẹn mới.',
    },
    {
      title: 'Bạn xem bản dự thảo Giấy khai sinh.',
      text: 'Khi nộp trực tuyến, bạn có 1 ngày để kiểm tra; không trả lời được hiểu là đồng ý.',
    },
    {
      title: 'Ủy ban nhân dân cấp xã đăng ký và cấp Giấy khai sinh.',
      text: 'Trẻ được cấp số định danh cá nhân. Bạn nhận bản chính, bản sao theo yêu cầu và bản điện tử.',
    },
  ],
  results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh', template: 'giay-khai-sinh' }],
  conditions: [
    'Cha, mẹ có trách nhiệm đăng ký trong 60 ngày từ ngày sinh; nếu không thể thì ông bà, người thân thích hoặc người, tổ chức đang nuôi dưỡng trẻ đăng ký.',
    'Họ, dân tộc, quê quán của trẻ theo thỏa thuận của cha mẹ; không thỏa thuận được thì theo tập quán, theo cha hoặc theo mẹ.',
    'Chưa xác định được cha thì họ, dân tộc, quê quán, quốc tịch của trẻ theo mẹ và phần ghi về cha để trống.',
  ],
  legalBasis: [
    'Luật Hộ tịch 60/2014/QH13',
    'Nghị định 123/2015/NĐ-CP',
    'Nghị định 87/2020/NĐ-CP',
    'Nghị định 104/2022/NĐ-CP',
    'Nghị định 07/2025/NĐ-CP',
    'Nghị định 120/2025/NĐ-CP',
    'Nghị định 18/2026/NĐ-CP',
    'Nghị quyết 66.7/2025/NQ-CP',
    'Thông tư 04/2020/TT-BTP',
    'Thông tư 01/2022/TT-BTP',
    'Thông tư 03/2023/TT-BTP',
    'Thông tư 04/2024/TT-BTP',
    'Thông tư 08/2025/TT-BTP',
    'Thông tư 85/2019/TT-BTC',
    'Thông tư 106/2021/TT-BTC',
  ],
  forms: ['Tờ khai đăng ký khai sinh (Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP)'],
  keywords: [
    'khai sinh cho con',
    'giấy khai sinh',
    'làm giấy khai sinh cho bé mới sinh',
    'đăng ký khai sinh quá hạn',
    'khai sinh trẻ bị bỏ rơi',
    'khai sinh mang thai hộ',
    'giấy chứng sinh',
    'trẻ sơ sinh',
    'đặt tên cho con',
  ],
  related: ['2.000986', '1.004884', '1.000689', '2.000635'],
  supplement: 'restart',
  eForm,
});
