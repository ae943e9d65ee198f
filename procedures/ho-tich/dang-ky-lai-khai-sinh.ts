import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { AUTHORISATION, CIVIL_STATUS_LAW, REQUESTER_IDENTITY, RESIDENCE_PROOF } from './field.ts';

export const procedure = defineProcedure({
  code: '1.004884',
  name: 'Đăng ký lại khai sinh',
  summary:
    'Dành cho người đã đăng ký khai sinh trước ngày 01/01/2016 nhưng sổ gốc và bản chính Giấy khai sinh đều không còn.',
  field: 'ho-tich',
  level: 'commune',
  online: 'partial',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 5, unit: 'working-day' },
    limitNote: 'Cần xác minh ở nơi đăng ký trước đây thì bạn được báo ngày hẹn mới.',
    feeNote: 'Mức lệ phí do HĐND tỉnh quyết định.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi đã đăng ký khai sinh hoặc nơi thường trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    ...declarationPapers('Tờ khai đăng ký lại khai sinh, có cam đoan đã nộp đủ giấy tờ hiện có'),
    {
      code: 'GT-03',
      name: 'Bản sao Giấy khai sinh hoặc giấy tờ thay thế hợp lệ',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi còn giữ được',
    },
    {
      code: 'GT-04',
      name: 'Bản sao căn cước, hộ chiếu, sổ hộ khẩu cũ hoặc giấy tờ khác có thông tin về khai sinh',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi không có bản sao Giấy khai sinh',
    },
    {
      code: 'GT-05',
      name: 'Văn bản xác nhận của thủ trưởng cơ quan, đơn vị',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi là cán bộ, công chức, viên chức, người trong lực lượng vũ trang',
    },
    { code: 'GT-06', ...AUTHORISATION },
    { code: 'GT-07', ...REQUESTER_IDENTITY },
    { code: 'GT-08', ...RESIDENCE_PROOF },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Công chức tư pháp – hộ tịch giải quyết.', text: 'Kiểm tra, xác minh với nơi đăng ký trước đây.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy khai sinh và bản sao theo yêu cầu.' },
  ],
  results: [{ name: 'Giấy khai sinh' }],
  conditions: [
    'Đã đăng ký khai sinh tại cơ quan có thẩm quyền của Việt Nam trước ngày 01/01/2016.',
    'Sổ hộ tịch và bản chính đều bị mất.',
    'Người được đăng ký lại còn sống.',
  ],
  legalBasis: CIVIL_STATUS_LAW,
  forms: ['Tờ khai đăng ký lại khai sinh (Thông tư 04/2020/TT-BTP)'],
  keywords: ['mất giấy khai sinh', 'làm lại giấy khai sinh', 'đăng ký lại khai sinh', 'khai sinh cho người lớn'],
  related: ['1.001193', '2.000635'],
  supplement: 'restart',
});
