import { inLanguages } from '#shared/language.ts';
import type { Grade, Quarter, Times } from '../../domain/satisfaction-rating.ts';

export const RATINGS = inLanguages(
  {
    home: 'Trang chủ',
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
    resultsByUnit: (quarter: string) => `Kết quả đánh giá theo đơn vị, ${quarter}`,
    quarter: 'Kỳ',
    show: 'Xem',
    empty: 'Chưa có kết quả nào trong kỳ này.',
    tooFew: (least: number) => `Chưa đủ ${least} lượt`,
    serviceIndex: 'Xem Bộ chỉ số phục vụ người dân và doanh nghiệp (Quyết định 766)',
    method: 'Cách tính điểm',
    methodText:
      'Mỗi chỉ số từ 0 đến 2 điểm (Thông tư 01/2018/TT-VPCP, Điều 13). Chỉ số 1, 3, 4 và 7 (thời gian, số lần liên hệ, số nơi phải đến, thái độ) là trung bình điểm các hồ sơ được đánh giá, làm tròn một chữ số thập phân; hồ sơ thiếu dữ liệu của chỉ số nào thì không tính vào chỉ số đó. Chỉ số nào thiếu dữ liệu thì không tính; tổng điểm ghi kèm mức tối đa của những chỉ số đã tính.',
    fewText:
      'Đơn vị có ít lượt đánh giá chưa được công bố điểm của chỉ số 1, 3, 4 và 7, để không ai đoán ra người đánh giá.',
  },
  {
    home: 'Home',
    title: 'Ratings',
    lead: 'How satisfied citizens and businesses are with the settlement of administrative procedures, unit by unit.',
    rate: 'Rate your dossier',
    rateText: 'Each dossier whose result was returned is rated once. Nobody learns that you rated it.',
    rateOwn: 'If you filed with an account: open the dossier in My dossiers and choose Rate.',
    resultCode: 'Verification code printed on the result',
    resultCodeHint: 'For dossiers filed at the counter. For example 2B3C-4D5F-6G7H.',
    go: 'Rate',
    unknown: 'No result has this code, or the result has not been returned yet. Check the code printed on the paper.',
    tooOften: 'Too many tries. Wait a little, then try again.',
    results: 'Results of the ratings',
    resultsByUnit: (quarter) => `Results of the ratings by unit, ${quarter}`,
    quarter: 'Period',
    show: 'Show',
    empty: 'There are no results in this period yet.',
    tooFew: (least) => `Fewer than ${least} ratings`,
    serviceIndex: 'See the service index for citizens and businesses (Decision 766)',
    method: 'How points are worked out',
    methodText:
      'Each index has 0 to 2 points (Circular 01/2018/TT-VPCP, Article 13). Indices 1, 3, 4 and 7 (time, contacts, agencies visited, attitude) are the average over the rated dossiers, rounded to one decimal; a dossier without the data for an index is left out of that index. An index without data is left out. The total stands with the most that the counted indices can give.',
    fewText:
      'Units with few ratings have no published points for indices 1, 3, 4 and 7, so that nobody can tell who rated.',
  },
);

export const UNIT_RATINGS = inLanguages(
  {
    byQuarter: 'Theo quý',
    table: (unitName: string) => `Kết quả đánh giá: ${unitName}`,
    empty: 'Chưa có lượt đánh giá nào trong hai năm qua.',
    byOfficer: 'Theo cán bộ',
    officersTable: (unitName: string) => `Theo cán bộ: ${unitName}`,
    officerText: (from: string, least: number) =>
      `Cộng từ ngày ${from}. Chỉ nêu cán bộ có từ ${least} lượt đánh giá, để không ai bị xét từ một ý kiến và không ai đoán ra người đánh giá. Xếp theo số lượt.`,
    noOfficers: (least: number) => `Chưa có cán bộ nào đủ ${least} lượt đánh giá để công bố.`,
    nobody: 'Không giao cho một người',
    comments: 'Người dân nói thêm',
    noComments: 'Chưa có ý kiến nào được công khai.',
    moderated: 'Ý kiến được biên tập viên của tỉnh đọc trước khi công khai, không phải đơn vị.',
  },
  {
    byQuarter: 'By quarter',
    table: () => 'Results of the ratings of this unit',
    empty: 'There have been no ratings in the last two years.',
    byOfficer: 'By officer',
    officersTable: () => 'Results of the ratings by officer',
    officerText: (from, least) =>
      `Added up since ${from}. Only officers with at least ${least} ratings are named, so that nobody is judged by one opinion and nobody can tell who rated. In order of the number of ratings.`,
    noOfficers: (least) => `No officer has the ${least} ratings needed to be published yet.`,
    nobody: 'Not assigned to one person',
    comments: 'What people said besides',
    noComments: 'No comment has been published yet.',
    moderated: 'An editor of the province reads comments before they are published, not the unit.',
  },
);

