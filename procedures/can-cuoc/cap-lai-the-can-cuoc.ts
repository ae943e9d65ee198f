import { defineProcedure } from '../define.ts';

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
  channels: [
    { channel: 'online', limit: { amount: 7, unit: 'working-day' } },
    { channel: 'counter', limit: { amount: 7, unit: 'working-day' } },
  ],
  receivedAt:
    'Công an cấp xã bất kỳ trong cả nước hoặc Trung tâm Phục vụ hành chính công cấp xã; đặt lịch trước qua mạng được.',
  decidedBy: 'cong-an-cap-xa',
  papers: [
    {
      code: 'GT-01',
      name: 'Phiếu thu nhận thông tin căn cước (CC01)',
      originals: 1,
      copies: 0,
      handling: 'show',
      need: 'Cán bộ in để bạn kiểm tra và ký',
    },
    {
      code: 'GT-02',
      name: 'Giấy tờ chứng minh là người đại diện hợp pháp',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi làm cho người dưới 14 tuổi',
    },
  ],
  sets: 1,
  steps: [
    { title: 'Bạn đặt lịch hoặc đến trực tiếp.', text: 'Cho biết họ tên, số định danh và nơi cư trú.' },
    {
      title: 'Cán bộ thu nhận thông tin.',
      text: 'Đối chiếu Cơ sở dữ liệu quốc gia về dân cư, chụp ảnh, lấy vân tay, mống mắt.',
    },
    { title: 'Bạn kiểm tra, ký phiếu và nộp lệ phí.', text: 'Bạn nhận giấy hẹn.' },
    { title: 'Bạn nhận kết quả.', text: 'Thẻ căn cước, trả tại nơi nộp hoặc qua bưu chính.' },
  ],
  results: [{ name: 'Thẻ căn cước' }],
  conditions: ['Thông tin của bạn đã có trong Cơ sở dữ liệu quốc gia về dân cư; sai thì điều chỉnh trước.'],
  legalBasis: [
    'Luật Căn cước 26/2023/QH15',
    'Nghị định 70/2024/NĐ-CP',
    'Thông tư 16/2024/TT-BCA',
    'Thông tư 17/2024/TT-BCA',
    'Thông tư 53/2025/TT-BCA',
    'Thông tư 73/2024/TT-BTC',
  ],
  forms: ['Phiếu thu nhận thông tin căn cước CC01'],
  keywords: ['mất căn cước', 'mất cccd', 'cấp lại căn cước công dân', 'rơi mất chứng minh thư'],
  related: ['1.014063'],
  supplement: 'restart',
});
