import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { funeralForm } from './funeral-form.ts';

const THREE_DAYS = { amount: 3, unit: 'working-day' } as const;

export const procedure = defineProcedure({
  code: '1.001731',
  name: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
  summary: 'Dành cho người, cơ quan đứng ra mai táng người đang hưởng trợ cấp xã hội hằng tháng.',
  field: 'bao-tro-xa-hoi',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'organisation'],
  decision: '2072/QĐ-BYT',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: THREE_DAYS, feeNote: 'Không mất lệ phí.' }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã; làm cùng lúc với khai tử bằng dịch vụ liên thông.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    {
      code: 'GT-01',
      name: 'Tờ khai đề nghị hỗ trợ chi phí mai táng, bản điện tử',
      originals: 1,
      copies: 0,
      handling: 'e-form',
      need: 'Luôn cần khi nộp trực tuyến',
      channels: ['online'],
    },
    {
      code: 'GT-02',
      name: 'Bản sao giấy chứng tử hoặc giấy báo tử',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi không tra được trong cơ sở dữ liệu',
      optional: true,
    },
    {
      code: 'GT-03',
      name: 'Bản sao quyết định hoặc danh sách thôi hưởng trợ cấp',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi người từ đủ 80 tuổi đang hưởng trợ cấp tuất hằng tháng hoặc trợ cấp hằng tháng khác',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    { title: 'Bạn kê khai và gửi hồ sơ.', text: 'Khai chung với khai tử thì không phải nộp riêng.' },
    {
      title: 'Ủy ban nhân dân cấp xã giải quyết.',
      text: 'Xem xét, quyết định hỗ trợ và chi trả trong 3 ngày làm việc.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Quyết định hỗ trợ chi phí mai táng; tiền vào tài khoản bạn đã khai.' },
  ],
  results: [
    {
      name: 'Quyết định hỗ trợ chi phí mai táng',
      template: 'free-text',
      draft: [
        'Xét hồ sơ mã {code} của {ownerName}, nộp ngày {filedOn},',
        'Điều 1. Hỗ trợ chi phí mai táng đối với {deceased.fullName}, mất ngày {death.date}. Mức hỗ trợ: [ghi số tiền bằng số, bằng chữ và căn cứ tính].',
        'Điều 2. Người nhận hỗ trợ: {payee.fullName}; tài khoản {payee.account}, {payee.bank}.',
        'Điều 3. [ghi đơn vị, cá nhân chịu trách nhiệm thi hành]. Quyết định có hiệu lực kể từ ngày ký.',
      ],
    },
  ],
  conditions: ['Người mất đang hưởng trợ cấp xã hội hằng tháng theo Nghị định 20/2021/NĐ-CP.'],
  legalBasis: ['Nghị định 20/2021/NĐ-CP', 'Nghị định 147/2025/NĐ-CP'],
  forms: ['Tờ khai đề nghị hỗ trợ chi phí mai táng (Nghị định 20/2021/NĐ-CP)'],
  keywords: ['mai táng phí', 'hỗ trợ mai táng', 'tiền mai táng'],
  related: ['1.000656', '1.001776'],
  supplement: 'restart',
  eForm: funeralForm('1.001731', 'Tờ khai đề nghị hỗ trợ chi phí mai táng', 'Nghị định 20/2021/NĐ-CP'),
  onlyBundled: true,
});
