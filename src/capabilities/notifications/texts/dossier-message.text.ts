/** Words of the messages: which dossier, what happened, what to do and by when. No links: a link in an SMS teaches people to fall for fraud. */
import type { DossierNews, NewsType } from '../domain/dossier-news.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const SEE = 'Bạn đăng nhập cổng dịch vụ công, mở mục Hồ sơ cá nhân';

const SENTENCES: Readonly<Record<NewsType, (news: DossierNews) => string>> = {
  submitted: ({ receivingUnitName, answerDueAt }) =>
    `đã gửi đến ${receivingUnitName}.${answerDueAt ? ` Bạn sẽ có trả lời trước ${time(answerDueAt)}.` : ''} Bạn chưa cần làm gì thêm.`,
  accepted: ({ dueAt }) => `đã được tiếp nhận.${dueAt ? ` Hẹn trả kết quả ${time(dueAt)}.` : ''}`,
  refused: () => `không được tiếp nhận. ${SEE} để xem lý do và cách nộp lại, hoặc gọi 1022.`,
  'supplement-requested': ({ supplement }) =>
    supplement
      ? `cần bổ sung ${supplement.faultCount} mục, hạn đến hết ngày ${date(supplement.respondBy)}. ${SEE} để bổ sung. Thời hạn giải quyết tạm dừng cho đến khi bạn bổ sung xong.`
      : `cần bổ sung. ${SEE} để xem và bổ sung.`,
  'supplement-answered': ({ dueAt }) =>
    `đã nhận đủ nội dung bạn bổ sung.${dueAt ? ` Hẹn trả kết quả ${time(dueAt)}.` : ' Cơ quan sẽ xem và trả lời bạn.'}`,
  issued: ({ returningUnitName }) =>
    `đã có kết quả. ${SEE} để tải bản điện tử. Bản giấy: nhận theo cách bạn đã chọn, nơi trả là ${returningUnitName}.`,
  returned: () => 'đã trả kết quả. Nếu bạn chưa nhận được, hãy gọi 1022.',
  stopped: () => `đã dừng xử lý. ${SEE} để xem lý do, hoặc gọi 1022.`,
  'withdrawal-accepted': () => 'đã được rút theo yêu cầu của bạn. Bạn có thể nộp lại bất cứ lúc nào.',
  'withdrawal-refused': () => `chưa rút được và vẫn đang xử lý. ${SEE} để xem lý do, hoặc gọi 1022.`,
  extended: ({ dueAt }) =>
    `không trả được kết quả đúng hẹn. Cơ quan xin lỗi bạn${dueAt ? ` và hẹn lại: ${time(dueAt)}` : ''}. ${SEE} để xem thư xin lỗi và lý do.`,
};

export function dossierMessage(news: DossierNews): string {
  return `Hồ sơ ${news.dossierCode} (${news.procedureName}) ${SENTENCES[news.type](news)}`;
}

function time(instant: Temporal.Instant): string {
  const zoned = instant.toZonedDateTimeISO(VIETNAM);
  return `${two(zoned.hour)}:${two(zoned.minute)} ngày ${date(zoned.toPlainDate())}`;
}

function date(day: Temporal.PlainDate): string {
  return `${two(day.day)}/${two(day.month)}/${day.year}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
