import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import {
  AGENCY_CONTRACT,
  AGENT_MANDATE,
  BUSINESS_LAW,
  FAMILY_MANDATE,
  GROUP_MINUTES,
  OWNER_IDENTITY_COPY,
  OWNER_LOST_PROOF,
  POSTAL_SLIP,
} from './field.ts';

export const procedure = defineProcedure({
  code: '2.000575',
  name: 'Cấp lại, cấp đổi Giấy chứng nhận đăng ký hộ kinh doanh',
  summary: 'Dành cho hộ kinh doanh có giấy bị mất, rách, hoặc cần đổi sang mẫu mới có mã số là số định danh.',
  field: 'ho-kinh-doanh',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'business'],
  decision: '2353/QĐ-BTC',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 3, unit: 'working-day' },
    feeNote: 'Mức lệ phí do HĐND tỉnh quyết định.',
  }),
  receivedAt: 'Bất kỳ Trung tâm Phục vụ hành chính công cấp xã nào trong tỉnh.',
  decidedBy: 'dang-ky-kinh-doanh-cap-xa',
  cases: [
    { code: 'reissue', name: 'Cấp lại do mất, cháy, rách', limit: { amount: 1, unit: 'working-day' } },
    { code: 'convert', name: 'Cấp đổi sang mẫu mới' },
  ],
  papers: [
    {
      code: 'GT-01',
      name: 'Giấy đề nghị cấp lại Giấy chứng nhận',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi xin cấp lại',
    },
    {
      code: 'GT-02',
      name: 'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi cấp đổi',
    },
    { code: 'GT-03', ...GROUP_MINUTES },
    { code: 'GT-04', ...FAMILY_MANDATE },
    { code: 'GT-05', ...OWNER_LOST_PROOF },
    { code: 'GT-06', ...AGENT_MANDATE },
    { code: 'GT-07', ...AGENCY_CONTRACT },
    { code: 'GT-08', ...POSTAL_SLIP },
    { code: 'GT-09', ...OWNER_IDENTITY_COPY },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Cơ quan đăng ký kinh doanh cấp xã giải quyết.', text: 'Đối chiếu cơ sở dữ liệu và in Giấy chứng nhận.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy chứng nhận được cấp lại hoặc cấp đổi.' },
  ],
  results: [{ code: 'KQ.G12.001041', name: 'Giấy chứng nhận đăng ký hộ kinh doanh' }],
  conditions: ['Thông tin trên giấy không thay đổi; nếu thay đổi thì làm thủ tục 2.000720.'],
  legalBasis: BUSINESS_LAW,
  forms: ['Giấy đề nghị cấp lại (Thông tư 68/2025/TT-BTC)'],
  keywords: [
    'mất giấy phép kinh doanh',
    'cấp lại giấy đăng ký kinh doanh',
    'đổi giấy chứng nhận hộ kinh doanh',
    'rách giấy phép kinh doanh',
  ],
  related: ['1.001612', '2.000720'],
  supplement: 'restart',
});
