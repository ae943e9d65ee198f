import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { AUTHORISATION, CIVIL_STATUS_LAW, REQUESTER_IDENTITY, RESIDENCE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '2.000635',
  name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  summary: 'Dành cho người cần thêm bản sao Giấy khai sinh, trích lục kết hôn, khai tử đã đăng ký.',
  field: 'ho-tich',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'organisation'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 0, unit: 'working-day', sameDayCutoff: '15:00' },
    limitNote: 'Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.',
    feeNote: '8.000 đồng mỗi bản.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã bất kỳ trong tỉnh hoặc Trung tâm Phục vụ hành chính công tỉnh.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    ...declarationPapers('Tờ khai đề nghị cấp bản sao'),
    {
      code: 'GT-03',
      name: 'Văn bản yêu cầu nêu rõ lý do',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi cơ quan, tổ chức yêu cầu',
    },
    { code: 'GT-04', ...AUTHORISATION },
    { code: 'GT-05', ...REQUESTER_IDENTITY },
    { code: 'GT-06', ...RESIDENCE_PROOF },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Cơ quan quản lý cơ sở dữ liệu hộ tịch giải quyết.', text: 'Tra cứu việc đã đăng ký và in bản sao.' },
    { title: 'Bạn nhận kết quả.', text: 'Bản sao có giá trị như bản chính trong giao dịch.' },
  ],
  results: [{ name: 'Bản sao Trích lục hộ tịch, bản sao Giấy khai sinh' }],
  conditions: ['Việc hộ tịch đã được đăng ký tại cơ quan có thẩm quyền của Việt Nam.'],
  legalBasis: [...CIVIL_STATUS_LAW, 'Thông tư 281/2016/TT-BTC'],
  forms: ['Tờ khai cấp bản sao trích lục hộ tịch (Thông tư 04/2020/TT-BTP)'],
  keywords: [
    'bản sao giấy khai sinh',
    'trích lục khai sinh',
    'xin lại bản sao khai sinh',
    'sao giấy khai sinh',
    'trích lục kết hôn',
    'trích lục hộ tịch',
  ],
  related: ['1.001193', '2.000815'],
  supplement: 'restart',
});
