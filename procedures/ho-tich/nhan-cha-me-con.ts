import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { CIVIL_STATUS_LAW, PARENTAGE_STATEMENT, PARENTAGE_TEST, REQUESTER_IDENTITY } from './field.ts';

export const procedure = defineProcedure({
  code: '1.001022',
  name: 'Đăng ký nhận cha, mẹ, con',
  summary: 'Dành cho cha, mẹ nhận con hoặc con nhận cha, mẹ khi hai bên tự nguyện, không tranh chấp.',
  field: 'ho-tich',
  level: 'commune',
  online: 'partial',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 3, unit: 'working-day' },
    limitNote: 'Cần xác minh thì kéo dài không quá 5 ngày làm việc.',
    feeNote: 'Mức lệ phí do HĐND tỉnh quyết định.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi người nhận hoặc người được nhận cư trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    ...declarationPapers('Tờ khai đăng ký nhận cha, mẹ, con'),
    { code: 'GT-03', ...PARENTAGE_TEST },
    { code: 'GT-04', ...PARENTAGE_STATEMENT },
    { code: 'GT-05', ...REQUESTER_IDENTITY },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    {
      title: 'Công chức tư pháp – hộ tịch giải quyết.',
      text: 'Kiểm tra giấy tờ chứng minh quan hệ; các bên có mặt khi đăng ký.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Trích lục đăng ký nhận cha, mẹ, con.' },
  ],
  results: [{ name: 'Trích lục đăng ký nhận cha, mẹ, con' }],
  conditions: [
    'Bên nhận và bên được nhận đều còn sống tại thời điểm đăng ký.',
    'Việc nhận là tự nguyện, không có tranh chấp.',
  ],
  legalBasis: [...CIVIL_STATUS_LAW, 'Luật Hôn nhân và gia đình 52/2014/QH13'],
  forms: ['Tờ khai đăng ký nhận cha, mẹ, con (Thông tư 04/2020/TT-BTP)'],
  keywords: ['nhận con', 'nhận cha cho con', 'nhận cha mẹ con', 'nhận con ngoài giá thú', 'xét nghiệm adn'],
  related: ['1.000689'],
  supplement: 'restart',
});