export const COLUMNS = inLanguages(
  {
    unit: 'Đơn vị',
    officer: 'Cán bộ',
    ratings: 'Số lượt',
    time: 'Thời gian giải quyết',
    agencyTime: 'Thời gian của cơ quan',
    contacts: 'Số lần liên hệ',
    bodies: 'Số nơi phải đến',
    attitude: 'Thái độ',
    total: 'Tổng điểm',
    extraCosts: 'Phải trả thêm tiền',
  },
  {
    unit: 'Unit',
    officer: 'Officer',
    ratings: 'Ratings',
    time: 'Time of settlement',
    agencyTime: 'Time of the agency',
    contacts: 'Number of contacts',
    bodies: 'Agencies visited',
    attitude: 'Attitude',
    total: 'Total points',
    extraCosts: 'Had to pay extra',
  },
);

export const RATING_FORM = inLanguages(
  {
    title: 'Đánh giá việc giải quyết hồ sơ',
    secret: 'Câu trả lời không kèm tên bạn và chỉ được công bố dưới dạng tổng hợp.',
    contacts: 'Bạn phải liên hệ nơi tiếp nhận mấy lần để hoàn thiện hồ sơ?',
    contactsHint: 'Không kể lần do bạn khai thiếu hoặc khai sai.',
    bodies: 'Ngoài nơi tiếp nhận, bạn phải đến mấy cơ quan?',
    information: 'Thông tin về thủ tục có đúng, đủ và kịp thời không?',
    attitude: 'Thái độ phục vụ của cán bộ thế nào?',
    explanation: 'Cán bộ giải thích, trả lời bạn thế nào?',
    extraCost: 'Bạn có phải trả khoản nào ngoài phí, lệ phí quy định không?',
    yes: 'Có',
    no: 'Không',
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
  },
  {
    title: 'Rate how your dossier was settled',
    secret: 'Your answers do not carry your name and are published only in sums.',
    contacts: 'How often did you have to contact the reception to complete the dossier?',
    contactsHint: 'Leave out the times when you had left something out or got it wrong.',
    bodies: 'Besides the reception, how many agencies did you have to visit?',
    information: 'Was the information about the procedure right, complete and in time?',
    attitude: 'How was the attitude of the officers?',
    explanation: 'How well did the officers explain and answer?',
    extraCost: 'Did you have to pay anything beyond the fees and charges set by law?',
    yes: 'Yes',
    no: 'No',
    onlineService: 'Was it easy to file the dossier online?',
    comment: 'Is there anything else you want to say?',
    commentHint: 'It is read and edited before it is published. Do not give names, telephone numbers or dossier codes.',
    commentTooLong: 'Write 1,000 characters or fewer.',
    send: 'Send rating',
    missing: 'Choose an answer.',
    already: 'This dossier has already been rated.',
    done: 'Thank you for your rating',
    doneText: 'Your points are added to the results of the unit.',
    more: 'Do you need an answer? Send a report or proposal: the agency must answer it in time.',
  },
);

export const TIMES_WORDS = inLanguages<Record<Times, string>>(
  { 0: 'Không lần nào', 1: 'Một lần', 2: 'Hơn một lần' },
  { 0: 'Never', 1: 'Once', 2: 'More than once' },
);
export const BODIES_WORDS = inLanguages<Record<Times, string>>(
  { 0: 'Không nơi nào', 1: 'Một nơi', 2: 'Hơn một nơi' },
  { 0: 'None', 1: 'One', 2: 'More than one' },
);

export const GRADE_WORDS = inLanguages<Record<Grade, string>>(
  { good: 'Tốt', fair: 'Bình thường', bad: 'Không tốt' },
  { good: 'Good', fair: 'Fair', bad: 'Not good' },
);

const FIGURES = inLanguages(
  {
    quarter: (quarter: number, year: number) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter}/${year}`,
    score: (score: number) => score.toFixed(1).replace('.', ','),
    noScore: 'Chưa đủ dữ liệu',
  },
  {
    quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
    score: (score) => score.toFixed(1),
    noScore: 'Not enough data',
  },
);

export function quarterText({ year, quarter }: Quarter): string {
  return FIGURES.quarter(quarter, year);
}

/** "1,8" */
export function scoreText(score: number | null): string {
  return score === null ? FIGURES.noScore : FIGURES.score(score);
}
