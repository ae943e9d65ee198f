import { defineProcedure } from '../define.ts';
import { removalForm } from './removal-form.ts';

export const procedure = defineProcedure({
  code: '1.003197',
  name: 'Xóa đăng ký thường trú',
  summary: 'Dành cho người thân của người đã mất, hoặc người thuộc trường hợp phải xóa đăng ký thường trú.',
  field: 'cu-tru',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'organisation'],
  decision: '1523/QĐ-BCA-C06',
  validFrom: '2025-07-01',
  channels: [{ channel: 'online', limit: { amount: 5, unit: 'working-day' }, feeNote: 'Không mất lệ phí.' }],
  receivedAt: 'Công an cấp xã nơi thường trú; khi có người mất thì làm cùng lúc với khai tử bằng dịch vụ liên thông.',
  decidedBy: 'cong-an-cap-xa',
  papers: [
    {
      code: 'GT-01',
      name: 'Tờ khai thay đổi thông tin cư trú (CT01), bản điện tử',
      originals: 1,
      copies: 0,
      handling: 'e-form',
      need: 'Luôn cần',
    },
    {
      code: 'GT-02',
      name: 'Trích lục khai tử, hoặc giấy tờ chứng minh thuộc trường hợp xóa đăng ký',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi không tra được trong cơ sở dữ liệu',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    { title: 'Bạn kê khai và gửi hồ sơ.', text: 'Khi có người mất: khai chung với khai tử, không phải nộp riêng.' },
    { title: 'Cán bộ tiếp nhận kiểm tra.', text: 'Hồ sơ đủ thì bạn nhận giấy hẹn; thiếu thì nhận danh sách bổ sung.' },
    { title: 'Công an cấp xã giải quyết.', text: 'Xóa đăng ký thường trú, cập nhật Cơ sở dữ liệu về cư trú.' },
    { title: 'Bạn nhận kết quả.', text: 'Thông báo kết quả giải quyết thủ tục về cư trú.' },
  ],
  results: [
    {
      name: 'Thông báo kết quả giải quyết thủ tục về cư trú',
      template: 'thong-bao-ket-qua',
      notice: {
        statement: 'đã xóa đăng ký thường trú của người có tên dưới đây.',
        lines: [
          { label: 'Họ, chữ đệm và tên', of: ['deceased.fullName'] },
          { label: 'Ngày, tháng, năm sinh', of: ['deceased.birthDate'] },
          { label: 'Số định danh cá nhân', of: ['deceased.personalId'] },
          {
            label: 'Nơi thường trú',
            of: ['deceased.residence.detail', 'deceased.residence.commune', 'deceased.residence.province'],
          },
          { label: 'Lý do', of: ['reason'] },
        ],
      },
    },
  ],
  conditions: ['Thuộc trường hợp quy định tại Điều 24 Luật Cư trú.'],
  legalBasis: [
    'Luật Cư trú 68/2020/QH14',
    'Nghị định 154/2024/NĐ-CP',
    'Thông tư 55/2021/TT-BCA',
    'Thông tư 66/2023/TT-BCA',
    'Thông tư 53/2025/TT-BCA',
  ],
  forms: ['Tờ khai thay đổi thông tin cư trú CT01 (Thông tư 53/2025/TT-BCA)'],
  keywords: ['xóa hộ khẩu', 'xóa thường trú', 'xóa khẩu người mất', 'cắt khẩu người chết'],
  related: ['1.000656'],
  supplement: 'restart',
  eForm: removalForm,
  onlyBundled: true,
});
