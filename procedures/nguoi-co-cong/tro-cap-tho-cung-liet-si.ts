import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';

export const procedure = defineProcedure({
  code: '1.010803',
  name: 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
  summary: 'Dành cho người được gia đình giao hoặc ủy quyền thờ cúng liệt sĩ.',
  field: 'nguoi-co-cong',
  level: 'commune',
  online: 'partial',
  targets: ['citizen'],
  decision: '556/QĐ-BNV',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: { amount: 10, unit: 'working-day' }, feeNote: 'Không mất lệ phí.' }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi cư trú.',
  decidedBy: 'so-noi-vu',
  papers: [
    {
      code: 'GT-01',
      name: 'Đơn đề nghị hưởng trợ cấp thờ cúng liệt sĩ',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
    { code: 'GT-02', name: 'Văn bản ủy quyền thờ cúng', originals: 1, copies: 1, handling: 'upload', need: 'Luôn cần' },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Sở Nội vụ giải quyết.', text: 'Đối chiếu hồ sơ liệt sĩ và ra quyết định.' },
    { title: 'Bạn nhận kết quả.', text: 'Quyết định trợ cấp thờ cúng liệt sĩ.' },
  ],
  results: [{ name: 'Quyết định trợ cấp thờ cúng liệt sĩ' }],
  conditions: ['Người thờ cúng được xác định theo khoản 6 Điều 28 Nghị định 131/2021/NĐ-CP.'],
  legalBasis: [
    'Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14',
    'Nghị định 131/2021/NĐ-CP',
    'Nghị định 129/2025/NĐ-CP',
  ],
  forms: ['Đơn đề nghị theo Nghị định 131/2021/NĐ-CP'],
  keywords: ['thờ cúng liệt sĩ', 'trợ cấp liệt sĩ', 'gia đình liệt sĩ', 'liệt sỹ'],
  related: ['1.010833'],
  supplement: 'restart',
});
