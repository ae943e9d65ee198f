import { onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { FILED_ANY_WAY } from '../steps.ts';

export const procedure = defineProcedure({
  code: '1.004194',
  name: 'Đăng ký tạm trú',
  summary: 'Dành cho người đến ở nơi khác từ 30 ngày trở lên: thuê trọ, đi làm, đi học.',
  field: 'cu-tru',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'business', 'organisation'],
  decision: '9354/QĐ-BCA-C06',
  validFrom: '2025-07-01',
  channels: onEach(['online', 'counter'], {
    limit: { amount: 3, unit: 'working-day' },
    feeNote: 'Đăng ký theo danh sách: 5.000 đồng mỗi người khi nộp trực tuyến, 10.000 đồng khi nộp tại quầy.',
  }),
  receivedAt:
    'Công an cấp xã hoặc Trung tâm Phục vụ hành chính công cấp xã nơi tạm trú; trực tuyến trên Cổng dịch vụ công hoặc VNeID.',
  decidedBy: 'cong-an-cap-xa',
  cases: [
    { code: 'list', name: 'Đăng ký theo danh sách' },
    { code: 'household', name: 'Cá nhân, hộ gia đình' },
  ],
  papers: [
    {
      code: 'GT-01',
      name: 'Tờ khai thay đổi thông tin cư trú (CT01)',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần; người chưa thành niên phải có ý kiến đồng ý của cha, mẹ',
    },
    {
      code: 'GT-02',
      name: 'Giấy tờ chứng minh chỗ ở hợp pháp',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi không tra được trong cơ sở dữ liệu',
    },
    {
      code: 'GT-03',
      name: 'Văn bản đề nghị đăng ký tạm trú kèm danh sách người tạm trú',
      originals: 1,
      copies: 1,
      handling: 'upload',
      need: 'Khi đăng ký theo danh sách',
      group: 'Đăng ký theo danh sách',
    },
    {
      code: 'GT-04',
      name: 'Giấy giới thiệu của thủ trưởng đơn vị',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi ở nơi đơn vị quân đội, công an đóng quân',
      group: 'Trường hợp khác',
    },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    {
      title: 'Cán bộ tiếp nhận kiểm tra.',
      text: 'Thông tin đã có trong cơ sở dữ liệu thì bạn không phải nộp giấy tờ chứng minh.',
    },
    { title: 'Công an cấp xã giải quyết.', text: 'Xác minh chỗ ở, cập nhật Cơ sở dữ liệu về cư trú.' },
    {
      title: 'Bạn nhận kết quả.',
      text: 'Thông báo kết quả; tạm trú có thời hạn tối đa 2 năm, được gia hạn nhiều lần.',
    },
  ],
  results: [{ name: 'Thông báo kết quả giải quyết thủ tục về cư trú' }],
  conditions: ['Ở nơi khác nơi thường trú từ 30 ngày trở lên, có chỗ ở hợp pháp.'],
  legalBasis: [
    'Luật Cư trú 68/2020/QH14',
    'Nghị định 154/2024/NĐ-CP',
    'Nghị định 58/2026/NĐ-CP',
    'Thông tư 55/2021/TT-BCA',
    'Thông tư 53/2025/TT-BCA',
    'Thông tư 75/2022/TT-BTC',
  ],
  forms: ['Tờ khai thay đổi thông tin cư trú CT01 (Thông tư 53/2025/TT-BCA)'],
  keywords: ['tạm trú', 'thuê trọ', 'đăng ký tạm trú KT3', 'ở trọ', 'tạm trú tạm vắng'],
  related: ['1.004222'],
  supplement: 'restart',
});
