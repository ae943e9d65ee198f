import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import {
  AGENCY_CONTRACT,
  AGENT_MANDATE,
  BUSINESS_LAW,
  GROUP_MINUTES,
  OWNER_IDENTITY_COPY,
  POSTAL_SLIP,
} from './field.ts';

export const procedure = defineProcedure({
  code: '1.001266',
  name: 'Chấm dứt hoạt động hộ kinh doanh',
  summary: 'Dành cho hộ kinh doanh đóng cửa hẳn.',
  field: 'ho-kinh-doanh',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'business'],
  decision: '2353/QĐ-BTC',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: { amount: 5, unit: 'working-day' }, feeNote: 'Không mất lệ phí.' }),
  receivedAt: 'Bất kỳ Trung tâm Phục vụ hành chính công cấp xã nào trong tỉnh.',
  decidedBy: 'dang-ky-kinh-doanh-cap-xa',
  cooperating: ['Cơ quan thuế'],
  papers: [
    {
      code: 'GT-01',
      name: 'Thông báo chấm dứt hoạt động hộ kinh doanh',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
    { code: 'GT-02', ...GROUP_MINUTES },
    { code: 'GT-03', ...AGENT_MANDATE },
    { code: 'GT-04', ...AGENCY_CONTRACT },
    { code: 'GT-05', ...POSTAL_SLIP },
    { code: 'GT-06', ...OWNER_IDENTITY_COPY },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    {
      title: 'Cơ quan đăng ký kinh doanh cấp xã giải quyết.',
      text: 'Hỏi ý kiến cơ quan thuế về nghĩa vụ thuế của hộ kinh doanh.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Hộ kinh doanh được ghi nhận đã chấm dứt hoạt động.' },
  ],
  results: [{ name: 'Tình trạng pháp lý chuyển sang đã chấm dứt hoạt động' }],
  conditions: ['Đã trả hết nợ và làm xong nghĩa vụ thuế, trừ khi có thỏa thuận khác với chủ nợ.'],
  legalBasis: BUSINESS_LAW,
  forms: ['Thông báo chấm dứt hoạt động (Thông tư 68/2025/TT-BTC)'],
  keywords: [
    'đóng cửa hộ kinh doanh',
    'giải thể hộ kinh doanh',
    'nghỉ kinh doanh hẳn',
    'trả giấy phép kinh doanh',
    'hủy hộ kinh doanh',
  ],
  related: ['1.001612', '1.001570'],
  supplement: 'restart',
});
