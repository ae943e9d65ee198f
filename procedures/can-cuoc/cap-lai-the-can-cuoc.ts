import { onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CARD_STEPS, COLLECTION_SHEET, IDENTITY_LAW, REPRESENTATIVE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '1.014064',
  name: 'Cấp lại thẻ căn cước',
  summary: 'Dành cho người bị mất thẻ hoặc thẻ hỏng không dùng được, và người trở lại quốc tịch Việt Nam.',
  field: 'can-cuoc',
  level: 'commune',
  online: 'partial',
  targets: ['citizen'],
  decision: '5710/QĐ-BCA-C06',
  validFrom: '2025-07-01',
  channels: onEach(['online', 'counter'], { limit: { amount: 7, unit: 'working-day' } }),
  receivedAt:
    'Công an cấp xã bất kỳ trong cả nước hoặc Trung tâm Phục vụ hành chính công cấp xã; đặt lịch trước qua mạng được.',
  decidedBy: 'cong-an-cap-xa',
  papers: [
    { code: 'GT-01', ...COLLECTION_SHEET },
    { code: 'GT-02', ...REPRESENTATIVE_PROOF },
  ],
  sets: 1,
  steps: CARD_STEPS,
  results: [{ name: 'Thẻ căn cước' }],
  conditions: ['Thông tin của bạn đã có trong Cơ sở dữ liệu quốc gia về dân cư; sai thì điều chỉnh trước.'],
  legalBasis: IDENTITY_LAW,
  forms: ['Phiếu thu nhận thông tin căn cước CC01'],
  keywords: ['mất căn cước', 'mất cccd', 'cấp lại căn cước công dân', 'rơi mất chứng minh thư'],
  related: ['1.014063'],
  supplement: 'restart',
});
