/** Words of the home page. */
import { inLanguages } from '#shared/language.ts';
import type { IconName } from '#ui/icon.tsx';

export const homeText = inLanguages(
  {
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
    news: 'Tin mới',
    allNews: 'Tất cả tin tức',
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
    benefitScope: ', đối với các khoản do Hội đồng nhân dân tỉnh quy định.',
  },
  {
    title: 'Home',
    question: 'What do you need to do?',
    lead: 'Search in Vietnamese everyday words, with or without accents.',
    advanced: 'Advanced search',
    track: 'Follow a dossier by its code',
    doors: {
      online: 'Online public services',
      serviceIndex: '766 service index: how well people and businesses are served',
      lateList: 'Late list: officers who are late in settling procedures',
      bundles: 'Several procedures in one: birth, death',
    },
    topics: 'What many people need',
    figures: (month) => `How dossiers were settled, ${month}`,
    inYear: (year) => `In ${year}`,
    received: 'Received',
    finished: 'Settled',
    inProgress: 'In progress',
    onTime: 'Settled on time',
    figuresMeaning: 'How are these figures counted?',
    meanings: [
      {
        name: 'Settled on time',
        meaning: 'of the dossiers finished in the month (in the year), how many per cent were ready by the due time.',
      },
      { name: 'Received', meaning: 'dossiers an agency accepted in the month (in the year), however they were filed.' },
      { name: 'Settled', meaning: 'dossiers that got a result or were stopped in the month (in the year).' },
      { name: 'In progress', meaning: 'dossiers accepted and not settled yet at this moment.' },
    ],
    toStatistics: 'See them by month, field and unit, and open the dossiers behind them',
    news: 'News',
    allNews: 'All news',
    how: 'Online, in three steps',
    steps: [
      {
        title: 'Sign in with VNeID or an account of the National Public Service Portal.',
        text: 'Name, date of birth and residence are filled in for you.',
      },
      {
        title: 'Answer the questions and photograph your papers.',
        text: 'Photographs taken with a phone are enough. The system makes the declaration.',
      },
      { title: 'Get the result.', text: 'Electronically in your account, on paper by post or at the counter.' },
    ],
    benefits: 'Exemptions and reductions when you file online',
    benefitScope: ', for the charges that the People’s Council of the province sets.',
  },
);

/** Việc trong đời: what life brings, and the procedure it leads to. */
const topicLabels = inLanguages(
  {
    '1.001193': 'Khai sinh cho con',
    '1.001612': 'Mở hộ kinh doanh',
    '1.000894': 'Đăng ký kết hôn',
    '1.004222': 'Đăng ký thường trú',
    '1.115538': 'Sang tên nhà đất',
    '1.004873': 'Xác nhận tình trạng hôn nhân',
    '1.013225': 'Giấy phép xây dựng nhà ở',
    '2.000815': 'Chứng thực bản sao',
    '1.001776': 'Trợ cấp xã hội hằng tháng',
  },
  {
    '1.001193': 'Register the birth of a child',
    '1.001612': 'Open a household business',
    '1.000894': 'Register a marriage',
    '1.004222': 'Register permanent residence',
    '1.115538': 'Transfer land or a house',
    '1.004873': 'Confirm your marital status',
    '1.013225': 'Permit to build a house',
    '2.000815': 'Certify a copy',
    '1.001776': 'Monthly social allowance',
  },
);

const topics = [
  { code: '1.001193', icon: 'baby' },
  { code: '1.001612', icon: 'store' },
  { code: '1.000894', icon: 'heart' },
  { code: '1.004222', icon: 'home' },
  { code: '1.115538', icon: 'land' },
  { code: '1.004873', icon: 'card' },
  { code: '1.013225', icon: 'building', caseCode: 'house' },
  { code: '2.000815', icon: 'stamp' },
  { code: '1.001776', icon: 'users' },
] as const;

interface LifeTopic {
  readonly code: string;
  readonly label: string;
  readonly icon: IconName;
  readonly caseCode?: string;
}

export const lifeTopics = (): readonly LifeTopic[] =>
  topics.map((topic) => ({ ...topic, label: topicLabels[topic.code] }));
