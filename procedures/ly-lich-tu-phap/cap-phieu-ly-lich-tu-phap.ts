import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';

export const procedure = defineProcedure({
  code: '3.000333',
  name: 'Cấp Phiếu lý lịch tư pháp',
  summary: 'Dành cho người cần giấy xác nhận án tích để xin việc, đi nước ngoài hoặc làm hồ sơ khác.',
  field: 'ly-lich-tu-phap',
  level: 'province',
  online: 'full',
  targets: ['citizen'],
  decision: '1025/QĐ-BCA',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 10, unit: 'day' },
    limitNote: 'Phải xác minh ở nhiều nơi thì không quá 15 ngày.',
    feeNote: 'Phí cung cấp thông tin theo Thông tư 244/2016/TT-BTC; có đối tượng được miễn, giảm.',
  }),
  receivedAt:
    'Nộp trên VNeID hoặc tại Công an tỉnh, Trung tâm Phục vụ hành chính công tỉnh, số 28 Đại lộ Lê Lợi, phường Hạc Thành.',
  decidedBy: 'cong-an-tinh',
  papers: [
    {
      code: 'GT-01',
      name: 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần; trực tuyến thì khai trên VNeID',
    },
    {
      code: 'GT-02',
      name: 'Bản sao căn cước, căn cước công dân hoặc hộ chiếu',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi nộp tại quầy, mang bản chính để đối chiếu',
      channels: ['counter', 'postal'],
    },
    {
      code: 'GT-03',
      name: 'Văn bản ủy quyền yêu cầu cấp Phiếu số 1',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi nhờ người khác xin Phiếu số 1; Phiếu số 2 không được ủy quyền',
    },
    {
      code: 'GT-04',
      name: 'Giấy tờ chứng minh được miễn, giảm phí',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi thuộc đối tượng miễn, giảm',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Công an tỉnh giải quyết.', text: 'Tra cứu, xác minh thông tin án tích.' },
    { title: 'Bạn nhận kết quả.', text: 'Phiếu lý lịch tư pháp số 1 hoặc số 2, bản điện tử trên VNeID.' },
  ],
  results: [{ name: 'Phiếu lý lịch tư pháp số 1' }, { name: 'Phiếu lý lịch tư pháp số 2' }],
  conditions: ['Phiếu số 2 chỉ cấp cho chính người yêu cầu hoặc cơ quan tiến hành tố tụng.'],
  legalBasis: ['Luật Lý lịch tư pháp 28/2009/QH12', 'Thông tư 244/2016/TT-BTC'],
  forms: ['Mẫu số 01/2025/LLTP', 'Mẫu số 04/2025/LLTP'],
  keywords: [
    'lý lịch tư pháp',
    'xác nhận không có án tích',
    'phiếu lý lịch tư pháp số 1',
    'phiếu lý lịch tư pháp số 2',
    'giấy xác nhận nhân sự',
  ],
  related: [],
  supplement: 'restart',
});
