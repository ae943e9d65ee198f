/** Words of the messages, the same facts on every channel: which dossier, what happened, what to do and by when. No links: a link in an SMS teaches people to fall for fraud. */
import type { DossierNews, NewsType } from '../domain/dossier-news.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
export const SEE = 'Bạn đăng nhập cổng dịch vụ công, mở mục Hồ sơ cá nhân';

const SENTENCES: Readonly<Record<NewsType, (news: DossierNews) => string>> = {
  submitted: ({ receivingUnitName, answerDueAt }) =>
    `đã gửi đến ${receivingUnitName}.${answerDueAt ? ` Bạn sẽ có trả lời trước ${time(answerDueAt)}.` : ''} Bạn chưa cần làm gì thêm.`,
  accepted: ({ dueAt }) => `đã được tiếp nhận.${dueAt ? ` Hẹn trả kết quả ${time(dueAt)}.` : ''}`,
  refused: () => `không được tiếp nhận. ${SEE} để xem lý do và cách nộp lại, hoặc gọi 1022.`,
  'supplement-requested': ({ supplement }) =>
    supplement
      ? `cần bổ sung ${supplement.faultCount} mục, hạn đến hết ngày ${dateWords(supplement.respondBy)}. ${SEE} để bổ sung. Thời hạn giải quyết tạm dừng cho đến khi bạn bổ sung xong.`
      : `cần bổ sung. ${SEE} để xem và bổ sung.`,
  'supplement-answered': ({ dueAt }) =>
    `đã nhận đủ nội dung bạn bổ sung.${dueAt ? ` Hẹn trả kết quả ${time(dueAt)}.` : ' Cơ quan sẽ xem và trả lời bạn.'}`,
  issued: ({ returningUnitName }) =>
    `đã có kết quả. ${SEE} để tải bản điện tử. Bản giấy: nhận theo cách bạn đã chọn, nơi trả là ${returningUnitName}.`,
  returned: () => 'đã trả kết quả. Nếu bạn chưa nhận được, hãy gọi 1022.',
  stopped: () => `đã dừng xử lý. ${SEE} để xem lý do, hoặc gọi 1022.`,
  'withdrawal-requested': () => 'có yêu cầu rút và đang chờ cán bộ xem. Nếu bạn không yêu cầu, hãy gọi 1022 ngay.',
  'withdrawal-accepted': () => 'đã được rút theo yêu cầu của bạn. Bạn có thể nộp lại bất cứ lúc nào.',
  'withdrawal-refused': () => `chưa rút được và vẫn đang xử lý. ${SEE} để xem lý do, hoặc gọi 1022.`,
  extended: ({ dueAt }) =>
    `không trả được kết quả đúng hẹn. Cơ quan xin lỗi bạn${dueAt ? ` và hẹn lại: ${time(dueAt)}` : ''}. ${SEE} để xem thư xin lỗi và lý do.`,
  'time-excluded': ({ dueAt }) =>
    `có thời gian không tính vào thời hạn giải quyết.${dueAt ? ` Hẹn trả kết quả: ${time(dueAt)}.` : ''} ${SEE} để xem lý do.`,
  'exclusion-ended': ({ dueAt }) =>
    `được tính tiếp thời hạn giải quyết.${dueAt ? ` Hẹn trả kết quả: ${time(dueAt)}.` : ''}`,
  'question-answered': () => `có câu trả lời cho câu hỏi của bạn. ${SEE} để đọc.`,
};

export function dossierMessage(news: DossierNews): string {
  const { dossierCode, procedureName, bundleCode } = news;
  const partOf = bundleCode === null ? '' : `, thuộc hồ sơ liên thông ${bundleCode}`;
  return `Hồ sơ ${dossierCode} (${procedureName}${partOf}) ${SENTENCES[news.type](news)}`;
}

