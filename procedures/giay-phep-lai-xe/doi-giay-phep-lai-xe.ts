import { onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { DRIVING_LAW, HEALTH_CERTIFICATE, PASSPORT } from './field.ts';

export const procedure = defineProcedure({
  code: '3.000347',
  name: 'Đổi giấy phép lái xe',
  summary: 'Dành cho người có giấy phép lái xe sắp hết hạn, hỏng hoặc cần đổi sang mẫu mới.',
  field: 'giay-phep-lai-xe',
  level: 'province',
  online: 'full',
  targets: ['citizen'],
  decision: '1025/QĐ-BCA',
  validFrom: '2025-07-01',
  channels: onEach(['online', 'counter'], {
    limit: { amount: 5, unit: 'working-day' },
    feeNote: 'Mức 115.000 đồng khi nộp trực tuyến áp dụng đến hết 31/12/2025.',
  }),
  receivedAt:
    'Công an tỉnh, Công an cấp xã hoặc Trung tâm Phục vụ hành chính công; trực tuyến trên Cổng Dịch vụ công quốc gia.',
  decidedBy: 'cong-an-tinh',
  papers: [
    { code: 'GT-01', ...HEALTH_CERTIFICATE },
    { code: 'GT-02', name: 'Giấy phép lái xe đang có', originals: 0, copies: 1, handling: 'show', need: 'Khi đổi' },
    { code: 'GT-03', ...PASSPORT },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Cơ quan cấp giấy phép giải quyết.', text: 'Tra cứu vi phạm, đối chiếu hồ sơ gốc.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy phép lái xe, gửi về tận nhà qua bưu chính nếu bạn chọn.' },
  ],
  results: [{ name: 'Giấy phép lái xe' }],
  conditions: ['Không đang bị tước quyền sử dụng giấy phép lái xe.', 'Đủ sức khỏe theo hạng giấy phép.'],
  legalBasis: DRIVING_LAW,
  forms: [],
  keywords: [
    'đổi bằng lái xe',
    'đổi gplx',
    'bằng lái hết hạn',
    'gia hạn bằng lái',
    'đổi bằng lái xe ô tô',
    'đổi bằng xe máy sang thẻ nhựa',
  ],
  related: ['3.000348'],
  supplement: 'restart',
});
