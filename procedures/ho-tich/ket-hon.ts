import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { CIVIL_STATUS_LAW, REQUESTER_IDENTITY, RESIDENCE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '1.000894',
  name: 'Đăng ký kết hôn',
  summary: 'Dành cho hai người nam, nữ muốn đăng ký kết hôn, cả hai là công dân Việt Nam cư trú trong nước.',
  field: 'ho-tich',
  level: 'commune',
  online: 'partial',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 0, unit: 'working-day', sameDayCutoff: '15:00' },
    limitNote: 'Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo; cần xác minh thì không quá 5 ngày làm việc.',
    feeNote: 'Miễn lệ phí; chỉ trả tiền nếu xin bản sao trích lục.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi một trong hai người cư trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    ...declarationPapers('Tờ khai đăng ký kết hôn'),
    { code: 'GT-03', ...REQUESTER_IDENTITY },
    { code: 'GT-04', ...RESIDENCE_PROOF },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    {
      title: 'Công chức tư pháp – hộ tịch giải quyết.',
      text: 'Tra cứu tình trạng hôn nhân của hai bên; cần xác minh thì báo bạn ngày hẹn mới.',
    },
    {
      title: 'Hai bên có mặt ký tên.',
      text: 'Hai người cùng đến Ủy ban nhân dân cấp xã, ký vào sổ và Giấy chứng nhận kết hôn.',
    },
  ],
  results: [{ name: 'Giấy chứng nhận kết hôn' }],
  conditions: [
    'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.',
    'Hai người tự nguyện, không mất năng lực hành vi dân sự.',
    'Không thuộc trường hợp cấm kết hôn, không đang có vợ hoặc chồng.',
  ],
  legalBasis: [...CIVIL_STATUS_LAW, 'Luật Hôn nhân và gia đình 52/2014/QH13'],
  forms: ['Tờ khai đăng ký kết hôn (Thông tư 04/2020/TT-BTP)'],
  keywords: ['kết hôn', 'đăng ký kết hôn', 'giấy kết hôn', 'giấy hôn thú', 'cưới', 'lấy vợ lấy chồng'],
  related: ['1.004873', '2.000635'],
  supplement: 'restart',
});
