/** Lời xác nhận đã nộp, on the page and on the printed paper. */
import type { DossierDetail } from '#capabilities/dossier/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import { siteFacts } from '#ui/site-facts.ts';
import type { ConfirmationWords } from '../../actions/print-confirmation.ts';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

const RETURN_AT: Readonly<Record<string, string>> = {
  electronic: 'Trực tuyến, trong mục Hồ sơ cá nhân',
  counter: 'Tại Bộ phận một cửa',
  postal: 'Qua bưu chính công ích',
};

/** "09:15 thứ Ba 24/11/2026" */
export function momentText(at: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO(VIETNAM);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(local.hour)}:${two(local.minute)} ${WEEKDAYS[local.dayOfWeek - 1]} ${two(local.day)}/${two(local.month)}/${local.year}`;
}

export function confirmationWords(dossier: DossierDetail): ConfirmationWords {
  const method = String(dossier.form.delivery['method'] ?? '');
  return {
    returnAt:
      method === 'counter' ? `${RETURN_AT['counter']}, ${dossier.returningUnit.name}` : (RETURN_AT[method] ?? ''),
    nextSteps: nextSteps(dossier, method),
    hotline: siteFacts.hotline,
  };
}

function nextSteps(dossier: DossierDetail, method: string): string[] {
  const answer = dossier.answerDueAt === null ? '' : `, chậm nhất ${momentText(dossier.answerDueAt)}`;
  return [
    `Cán bộ một cửa kiểm tra và trả lời bạn trong 8 giờ làm việc${answer}.`,
    'Hồ sơ đủ thì bạn nhận tin nhắn có ngày hẹn trả kết quả. Còn thiếu thì bạn nhận một danh sách cần bổ sung, kèm lý do.',
    ...(dossier.feeTotal > 0 && dossier.form.delivery['payment'] === 'online'
      ? ['Bạn nộp phí, lệ phí trực tuyến; cán bộ tiếp nhận hồ sơ khi đã nhận được tiền.']
      : []),
    ...(dossier.feeTotal > 0 && dossier.form.delivery['payment'] === 'counter'
      ? [`Bạn nộp phí, lệ phí tại quầy của ${dossier.receivingUnit.name} và nhận biên lai.`]
      : []),
    ...(method === 'counter' ? ['Khi đến nhận kết quả, bạn mang giấy tờ tùy thân và bản chính giấy tờ phải nộp.'] : []),
  ];
}
