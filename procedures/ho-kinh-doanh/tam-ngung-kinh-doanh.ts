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
  code: '1.001570',
  name: 'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
  summary: 'Dành cho hộ kinh doanh nghỉ bán một thời gian hoặc mở lại sớm hơn đã báo.',
  field: 'ho-kinh-doanh',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'business'],
  decision: '2353/QĐ-BTC',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: { amount: 3, unit: 'working-day' }, feeNote: 'Không mất lệ phí.' }),
  receivedAt: 'Bất kỳ Trung tâm Phục vụ hành chính công cấp xã nào trong tỉnh.',
  decidedBy: 'dang-ky-kinh-doanh-cap-xa',
  papers: [
    {
      code: 'GT-01',
      name: 'Giấy đề nghị tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời hạn',
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
      text: 'Ghi nhận thời gian tạm ngừng và báo cơ quan thuế.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Giấy xác nhận tạm ngừng hoặc tiếp tục kinh doanh.' },
  ],
  results: [
    { name: 'Giấy xác nhận về việc hộ kinh doanh đăng ký tạm ngừng kinh doanh' },
    { name: 'Giấy xác nhận về việc hộ kinh doanh tiếp tục kinh doanh trước thời hạn' },
  ],
  conditions: ['Gửi thông báo ít nhất 3 ngày làm việc trước khi tạm ngừng.'],
  legalBasis: BUSINESS_LAW,
  forms: ['Giấy đề nghị đăng ký tạm ngừng, tiếp tục kinh doanh (Thông tư 68/2025/TT-BTC)'],
  keywords: [
    'tạm nghỉ bán',
    'tạm ngừng kinh doanh',
    'nghỉ kinh doanh một thời gian',
    'mở lại cửa hàng',
    'tạm đóng cửa',
  ],
  related: ['1.001612', '1.001266'],
  supplement: 'restart',
});
