import { onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';

export const procedure = defineProcedure({
  code: '1.010833',
  name: 'Cấp giấy xác nhận thân nhân của người có công',
  summary: 'Dành cho cha, mẹ, vợ, chồng, con của người có công cần giấy xác nhận để hưởng ưu đãi.',
  field: 'nguoi-co-cong',
  level: 'commune',
  online: 'information',
  targets: ['citizen'],
  decision: '320/QĐ-BNV',
  validFrom: '2025-07-01',
  channels: onEach(['postal', 'counter'], { limit: { amount: 5, unit: 'working-day' }, feeNote: 'Không mất lệ phí.' }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi cư trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    {
      code: 'GT-01',
      name: 'Đơn đề nghị cấp giấy xác nhận thân nhân của người có công',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Ủy ban nhân dân cấp xã giải quyết.', text: 'Đối chiếu hồ sơ người có công.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy xác nhận thân nhân của người có công.' },
  ],
  results: [{ name: 'Giấy xác nhận thân nhân của người có công' }],
  conditions: [],
  legalBasis: [
    'Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14',
    'Nghị định 131/2021/NĐ-CP',
    'Nghị định 25/2025/NĐ-CP',
  ],
  forms: ['Đơn đề nghị theo Nghị định 131/2021/NĐ-CP'],
  keywords: [
    'xác nhận con thương binh',
    'thân nhân người có công',
    'con liệt sĩ',
    'giấy xác nhận con gia đình chính sách',
    'xác nhận thân nhân liệt sĩ',
  ],
  related: ['1.010803'],
  supplement: 'restart',
});
