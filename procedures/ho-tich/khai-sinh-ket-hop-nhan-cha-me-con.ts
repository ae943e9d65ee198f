import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { CIVIL_STATUS_LAW, PARENTAGE_STATEMENT, PARENTAGE_TEST, REQUESTER_IDENTITY, RESIDENCE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '1.000689',
  name: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
  summary: 'Dành cho cha hoặc mẹ vừa làm khai sinh cho con vừa nhận con, khi cha mẹ chưa đăng ký kết hôn.',
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
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi cha hoặc mẹ cư trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    { code: 'GT-01', name: 'Tờ khai đăng ký khai sinh', originals: 1, copies: 1, handling: 'upload', need: 'Luôn cần' },
    {
      code: 'GT-02',
      name: 'Tờ khai đăng ký nhận cha, mẹ, con',
      originals: 1,
      copies: 1,
      handling: 'upload',
      need: 'Luôn cần',
    },
    {
      code: 'GT-03',
      name: 'Giấy chứng sinh; không có thì văn bản của người làm chứng; không có người làm chứng thì giấy cam đoan',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần một trong ba',
    },
    { code: 'GT-04', ...PARENTAGE_TEST },
    { code: 'GT-05', ...PARENTAGE_STATEMENT },
    { code: 'GT-06', ...REQUESTER_IDENTITY },
    { code: 'GT-07', ...RESIDENCE_PROOF },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Công chức tư pháp – hộ tịch giải quyết.', text: 'Giải quyết đồng thời hai việc trong một lần.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy khai sinh và Trích lục đăng ký nhận cha, mẹ, con.' },
  ],
  results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }, { name: 'Trích lục đăng ký nhận cha, mẹ, con' }],
  conditions: ['Cha mẹ chưa đăng ký kết hôn, việc nhận con không có tranh chấp.'],
  legalBasis: [...CIVIL_STATUS_LAW, 'Luật Hôn nhân và gia đình 52/2014/QH13'],
  forms: ['Tờ khai đăng ký khai sinh', 'Tờ khai đăng ký nhận cha, mẹ, con'],
  keywords: ['khai sinh cho con ngoài giá thú', 'khai sinh và nhận cha', 'làm khai sinh khi chưa kết hôn'],
  related: ['1.001193', '1.001022'],
  supplement: 'restart',
});
