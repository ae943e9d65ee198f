/** Why something was not done, as the officer reads it. */
export const REFUSALS: Readonly<Record<string, string>> = {
  'dossier-closed': 'Hồ sơ đã kết thúc, không thay đổi được nữa.',
  'not-in-this-step': 'Hồ sơ không ở bước này nữa. Xem lại hồ sơ để biết bước hiện tại.',
  'assignee-missing': 'Chọn người xử lý.',
  'already-assigned': 'Người này đang xử lý hồ sơ.',
  'assignee-unknown': 'Người này không còn nhận hồ sơ của đơn vị hoặc đang vắng mặt. Chọn người khác.',
  'fee-unpaid':
    'Chưa tiếp nhận được: hồ sơ chưa nộp phí, lệ phí. Thu tiền ở mục Thu phí, lệ phí của hồ sơ, hoặc chờ người nộp thanh toán trực tuyến.',
  'reason-missing': 'Ghi lý do từ chối.',
  'reason-kind-missing': 'Chọn lý do từ chối.',
  'no-faults': 'Chọn ít nhất một nội dung hoặc giấy tờ cần bổ sung.',
  'explanation-missing': 'Ghi rõ công dân cần làm gì.',
  'respond-by-past': 'Hạn bổ sung phải sau hôm nay.',
  'respond-by-unreadable': 'Hạn bổ sung chưa đúng. Ghi theo thứ tự ngày, tháng, năm, ví dụ 10/12/2026.',
  'first-supplement-needs-nobody': 'Lần đầu không cần lãnh đạo duyệt. Tải lại trang rồi gửi thẳng công dân.',
  'decline-reason-missing': 'Ghi lý do trả lại để người đề nghị biết phải làm gì.',
  'decision-missing': 'Chọn quyết định.',
  'second-supplement-needs-head': 'Hồ sơ này đã yêu cầu bổ sung. Lần sau phải do lãnh đạo đơn vị giải quyết duyệt.',
};

/** Many may be told at once: each names what it is about. */
export const FAULT_REFUSALS = {
  'kind-missing': (label: string) => `Chọn loại lỗi của “${label}”.`,
  'explanation-missing': (label: string) => `Ghi rõ công dân cần làm gì với “${label}”.`,
} as const;

/** What the form is for: how many requests there were, and what this officer can do. */
export const askedBefore = (count: number): string =>
  `Hồ sơ đã được yêu cầu bổ sung ${count} lần. Yêu cầu thêm lần nữa bị tính là trễ hạn (Quyết định 766).`;
export const ONE_SUPPLEMENT = 'Chỉ yêu cầu một lần: ghi hết các lỗi. Thời hạn tạm dừng, công dân nhận tin nhắn.';