/** For a subject line and for Zalo's template, which says the rest itself. */
const STATES: Readonly<Record<NewsType, (news: DossierNews) => string>> = {
  submitted: ({ receivingUnitName }) => `đã gửi đến ${receivingUnitName}`,
  accepted: ({ dueAt }) => `đã được tiếp nhận${dueAt ? `, hẹn trả kết quả ${time(dueAt)}` : ''}`,
  refused: () => 'không được tiếp nhận',
  'supplement-requested': ({ supplement }) =>
    supplement
      ? `cần bổ sung ${supplement.faultCount} mục, hạn đến hết ngày ${dateWords(supplement.respondBy)}`
      : 'cần bổ sung',
  'supplement-answered': ({ dueAt }) => `đã nhận đủ nội dung bổ sung${dueAt ? `, hẹn trả kết quả ${time(dueAt)}` : ''}`,
  issued: ({ returningUnitName }) => `đã có kết quả, nơi trả bản giấy là ${returningUnitName}`,
  returned: () => 'đã trả kết quả',
  stopped: () => 'đã dừng xử lý',
  'withdrawal-requested': () => 'có yêu cầu rút, đang chờ cán bộ xem',
  'withdrawal-accepted': () => 'đã được rút theo yêu cầu của bạn',
  'withdrawal-refused': () => 'chưa rút được và vẫn đang xử lý',
  extended: ({ dueAt }) => `không trả được kết quả đúng hẹn${dueAt ? `, hẹn lại ${time(dueAt)}` : ''}`,
  'time-excluded': ({ dueAt }) =>
    `có thời gian không tính vào thời hạn${dueAt ? `, hẹn trả kết quả ${time(dueAt)}` : ''}`,
  'exclusion-ended': ({ dueAt }) => `được tính tiếp thời hạn${dueAt ? `, hẹn trả kết quả ${time(dueAt)}` : ''}`,
  'question-answered': () => 'có câu trả lời cho câu hỏi của bạn',
};

const whyMail = (
  what: string,
): string => `Bạn nhận thư này vì đã đồng ý nhận ${what} qua thư điện tử. Muốn thôi nhận: đăng nhập cổng dịch vụ công, mở mục Tài khoản, chọn Liên lạc và đồng ý nhận tin.
Thư gửi tự động, xin không trả lời. Cần giúp, hãy gọi 1022.`;

/** Thư điện tử: plain text, with nothing that the SMS does not say. */
export function dossierMail(news: DossierNews): { readonly subject: string; readonly text: string } {
  const subject = `Hồ sơ ${news.dossierCode} ${STATES[news.type](news)}`;
  return { subject, text: mailText(dossierMessage(news), 'tiến độ hồ sơ') };
}

/** @param what was agreed to */
export function mailText(message: string, what: string): string {
  return `Xin chào bạn,\n\n${message}\n\n${whyMail(what)}\n\nCổng dịch vụ công`;
}

/** Tin Zalo: what fills the approved template, and how the person reads it. */
export interface ZaloWords {
  readonly data: Readonly<Record<string, string>>;
  readonly text: string;
}

export const dossierNotice = (news: DossierNews): ZaloWords => templateData(news, STATES[news.type](news));

export function templateData(
  { dossierCode, procedureName }: Pick<DossierNews, 'dossierCode' | 'procedureName'>,
  state: string,
): ZaloWords {
  const data = { ma_ho_so: dossierCode, thu_tuc: shortened(procedureName), trang_thai: shortened(state) };
  return { data, text: `Hồ sơ ${data.ma_ho_so} (${data.thu_tuc}): ${data.trang_thai}. ${SEE} để xem, hoặc gọi 1022.` };
}

/** Zalo takes no longer text in one place of a template. */
const LONGEST_IN_TEMPLATE = 200;

function shortened(text: string): string {
  return text.length <= LONGEST_IN_TEMPLATE ? text : `${text.slice(0, LONGEST_IN_TEMPLATE - 1).trimEnd()}…`;
}

function time(instant: Temporal.Instant): string {
  const zoned = instant.toZonedDateTimeISO(VIETNAM);
  return `${two(zoned.hour)}:${two(zoned.minute)} ngày ${dateWords(zoned.toPlainDate())}`;
}

export function dateWords(day: Temporal.PlainDate): string {
  return `${two(day.day)}/${two(day.month)}/${day.year}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
