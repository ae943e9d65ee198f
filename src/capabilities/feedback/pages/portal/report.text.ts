import type { CitizenReport, ReportEventType, ReportKind, ReportState } from '../../domain/citizen-report.ts';

export const REPORTS = {
  title: 'Phản ánh, kiến nghị',
  lead: 'Báo cho cơ quan biết khi cán bộ gây khó khăn, chậm trễ, hoặc khi quy định về thủ tục hành chính bất hợp lý.',
  send: 'Gửi phản ánh, kiến nghị',
  own: 'Bạn đã gửi',
  published: 'Đã trả lời và công khai',
  publishedEmpty: 'Chưa có nội dung nào được công khai.',
  lookup: 'Theo dõi phản ánh của bạn',
  lookupCode: 'Mã phản ánh',
  lookupHint: 'Ví dụ PA-BCDFG-HJKLM',
  lookupGo: 'Xem tình trạng',
  lookupUnknown: 'Không có phản ánh nào mang mã này. Bạn xem lại mã, ví dụ đúng: PA-BCDFG-HJKLM.',
  lookupTooOften: 'Bạn đã tra cứu quá nhiều lần. Bạn chờ một lát rồi thử lại.',
  other: 'Cách khác',
  otherText: 'Gọi tổng đài, hoặc gửi văn bản tới trung tâm. Cán bộ ghi lại đúng lời bạn.',
  question: 'Nội dung phản ánh, kiến nghị',
  answer: 'Nội dung trả lời',
  noPersonalData: 'Nội dung công khai đã được biên tập, không có thông tin cá nhân của người gửi.',
} as const;

export const REPORT_FORM = {
  kind: 'Phản ánh về việc gì',
  titleLabel: 'Tiêu đề',
  content: 'Nội dung',
  contentHint: 'Viết bằng tiếng Việt, rõ việc gì, ở đâu, khi nào. Không ghi mật khẩu hay mã OTP.',
  unit: 'Cơ quan liên quan',
  unitHint: 'Không chọn thì Trung tâm Phục vụ hành chính công tỉnh tiếp nhận và chuyển đúng nơi.',
  unitNone: 'Tôi không rõ cơ quan nào',
  procedure: 'Thủ tục liên quan, nếu có',
  dossier: 'Mã hồ sơ liên quan, nếu có',
  dossierHint: 'Mã ghi trên giấy tiếp nhận, ví dụ H56.S101-261124-0001',
  files: 'Tệp kèm theo, nếu có',
  filesHint: 'Nhiều nhất 5 tệp PDF, ảnh JPG, PNG hoặc Word, mỗi tệp dưới 20 MB.',
  filesKept: 'Tệp đã nhận',
  removeFile: 'Đánh dấu tệp bạn muốn bỏ.',
  sender: 'Người gửi',
  senderHint: 'Pháp luật yêu cầu có họ tên, địa chỉ, số điện thoại. Thông tin này không bao giờ được công khai.',
  anonymous: 'Tôi không muốn ghi tên',
  anonymousHint: 'Cơ quan có thể không đủ căn cứ để trả lời. Bạn theo dõi bằng mã phản ánh.',
  name: 'Họ và tên',
  address: 'Địa chỉ',
  phone: 'Số điện thoại',
  phoneHint: 'Để báo kết quả, và để bạn mở lại nội dung đã gửi.',
  send: 'Gửi',
} as const;

export const KINDS: Readonly<Record<ReportKind, string>> = {
  behaviour: 'Hành vi, thái độ của cán bộ, sự chậm trễ, gây phiền hà',
  regulation: 'Quy định, thủ tục chưa hợp lý hoặc chưa rõ',
  other: 'Việc khác về giải quyết thủ tục hành chính',
};

export const REPORT_ERRORS = {
  kind: 'Bạn chọn phản ánh về việc gì.',
  title: 'Bạn ghi tiêu đề, từ 5 đến 150 ký tự.',
  content: 'Bạn ghi nội dung, từ 20 đến 5.000 ký tự.',
  unit: 'Bạn chọn lại cơ quan trong danh sách.',
  procedure: 'Tên thủ tục dài nhất 300 ký tự.',
  dossier: 'Mã hồ sơ chưa đúng dạng. Ví dụ mã đúng: H56.S101-261124-0001.',
  name: 'Bạn ghi họ và tên, từ 2 đến 100 ký tự.',
  address: 'Bạn ghi địa chỉ, từ 5 đến 300 ký tự.',
  phone: 'Số điện thoại chưa đúng. Ví dụ số đúng: 0912 345 678.',
  tooManyFiles: 'Nhận nhiều nhất 5 tệp. Những tệp sau chưa được nhận.',
  tooOften: 'Bạn đã gửi quá nhiều lần trong hôm nay. Bạn thử lại ngày mai, hoặc gọi 1022.',
  phoneWrong: 'Số điện thoại này không phải số ghi trong phản ánh.',
  triesOver: 'Đã thử quá nhiều lần. Bạn thử lại sau một giờ, hoặc gọi 1022.',
  text: 'Bạn ghi nội dung, từ 5 đến 5.000 ký tự.',
  satisfied: 'Bạn chọn hài lòng hoặc không hài lòng.',
  'changed-meanwhile': 'Phản ánh này đã có thay đổi. Bạn xem lại tình trạng mới ở dưới.',
  'too-late': 'Đã hết thời gian đề nghị xem xét lại. Bạn có thể gửi phản ánh mới.',
} as const;

