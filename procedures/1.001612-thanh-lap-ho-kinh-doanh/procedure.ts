import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure, type TimeLimit } from '../define.ts';
import { eForm } from './e-form.ts';
import { papers } from './papers.ts';

/** NĐ 168/2025/NĐ-CP: three working days from a complete dossier. */
const LIMIT: TimeLimit = { amount: 3, unit: 'working-day' };
const FEE_NOTE = 'Nộp cùng hồ sơ, không hoàn lại khi hồ sơ bị từ chối.';

export const procedure = defineProcedure({
  code: '1.001612',
  name: 'Đăng ký thành lập hộ kinh doanh',
  summary: 'Dành cho cá nhân hoặc các thành viên hộ gia đình muốn mở cửa hàng, quán ăn, cơ sở sản xuất nhỏ.',
  field: 'ho-kinh-doanh',
  level: 'commune',
  online: 'full',
  targets: ['citizen', 'business'],
  decision: '2353/QĐ-BTC',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, { limit: LIMIT, feeNote: FEE_NOTE }),
  receivedAt: 'Bất kỳ Trung tâm Phục vụ hành chính công cấp xã nào trong tỉnh, không nhất thiết nơi đặt trụ sở.',
  decidedBy: 'dang-ky-kinh-doanh-cap-xa',
  settledWhere: 'seat.commune',
  cooperating: ['Cơ quan thuế (cấp mã số, thông báo cơ quan thuế quản lý)'],
  papers,
  sets: 1,
  steps: [
    {
      title: 'Bạn kê khai và gửi hồ sơ.',
      text: 'Trả lời các câu hỏi về tên, trụ sở, ngành nghề, vốn và thuế; hệ thống lập Giấy đề nghị theo mẫu.',
    },
    {
      title: 'Cán bộ một cửa tiếp nhận.',
      text: 'Bạn nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Hồ sơ chưa đủ thì bạn nhận một danh sách cần sửa, kèm lý do.',
    },
    {
      title: 'Cơ quan đăng ký kinh doanh cấp xã thẩm định.',
      text: 'Dữ liệu được chuyển sang cơ quan thuế để dùng chung một mã số.',
    },
    {
      title: 'Bạn nhận Giấy chứng nhận.',
      text: 'Giấy chứng nhận đăng ký hộ kinh doanh kèm thông báo cơ quan thuế quản lý; bị từ chối thì có văn bản nêu lý do.',
    },
  ],
  results: [
    {
      code: 'KQ.G12.001041',
      name: 'Giấy chứng nhận đăng ký hộ kinh doanh',
      template: 'giay-chung-nhan-ho-kinh-doanh',
    },
    { code: 'KQ.G12.001009', name: 'Thông báo yêu cầu sửa đổi, bổ sung hồ sơ' },
  ],
  conditions: [
    'Chủ hộ là công dân Việt Nam, từ đủ 18 tuổi, có năng lực hành vi dân sự đầy đủ.',
    'Ngành, nghề kinh doanh không bị cấm.',
    'Tên hộ kinh doanh đúng quy định và không trùng trong phạm vi xã, phường.',
    'Hồ sơ hợp lệ và đã nộp đủ lệ phí (nếu có).',
    'Chủ hộ không đồng thời là chủ hộ kinh doanh khác, chủ doanh nghiệp tư nhân; thành viên hợp danh thì phải được các thành viên hợp danh còn lại đồng ý.',
  ],
  legalBasis: [
    'Luật Doanh nghiệp 59/2020/QH14',
    'Luật sửa đổi 76/2025/QH15',
    'Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp',
    'Thông tư 68/2025/TT-BTC về biểu mẫu',
    'Thông tư 85/2019/TT-BTC về phí, lệ phí thuộc thẩm quyền của HĐND tỉnh',
  ],
  forms: ['Mẫu số 1: Giấy đề nghị đăng ký hộ kinh doanh (Thông tư 68/2025/TT-BTC)'],
  keywords: [
    'mở hộ kinh doanh',
    'thành lập hộ kinh doanh cá thể',
    'mở quán ăn',
    'mở cửa hàng tạp hóa',
    'mở tiệm',
    'giấy phép kinh doanh',
    'đăng ký kinh doanh',
    'buôn bán nhỏ',
    'giấy chứng nhận đăng ký hộ kinh doanh',
  ],
  related: ['2.000720', '1.001570', '1.001266', '2.000575'],
  supplement: 'restart',
  eForm,
});
