import { funeralForm } from '../bao-tro-xa-hoi/funeral-form.ts';
import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';

const TEN_DAYS = { amount: 10, unit: 'working-day' } as const;

export const procedure = defineProcedure({
  code: '1.014177',
  name: 'Hưởng trợ cấp mai táng của bảo hiểm xã hội',
  summary: 'Dành cho người lo mai táng cho người đang đóng, đang hưởng bảo hiểm xã hội.',
  field: 'bao-hiem-xa-hoi',
  level: 'province',
  online: 'full',
  targets: ['citizen'],
  decision: '863/QĐ-BNV',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: TEN_DAYS, feeNote: 'Không mất lệ phí.' }),
  receivedAt: 'Cơ quan bảo hiểm xã hội; làm cùng lúc với khai tử bằng dịch vụ liên thông.',
  decidedBy: 'bao-hiem-xa-hoi-tinh',
  papers: [
    {
      code: 'GT-01',
      name: 'Tờ khai của thân nhân, người lo mai táng, bản điện tử',
      originals: 1,
      copies: 0,
      handling: 'e-form',
      need: 'Luôn cần khi nộp trực tuyến',
      channels: ['online'],
    },
    {
      code: 'GT-02',
      name: 'Bản sao Trích lục khai tử hoặc giấy báo tử',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi không tra được trong cơ sở dữ liệu',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    { title: 'Bạn kê khai và gửi hồ sơ.', text: 'Khai chung với khai tử thì không phải nộp riêng.' },
    { title: 'Bảo hiểm xã hội tỉnh giải quyết.', text: 'Kiểm tra quá trình đóng, hưởng và quyết định trợ cấp.' },
    { title: 'Bạn nhận kết quả.', text: 'Quyết định hưởng trợ cấp mai táng; tiền vào tài khoản bạn đã khai.' },
  ],
  results: [
    {
      name: 'Quyết định về việc hưởng trợ cấp mai táng',
      template: 'thong-bao-ket-qua',
      notice: {
        statement: 'quyết định trợ cấp mai táng đối với người có tên dưới đây.',
        lines: [
          { label: 'Người đã mất', of: ['deceased.fullName'] },
          { label: 'Mã số bảo hiểm xã hội', of: ['insurance.number'] },
          { label: 'Ngày mất', of: ['death.date'] },
          { label: 'Người nhận trợ cấp', of: ['payee.fullName'] },
          { label: 'Tài khoản nhận tiền', of: ['payee.account', 'payee.bank'] },
        ],
      },
    },
  ],
  conditions: ['Người mất thuộc trường hợp được hưởng trợ cấp mai táng theo Luật Bảo hiểm xã hội 2024.'],
  legalBasis: ['Luật Bảo hiểm xã hội 41/2024/QH15', 'Nghị định 158/2025/NĐ-CP', 'Nghị định 159/2025/NĐ-CP'],
  forms: ['Tờ khai của thân nhân (Mẫu số 09-HSB)'],
  keywords: ['trợ cấp mai táng', 'tiền tuất', 'tử tuất', 'bảo hiểm xã hội người mất'],
  related: ['1.000656'],
  supplement: 'restart',
  eForm: funeralForm('1.014177', 'Tờ khai hưởng trợ cấp mai táng', 'Luật Bảo hiểm xã hội 41/2024/QH15'),
  onlyBundled: true,
});