export const STATES: Readonly<Record<ReportState, string>> = {
  received: 'Đã nhận, chờ phân loại',
  handling: 'Đang giải quyết',
  'supplement-requested': 'Chờ bạn bổ sung',
  answered: 'Đã trả lời',
  refused: 'Không tiếp nhận',
  'transferred-out': 'Đã chuyển cơ quan khác',
};

export const STATE_TONES: Readonly<Record<ReportState, 'ok' | 'warn' | 'err' | 'info' | 'idle'>> = {
  received: 'info',
  handling: 'info',
  'supplement-requested': 'warn',
  answered: 'ok',
  refused: 'err',
  'transferred-out': 'idle',
};

export const EVENTS: Readonly<Record<ReportEventType, string>> = {
  filed: 'Đã gửi',
  classified: 'Đã tiếp nhận, phân loại',
  refused: 'Không tiếp nhận',
  transferred: 'Chuyển cơ quan có thẩm quyền',
  'transferred-out': 'Chuyển cơ quan ngoài hệ thống',
  'supplement-requested': 'Đề nghị bạn bổ sung',
  supplemented: 'Bạn đã bổ sung',
  answered: 'Đã trả lời',
  published: 'Đã công khai kết quả',
  'kept-private': 'Không công khai kết quả',
  reopened: 'Bạn đề nghị xem xét lại',
  rated: 'Bạn đã đánh giá',
};

export const REPORT_STATE = {
  received: 'Đã nhận phản ánh của bạn',
  keepCode: 'Bạn lưu mã này để theo dõi, hoặc đọc mã khi gọi 1022.',
  told: 'Chúng tôi nhắn tin khi có trả lời.',
  progress: 'Quá trình xử lý',
  due: 'Hạn trả lời',
  handledBy: 'Cơ quan xử lý',
  whole: 'Xem toàn bộ nội dung',
  wholeText: 'Bạn nhập số điện thoại đã ghi trong phản ánh. Đã đăng nhập khi gửi thì bạn đăng nhập lại để xem.',
  wholeGo: 'Mở nội dung',
  supplement: 'Bổ sung nội dung',
  supplementGo: 'Gửi bổ sung',
  rate: 'Bạn có hài lòng với việc xử lý không?',
  satisfied: 'Hài lòng',
  unsatisfied: 'Không hài lòng',
  rateText: 'Ý kiến thêm, nếu có',
  rateGo: 'Gửi đánh giá',
  rated: 'Bạn đã đánh giá',
  reopen: 'Đề nghị xem xét lại',
  reopenHint: 'Bạn đề nghị được một lần. Ghi rõ điều chưa được giải quyết.',
  reopenGo: 'Gửi đề nghị',
} as const;

/** What the address says was just done. */
export const DONE: Readonly<Record<string, string>> = {
  gui: 'Đã nhận phản ánh, kiến nghị của bạn',
  'bo-sung': 'Đã nhận nội dung bổ sung',
  'mo-lai': 'Đã nhận đề nghị xem xét lại',
  'danh-gia': 'Cảm ơn bạn đã đánh giá',
};

/** Said to whoever opens the state, without a word of the content. */
export function nextSentence({ state }: Pick<CitizenReport, 'state'>): string {
  const sentences: Readonly<Record<ReportState, string>> = {
    received: 'Cơ quan xem nội dung có thuộc thẩm quyền và đủ điều kiện tiếp nhận không.',
    handling: 'Cơ quan đang xem xét để trả lời.',
    'supplement-requested': 'Cơ quan cần bạn nói rõ thêm. Thời hạn tạm dừng cho đến khi bạn bổ sung.',
    answered: 'Bạn xem nội dung trả lời ở dưới, đánh giá, hoặc đề nghị xem xét lại.',
    refused: 'Bạn xem lý do ở dưới. Bạn có thể đề nghị xem xét lại một lần.',
    'transferred-out': 'Cơ quan được chuyển đến trả lời bạn.',
  };
  return sentences[state];
}
