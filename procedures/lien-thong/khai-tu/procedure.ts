import { defineProcedure } from '../../define.ts';
import { DEATH_AUTHORISATION, DEATH_EVIDENCE } from '../../ho-tich/field.ts';
import { bundle } from './bundle.ts';
import { eForm } from './e-form.ts';

/** The code is known from memory only; the catalogue of July 2026 does not list it. */
export const procedure = defineProcedure({
  code: '2.002622',
  name: 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết chi phí mai táng',
  summary: 'Dành cho người thân làm một lần các việc khi có người mất: khai tử, xóa thường trú, chi phí mai táng.',
  field: 'ho-tich',
  level: 'commune',
  online: 'full',
  targets: ['citizen'],
  decision: '296/QĐ-VPCP',
  validFrom: '2025-07-01',
  channels: [
    {
      channel: 'online',
      limit: { amount: 10, unit: 'working-day' },
      limitNote: 'Khai tử xong ngay trong ngày làm việc; mỗi việc sau theo thời hạn của thủ tục đó, lâu nhất 10 ngày.',
      feeNote: 'Không mất lệ phí khi đăng ký trong 15 ngày; bản sao Trích lục tính theo bản.',
    },
  ],
  receivedAt:
    'Nộp trực tuyến trên trang này, tại Cổng Dịch vụ công quốc gia hoặc trên VNeID; Trung tâm Phục vụ hành chính công cấp xã giúp bạn nếu cần.',
  decidedBy: 'ubnd-cap-xa',
  cooperating: ['Công an cấp xã', 'Bảo hiểm xã hội tỉnh'],
  papers: [
    {
      code: 'GT-01',
      name: 'Mẫu điện tử tương tác liên thông khai tử',
      originals: 1,
      copies: 0,
      handling: 'e-form',
      need: 'Luôn cần',
      hint: 'Hệ thống lập từ câu trả lời của bạn.',
    },
    {
      code: 'GT-03',
      name: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần, trừ khi người mất đã lâu và không có',
      when: { field: 'death.notice.kind', equals: 'giay-bao-tu' },
    },
    { code: 'GT-04', ...DEATH_EVIDENCE },
    { code: 'GT-05', ...DEATH_AUTHORISATION },
  ],
  sets: 1,
  steps: [
    { title: 'Bạn kê khai một lần và gửi.', text: 'Một tờ khai, một bộ giấy tờ; nhận một mã để theo dõi.' },
    {
      title: 'Ủy ban nhân dân cấp xã đăng ký khai tử.',
      text: 'Hồ sơ đủ thì có Trích lục khai tử trong ngày; thiếu thì bạn nhận một danh sách cần bổ sung.',
    },
    {
      title: 'Các cơ quan còn lại giải quyết cùng lúc.',
      text: 'Trích lục được chuyển sang Công an và nơi chi trả mai táng, bạn không phải nộp lại.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Tất cả kết quả ở một trang trong mục Hồ sơ cá nhân.' },
  ],
  results: [
    { name: 'Trích lục khai tử' },
    { name: 'Thông báo kết quả giải quyết thủ tục về cư trú' },
    { name: 'Quyết định về chi phí mai táng' },
  ],
  conditions: ['Nơi thường trú cuối cùng của người mất thuộc tỉnh Thanh Hóa.'],
  legalBasis: [
    'Nghị định 63/2024/NĐ-CP',
    'Nghị định 301/2026/NĐ-CP',
    'Luật Hộ tịch 60/2014/QH13',
    'Luật Cư trú 68/2020/QH14',
    'Luật Bảo hiểm xã hội 41/2024/QH15',
    'Nghị định 20/2021/NĐ-CP',
  ],
  forms: ['Mẫu điện tử tương tác liên thông khai tử (Nghị định 63/2024/NĐ-CP)'],
  keywords: ['liên thông khai tử', 'có người mất phải làm gì', 'khai tử và mai táng phí', 'xóa hộ khẩu người mất'],
  related: ['1.000656', '1.003197', '1.001731', '1.014177'],
  supplement: 'restart',
  eForm,
  bundle,
});
