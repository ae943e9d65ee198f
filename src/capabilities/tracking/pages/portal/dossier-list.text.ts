import type { DossierSummary } from '#capabilities/dossier/index.ts';
import { dateText, inVietnam, momentText } from '../vietnam-time.text.ts';

/** One line under a dossier: what happens now and by when. */
export function nowText(dossier: DossierSummary): string {
  switch (dossier.status) {
    case 1:
      return dossier.answerDueAt ? `Có trả lời trước ${momentText(dossier.answerDueAt)}` : 'Chờ tiếp nhận';
    case 3:
      return 'Xem lý do và cách nộp lại';
    case 5:
      return 'Chờ bạn bổ sung, thời hạn giải quyết tạm dừng';
    case 6:
      return 'Chờ bạn nộp tiền, thời hạn giải quyết tạm dừng';
    case 7:
      return 'Cơ quan đang xem yêu cầu rút hồ sơ của bạn';
    case 8:
      return 'Xem lý do dừng xử lý';
    case 9:
      return `Kết quả ở ${dossier.returningUnit.name}${since(dossier.finishedAt)}`;
    case 10:
      return `Đã trả kết quả${since(dossier.returnedAt, 'ngày')}`;
    default:
      return dossier.dueAt ? `Hẹn trả kết quả ${momentText(dossier.dueAt)}` : 'Đang xử lý';
  }
}

function since(instant: Temporal.Instant | null, word = 'từ'): string {
  return instant ? ` ${word} ${dateText(inVietnam(instant))}` : '';
}
