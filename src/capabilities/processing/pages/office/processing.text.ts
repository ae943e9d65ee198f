/** Why something was not done, as the officer reads it. */
export const REFUSALS: Readonly<Record<string, string>> = {
  'dossier-closed': 'Hồ sơ đã kết thúc, không thay đổi được nữa.',
  'not-in-this-step': 'Hồ sơ không ở bước này nữa. Xem lại hồ sơ để biết bước hiện tại.',
  'opinion-outstanding': 'Còn cơ quan chưa trả lời. Ghi ý kiến nhận được rồi đề xuất.',
  'opinion-already-requested': 'Cơ quan này đã được hỏi và chưa trả lời.',
  'assignee-missing': 'Chọn người xử lý.',
  'already-assigned': 'Người này đang xử lý hồ sơ. Chọn người khác.',
  'assignee-unknown': 'Người này không nhận hồ sơ của đơn vị hoặc đang vắng mặt. Chọn người khác.',
  'opinion-missing': 'Ghi ý kiến thẩm định.',
  'agency-missing': 'Chọn cơ quan.',
  'unit-missing': 'Chọn đơn vị nhận câu hỏi.',
  'unit-unknown': 'Đơn vị này không trả lời được trên hệ thống. Chọn đơn vị khác.',
  'question-missing': 'Ghi nội dung cần hỏi.',
  'opinion-text-missing': 'Ghi ý kiến nhận được.',
  'answer-by-past': 'Hạn trả lời phải từ hôm nay trở đi, trong giờ làm việc.',
  'answer-by-after-due': 'Hạn trả lời phải không muộn hơn ngày hẹn trả kết quả cho công dân.',
  'answer-missing': 'Ghi nội dung trả lời.',
  'opinion-choice-missing': 'Chọn ý kiến.',
  'draft-missing': 'Chưa có dự thảo kết quả. Lập dự thảo, xem bản PDF rồi đề xuất cấp kết quả.',
  'outcome-missing': 'Chọn kết quả đề xuất.',
  'decision-missing': 'Chọn quyết định.',
  'reason-missing': 'Ghi lý do.',
  'already-extended': 'Hồ sơ đã được gia hạn một lần. Pháp luật chỉ cho hẹn lại một lần.',
  'already-excluded': 'Hồ sơ đang trong thời gian không tính vào thời hạn. Kết thúc lần này rồi mới ghi lần khác.',
  'already-late': 'Hồ sơ đã quá hạn; thời gian từ nay không tính cũng không làm hồ sơ đúng hạn.',
  'exclusion-reason-unknown': 'Lý do này không áp dụng cho thủ tục của hồ sơ. Chọn lý do khác.',
  'explanation-missing': 'Giải thích để công dân hiểu vì sao thời gian này không tính.',
  'until-unreadable': 'Ghi ngày cuối không tính, ví dụ 02 12 2026.',
  'until-past': 'Ngày cuối không tính phải từ hôm nay trở đi.',
  'until-too-late': 'Lý do này không cho phép lâu như vậy. Chọn ngày sớm hơn.',
  'reason-code-missing': 'Chọn lý do.',
  'extension-reason-missing': 'Ghi lý do để công dân hiểu vì sao phải chờ.',
  'late-explanation-missing': 'Nói rõ vì sao hồ sơ quá hạn.',
  'not-late': 'Hồ sơ này không bị giải quyết quá hạn.',
  'inquiry-place-missing': 'Ghi địa điểm xác minh.',
  'inquiry-date-unreadable': 'Ghi ngày xác minh, ví dụ 26/11/2026.',
  'time-unreadable': 'Ghi giờ và phút, ví dụ 08:30.',
  'inquiry-officers-missing': 'Ghi cán bộ xác minh.',
  'inquiry-participants-missing': 'Ghi thành phần tham gia; không có ai thì ghi “Không”.',
  'inquiry-findings-missing': 'Ghi nội dung xác minh.',
  'inquiry-conclusion-missing': 'Ghi kết luận.',
  'text-too-long': 'Phần này không quá 4.000 ký tự. Ghi gọn lại.',
  'inquiry-ends-first': 'Giờ kết thúc phải sau giờ bắt đầu.',
  'inquiry-ahead': 'Giờ kết thúc phải trước lúc ghi biên bản. Xem lại ngày và giờ.',
  'inquiry-unknown': 'Không có biên bản này trong hồ sơ.',
  'inquiry-replaced': 'Biên bản này đã được thay. Xem lại hồ sơ.',
  'date-unreadable': 'Ghi ngày hẹn lại, ví dụ 02/12/2026.',
  'answer-day-unreadable': 'Ghi ngày đơn vị được hỏi phải trả lời, ví dụ 02/12/2026.',
  'day-off': 'Ngày này cơ quan nghỉ. Chọn một ngày làm việc.',
  'proposal-declines':
    'Chuyên viên đề xuất không giải quyết, nên không ban hành được kết quả. Chọn dừng giải quyết hoặc trả lại chuyên viên.',
};

/** Decisions of each page: the words of the choice and what follows from it. */
export const DECISION_WORDS = {
  endorse: { label: 'Đồng ý, trình ký', hint: 'Hồ sơ chuyển đến người ký.' },
  approve: { label: 'Phê duyệt', hint: 'Hồ sơ chuyển sang ban hành kết quả.' },
  'send-back': { label: 'Trả lại chuyên viên', hint: 'Ghi rõ cần xem lại điều gì.' },
  stop: { label: 'Dừng giải quyết', hint: 'Công dân nhận thông báo với lý do bạn ghi.' },
  'accept-withdrawal': { label: 'Đồng ý cho rút', hint: 'Hồ sơ dừng lại; công dân nộp lại được bất cứ lúc nào.' },
  'refuse-withdrawal': { label: 'Không đồng ý', hint: 'Hồ sơ trở lại bước trước, thời hạn chạy tiếp.' },
} as const;

/** Dự thảo lý do: what the record shows, for the officer to mend. */
export function draftReason(reasonCode: string, stepName: string): string {
  return reasonCode === 'opinion-outstanding'
    ? 'Cơ quan phối hợp chưa gửi ý kiến nên chưa đủ căn cứ để giải quyết hồ sơ.'
    : `Hồ sơ đang ở bước “${stepName}” và chưa giải quyết xong trước ngày hẹn trả.`;
}
