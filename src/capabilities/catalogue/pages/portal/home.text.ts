/** Words of the home page. */
import type { IconName } from '#ui/icon.tsx';

export const homeText = {
  title: 'Trang chủ',
  question: 'Bạn cần làm thủ tục gì?',
  lead: 'Tìm bằng lời nói thường ngày, có dấu hay không dấu đều được.',
  advanced: 'Tìm kiếm nâng cao',
  track: 'Tra cứu hồ sơ bằng mã',
  doors: {
    online: 'Dịch vụ công trực tuyến',
    serviceIndex: 'Kết quả đánh giá Bộ chỉ số phục vụ người dân và doanh nghiệp',
    lateList: 'Công khai danh sách cán bộ, công chức chậm trễ giải quyết thủ tục hành chính',
    bundles: 'Dịch vụ công liên thông: Khai sinh, khai tử',
  },
  topics: 'Việc nhiều người cần làm',
  figures: (month: string) => `Kết quả giải quyết hồ sơ, tháng ${month}`,
  inYear: (year: number) => `Năm ${year}`,
  received: 'Đã tiếp nhận',
  finished: 'Đã giải quyết',
  inProgress: 'Đang xử lý',
  onTime: 'Hồ sơ đúng hạn',
  figuresMeaning: 'Các con số này được đếm thế nào?',
  meanings: [
    {
      name: 'Hồ sơ đúng hạn',
      meaning:
        'trong số hồ sơ giải quyết xong trong tháng (trong năm), bao nhiêu phần trăm xong không muộn hơn giờ hẹn trả.',
    },
    {
      name: 'Đã tiếp nhận',
      meaning: 'hồ sơ được cơ quan tiếp nhận trong tháng (trong năm), nộp bằng bất kỳ cách nào.',
    },
    { name: 'Đã giải quyết', meaning: 'hồ sơ có kết quả hoặc bị dừng giải quyết trong tháng (trong năm).' },
    { name: 'Đang xử lý', meaning: 'hồ sơ đã tiếp nhận mà lúc này chưa giải quyết xong.' },
  ],
  toStatistics: 'Xem theo tháng, lĩnh vực, đơn vị và mở danh sách hồ sơ phía sau',
  how: 'Làm trực tuyến, ba bước',
  steps: [
    {
      title: 'Đăng nhập bằng VNeID hoặc tài khoản Cổng Dịch vụ công quốc gia.',
      text: 'Họ tên, ngày sinh và nơi ở được điền sẵn, bạn không phải gõ lại.',
    },
    {
      title: 'Trả lời câu hỏi và chụp giấy tờ.',
      text: 'Ảnh chụp bằng điện thoại là đủ. Tờ khai do hệ thống lập.',
    },
    { title: 'Nhận kết quả.', text: 'Bản điện tử trong tài khoản, bản giấy qua bưu chính hoặc tại quầy.' },
  ],
  benefits: 'Được miễn, giảm khi nộp trực tuyến',
} as const;

/** Việc trong đời: what life brings, and the procedure it leads to. */
export const lifeTopics: readonly { code: string; label: string; icon: IconName; caseCode?: string }[] = [
  { code: '1.001193', label: 'Khai sinh cho con', icon: 'baby' },
  { code: '1.001612', label: 'Mở hộ kinh doanh', icon: 'store' },
  { code: '1.000894', label: 'Đăng ký kết hôn', icon: 'heart' },
  { code: '1.004222', label: 'Đăng ký thường trú', icon: 'home' },
  { code: '1.115538', label: 'Sang tên nhà đất', icon: 'land' },
  { code: '1.004873', label: 'Xác nhận tình trạng hôn nhân', icon: 'card' },
  { code: '1.013225', label: 'Giấy phép xây dựng nhà ở', icon: 'building', caseCode: 'house' },
  { code: '2.000815', label: 'Chứng thực bản sao', icon: 'stamp' },
  { code: '1.001776', label: 'Trợ cấp xã hội hằng tháng', icon: 'users' },
];
