import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { AUTHORISATION, CIVIL_STATUS_LAW, REQUESTER_IDENTITY, RESIDENCE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '1.004859',
  name: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  summary: 'Dành cho người cần đổi họ tên, sửa sai sót hoặc bổ sung thông tin trong giấy tờ hộ tịch.',
  field: 'ho-tich',
  level: 'commune',
  online: 'partial',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 3, unit: 'working-day' },
    limitNote: 'Bổ sung thông tin: trong 1 ngày làm việc. Cần xác minh thì kéo dài không quá 6 ngày làm việc.',
    feeNote: 'Mức lệ phí do HĐND tỉnh quyết định.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi đã đăng ký hộ tịch hoặc nơi cư trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    ...declarationPapers('Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch'),
    {
      code: 'GT-03',
      name: 'Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
    { code: 'GT-04', ...AUTHORISATION },
    { code: 'GT-05', ...REQUESTER_IDENTITY },
    { code: 'GT-06', ...RESIDENCE_PROOF },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Công chức tư pháp – hộ tịch giải quyết.', text: 'Kiểm tra căn cứ, đối chiếu sổ hộ tịch.' },
    { title: 'Bạn nhận kết quả.', text: 'Trích lục ghi nội dung đã thay đổi; Giấy khai sinh được ghi chú.' },
  ],
  results: [{ name: 'Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch' }],
  conditions: [
    'Có lý do chính đáng theo Bộ luật Dân sự, hoặc có sai sót khi đăng ký.',
    'Đổi họ, tên cho trẻ từ đủ 9 tuổi phải có sự đồng ý của trẻ.',
  ],
  legalBasis: [...CIVIL_STATUS_LAW, 'Bộ luật Dân sự 91/2015/QH13'],
  forms: ['Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc (Thông tư 04/2020/TT-BTP)'],
  keywords: [
    'đổi tên',
    'sửa giấy khai sinh',
    'cải chính khai sinh',
    'sai ngày sinh',
    'đổi họ',
    'sửa sai thông tin hộ tịch',
    'xác định lại dân tộc',
  ],
  related: ['2.000635'],
  supplement: 'restart',
});
