import type { Grade, Quarter } from '../../domain/satisfaction-rating.ts';

export const RATINGS = {
  title: 'Đánh giá',
  lead: 'Mức độ hài lòng của người dân, doanh nghiệp với việc giải quyết thủ tục hành chính, theo từng đơn vị.',
  rate: 'Đánh giá hồ sơ của bạn',
  rateText: 'Mỗi hồ sơ đã trả kết quả được đánh giá một lần. Không ai biết bạn là người đánh giá.',
  rateOwn: 'Đã nộp bằng tài khoản: mở hồ sơ trong mục Hồ sơ cá nhân, chọn Đánh giá.',
  resultCode: 'Mã kiểm tra in trên kết quả',
  resultCodeHint: 'Dùng khi bạn nộp tại quầy. Ví dụ 2B3C-4D5F-6G7H.',
  go: 'Đánh giá',
  unknown: 'Không có kết quả nào mang mã này, hoặc hồ sơ chưa trả kết quả. Bạn xem lại mã in trên giấy.',
  tooOften: 'Bạn đã thử quá nhiều lần. Bạn chờ một lát rồi thử lại.',
  results: 'Kết quả đánh giá',
  quarter: 'Kỳ',
  show: 'Xem',
  empty: 'Chưa có lượt đánh giá nào trong kỳ này.',
  serviceIndex: 'Xem Bộ chỉ số phục vụ người dân và doanh nghiệp (Quyết định 766)',
  method: 'Cách tính điểm',
  methodText:
    'Mỗi chỉ số từ 0 đến 2 điểm, là trung bình điểm các hồ sơ được đánh giá, làm tròn một chữ số thập phân (Thông tư 01/2018/TT-VPCP, Điều 13). Hồ sơ thiếu dữ liệu của chỉ số nào thì không tính vào chỉ số đó; tổng điểm ghi kèm mức tối đa của những chỉ số đã tính.',
  fewText: 'Đơn vị có ít lượt đánh giá chưa được công bố điểm, để không ai đoán ra người đánh giá.',
} as const;

export const UNIT_RATINGS = {
  byQuarter: 'Theo quý',
  empty: 'Chưa có lượt đánh giá nào trong hai năm qua.',
  byOfficer: 'Theo cán bộ',
  officerText: (from: string, least: number) =>
    `Cộng từ ngày ${from}. Chỉ nêu cán bộ có từ ${least} lượt đánh giá, để không ai bị xét từ một ý kiến và không ai đoán ra người đánh giá. Xếp theo số lượt.`,
  noOfficers: (least: number) => `Chưa có cán bộ nào đủ ${least} lượt đánh giá để công bố.`,
  nobody: 'Không giao cho một người',
  comments: 'Người dân nói thêm',
  noComments: 'Chưa có ý kiến nào được công khai.',
  moderated: 'Ý kiến được biên tập viên của tỉnh đọc trước khi công khai, không phải đơn vị.',
} as const;

export const COLUMNS = {
  unit: 'Đơn vị',
  officer: 'Cán bộ',
  ratings: 'Số lượt',
  time: 'Thời gian giải quyết',
  contacts: 'Số lần liên hệ',
  bodies: 'Số nơi phải đến',
  attitude: 'Thái độ',
  total: 'Tổng điểm',
  extraCosts: 'Phải trả thêm tiền',
} as const;

export const RATING_FORM = {
  title: 'Đánh giá việc giải quyết hồ sơ',
  secret: 'Câu trả lời không kèm tên bạn và chỉ được công bố dưới dạng tổng hợp.',
  contacts: 'Bạn phải liên hệ nơi tiếp nhận mấy lần để hoàn thiện hồ sơ?',
  contactsHint: 'Không kể lần do bạn khai thiếu hoặc khai sai.',
  bodies: 'Ngoài nơi tiếp nhận, bạn phải đến mấy cơ quan?',
  information: 'Thông tin về thủ tục có đúng, đủ và kịp thời không?',
  attitude: 'Thái độ phục vụ của cán bộ thế nào?',
  explanation: 'Cán bộ giải thích, trả lời bạn thế nào?',
  extraCost: 'Bạn có phải trả khoản nào ngoài phí, lệ phí quy định không?',
  onlineService: 'Nộp hồ sơ trực tuyến có thuận tiện không?',
  comment: 'Bạn muốn nói thêm gì?',
  commentHint: 'Được đọc và biên tập trước khi công khai. Không ghi tên, số điện thoại, mã hồ sơ.',
  commentTooLong: 'Bạn viết không quá 1.000 ký tự.',
  send: 'Gửi đánh giá',
  missing: 'Bạn chọn một câu trả lời.',
  already: 'Hồ sơ này đã được đánh giá.',
  done: 'Cảm ơn bạn đã đánh giá',
  doneText: 'Điểm của bạn được cộng vào kết quả chung của đơn vị.',
  more: 'Bạn cần được trả lời? Bạn gửi phản ánh, kiến nghị; cơ quan phải trả lời trong thời hạn.',
} as const;

export const TIMES_WORDS = { 0: 'Không lần nào', 1: 'Một lần', 2: 'Hơn một lần' } as const;
export const BODIES_WORDS = { 0: 'Không nơi nào', 1: 'Một nơi', 2: 'Hơn một nơi' } as const;

export const GRADE_WORDS: Readonly<Record<Grade, string>> = { good: 'Tốt', fair: 'Bình thường', bad: 'Không tốt' };

export function quarterText({ year, quarter }: Quarter): string {
  return `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter}/${year}`;
}

/** "1,8" */
export function scoreText(score: number | null): string {
  return score === null ? 'Chưa đủ dữ liệu' : score.toFixed(1).replace('.', ',');
}
