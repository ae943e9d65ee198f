import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { CADASTRAL_EXTRACT, CHANGE_APPLICATION, LAND_CERTIFICATE, LAND_LAW, TAX_DECLARATIONS } from './field.ts';

export const procedure = defineProcedure({
  code: '1.115492',
  name: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
  summary: 'Dành cho người có Giấy chứng nhận cũ, rách, hoặc cần đổi sau khi đo đạc lại.',
  field: 'dat-dai',
  level: 'province',
  online: 'partial',
  targets: ['citizen', 'business', 'organisation'],
  decision: '2252/QĐ-VP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 3, unit: 'working-day' },
    limitNote: 'Xã miền núi, vùng khó khăn thêm 10 ngày làm việc. Không tính thời gian bạn làm nghĩa vụ tài chính.',
    feeNote: 'Phí, lệ phí theo Nghị quyết 28/2024/NQ-HĐND; thuế, lệ phí trước bạ do cơ quan thuế thông báo riêng.',
  }),
  receivedAt:
    'Trung tâm Phục vụ hành chính công tỉnh, số 28 Đại lộ Lê Lợi, phường Hạc Thành; Trung tâm cấp xã nhận và chuyển giúp bạn.',
  decidedBy: 'van-phong-dang-ky-dat-dai',
  papers: [
    { code: 'GT-01', ...CHANGE_APPLICATION },
    { code: 'GT-02', ...LAND_CERTIFICATE },
    { code: 'GT-03', ...CADASTRAL_EXTRACT },
    { code: 'GT-04', ...TAX_DECLARATIONS },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Văn phòng Đăng ký đất đai giải quyết.', text: 'Đối chiếu hồ sơ địa chính, in Giấy chứng nhận mới.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy chứng nhận mới; giấy cũ được thu lại.' },
  ],
  results: [{ name: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất' }],
  conditions: ['Giấy chứng nhận đã cấp hợp pháp, còn bản gốc.'],
  legalBasis: LAND_LAW,
  forms: ['Mẫu số 29: Đơn đăng ký biến động'],
  keywords: ['đổi sổ đỏ', 'cấp đổi sổ đỏ', 'sổ đỏ bị rách', 'đổi sổ cũ sang sổ mới', 'đổi sổ hồng'],
  related: ['1.115538', '1.115490'],
  supplement: 'restart',
});
