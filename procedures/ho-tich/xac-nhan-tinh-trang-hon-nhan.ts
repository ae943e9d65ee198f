import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { AUTHORISATION, CIVIL_STATUS_LAW, REQUESTER_IDENTITY, RESIDENCE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '1.004873',
  name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  summary:
    'Dành cho người cần giấy xác nhận độc thân, đã ly hôn hoặc vợ, chồng đã mất để kết hôn, mua bán nhà đất hoặc việc khác.',
  field: 'ho-tich',
  level: 'commune',
  online: 'full',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 3, unit: 'working-day' },
    limitNote: 'Cần xác minh ở nơi từng cư trú thì kéo dài thêm và bạn được báo ngày hẹn mới.',
    feeNote: 'Mức lệ phí do HĐND tỉnh quyết định.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi thường trú; chưa có thường trú thì nơi tạm trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    ...declarationPapers('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'),
    {
      code: 'GT-03',
      name: 'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi xin cấp lại để dùng vào việc khác hoặc giấy cũ hết hạn',
    },
    { code: 'GT-04', ...AUTHORISATION },
    { code: 'GT-05', ...REQUESTER_IDENTITY },
    { code: 'GT-06', ...RESIDENCE_PROOF },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    {
      title: 'Công chức tư pháp – hộ tịch giải quyết.',
      text: 'Tra cứu tình trạng hôn nhân trong cơ sở dữ liệu hộ tịch; cần thì hỏi nơi bạn từng cư trú.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Giấy xác nhận có giá trị 6 tháng.' },
  ],
  results: [{ name: 'Giấy xác nhận tình trạng hôn nhân' }],
  conditions: ['Ghi rõ mục đích sử dụng; giấy chỉ dùng cho mục đích đã ghi.'],
  legalBasis: [...CIVIL_STATUS_LAW, 'Luật Hôn nhân và gia đình 52/2014/QH13'],
  forms: ['Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (Thông tư 04/2020/TT-BTP)'],
  keywords: [
    'giấy độc thân',
    'xác nhận độc thân',
    'tình trạng hôn nhân',
    'giấy chưa kết hôn',
    'giấy xác nhận hôn nhân',
  ],
  related: ['1.000894'],
  supplement: 'restart',
});
