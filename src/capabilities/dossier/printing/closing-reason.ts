/** Lý do dừng, as the person reads it on the notice (Mẫu số 05) and on the page of the dossier. */
export function closingReason(request: {
  readonly number: number;
  readonly respondBy: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
}): string {
  const { number, respondBy, lastDay } = request;
  const which = number > 1 ? ` lần ${number}` : '';
  const waited = respondBy.equals(lastDay) ? '' : `, cơ quan đã chờ thêm đến hết ngày ${dateWords(lastDay)}`;
  return `Hồ sơ được yêu cầu bổ sung${which}, hạn đến hết ngày ${dateWords(respondBy)}${waited}, nhưng không nhận được nội dung bổ sung. Người nộp có thể nộp hồ sơ mới bất cứ lúc nào.`;
}

function dateWords({ day, month, year }: Temporal.PlainDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
