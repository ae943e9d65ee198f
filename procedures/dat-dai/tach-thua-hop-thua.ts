import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { LAND_CERTIFICATE, LAND_LAW } from './field.ts';

export const procedure = defineProcedure({
  code: '1.115490',
  name: 'Tách thửa hoặc hợp thửa đất',
  summary: 'Dành cho người muốn chia một thửa đất thành nhiều thửa hoặc gộp nhiều thửa làm một.',
  field: 'dat-dai',
  level: 'province',
  online: 'partial',
  targets: ['citizen', 'business', 'organisation'],
  decision: '2252/QĐ-VP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 7, unit: 'working-day' },
    limitNote: 'Xã miền núi, vùng khó khăn thêm 10 ngày làm việc. Không tính thời gian bạn làm nghĩa vụ tài chính.',
    feeNote: 'Phí, lệ phí theo Nghị quyết 28/2024/NQ-HĐND; thuế, lệ phí trước bạ do cơ quan thuế thông báo riêng.',
  }),
  receivedAt:
    'Trung tâm Phục vụ hành chính công tỉnh, số 28 Đại lộ Lê Lợi, phường Hạc Thành; Trung tâm cấp xã nhận và chuyển giúp bạn.',
  decidedBy: 'van-phong-dang-ky-dat-dai',
  papers: [
    {
      code: 'GT-01',
      name: 'Đơn đề nghị tách thửa, hợp thửa',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
    {
      code: 'GT-02',
      name: 'Bản vẽ tách thửa, hợp thửa (Mẫu số 34)',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
    { code: 'GT-03', ...LAND_CERTIFICATE },
    {
      code: 'GT-04',
      name: 'Văn bản của cơ quan có thẩm quyền thể hiện nội dung tách thửa, hợp thửa',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi có',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Văn phòng Đăng ký đất đai giải quyết.', text: 'Kiểm tra điều kiện diện tích, lối đi; xác nhận bản vẽ.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy chứng nhận cho thửa mới hoặc bản vẽ được xác nhận.' },
  ],
  results: [{ name: 'Giấy chứng nhận hoặc bản vẽ tách thửa, hợp thửa được xác nhận' }],
  conditions: ['Thửa đất đủ điều kiện theo Điều 220 Luật Đất đai và diện tích tối thiểu của tỉnh.'],
  legalBasis: LAND_LAW,
  forms: ['Mẫu số 34: Bản vẽ tách thửa, hợp thửa'],
  keywords: ['tách sổ đỏ', 'tách thửa', 'chia đất cho con', 'hợp thửa', 'gộp sổ'],
  related: ['1.115538'],
  supplement: 'restart',
});
