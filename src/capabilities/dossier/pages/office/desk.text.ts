import type { SegmentReason } from '#engines/clock/explain.ts';
import type { StepRole } from '#engines/workflow/define.ts';
import type { DossierAction, DossierEventType } from '../../domain/dossier-action.ts';
import type { StepPlan } from '../../domain/step-plan.ts';

/** What an officer can do from the desk: words and the page where it is done. */
interface ActionLink {
  readonly slug: string;
  readonly label: string;
  readonly danger?: true;
  readonly beside?: true;
}

/** Everything to the end in one sitting, for who may do each step of it. */
export const AT_ONCE_LINK: ActionLink = { slug: 'tra-ngay', label: 'Trả kết quả ngay' };

export const ACTION_LINKS: Partial<Record<DossierAction, ActionLink>> = {
  accept: { slug: 'tiep-nhan', label: 'Tiếp nhận' },
  assign: { slug: 'chuyen-xu-ly', label: 'Phân công xử lý' },
  'take-over': { slug: 'nhan-viec', label: 'Nhận việc' },
  propose: { slug: 'de-xuat', label: 'Đề xuất' },
  endorse: { slug: 'xem-xet', label: 'Xem xét, trình ký' },
  approve: { slug: 'phe-duyet', label: 'Phê duyệt hoặc trả lại' },
  issue: { slug: 'ban-hanh', label: 'Ban hành kết quả' },
  'hand-back': { slug: 'tra-ket-qua', label: 'Trả kết quả' },
  forward: { slug: 'chuyen-xu-ly', label: 'Chuyển xử lý' },
  'request-supplement': { slug: 'yeu-cau-bo-sung', label: 'Yêu cầu bổ sung' },
  'answer-supplement': { slug: 'bo-sung-tai-quay', label: 'Nhận bổ sung tại quầy' },
  'request-opinion': { slug: 'lay-y-kien', label: 'Lấy ý kiến' },
  'consult-unit': { slug: 'lay-y-kien', label: 'Lấy ý kiến' },
  'record-opinion': { slug: 'ghi-y-kien', label: 'Ghi ý kiến nhận được' },
  'accept-withdrawal': { slug: 'rut-ho-so', label: 'Giải quyết yêu cầu rút' },
  refuse: { slug: 'tu-choi', label: 'Từ chối tiếp nhận', danger: true },
  'draft-result': { slug: 'du-thao', label: 'Soạn dự thảo kết quả', beside: true },
  'propose-extension': { slug: 'gia-han', label: 'Xin lỗi, đề nghị gia hạn', beside: true },
  extend: { slug: 'gia-han', label: 'Xin lỗi, gia hạn', beside: true },
  'exclude-time': { slug: 'khong-tinh', label: 'Không tính vào thời hạn', beside: true },
  'end-exclusion': { slug: 'khong-tinh', label: 'Tính tiếp thời hạn', beside: true },
  'record-inquiry': { slug: 'xac-minh', label: 'Lập biên bản xác minh', beside: true },
  'pay-fee': { slug: 'thu-phi', label: 'Thu phí, lệ phí', beside: true },
  'state-late-reason': { slug: 'ly-do-qua-han', label: 'Nêu lý do quá hạn', beside: true },
  'request-withdrawal': { slug: 'rut-tai-quay', label: 'Nhận yêu cầu rút tại quầy', beside: true },
  stop: { slug: 'dung-xu-ly', label: 'Dừng giải quyết', danger: true },
  correct: { slug: 'mo-lai', label: 'Sửa sai sót kết quả', danger: true },
};

const ROLE_OF_STEP: Readonly<Record<StepRole, string>> = {
  receptionist: 'Cán bộ một cửa',
  specialist: 'Chuyên viên',
  head: 'Lãnh đạo phụ trách',
  signatory: 'Người ký',
};

/** Ai: by name where a specialist has it, else by role. */
export function personOf(
  { assigneeName }: { readonly assigneeName: string | null },
  { inCharge }: Pick<StepPlan, 'inCharge'>,
): string {
  if (inCharge === 'citizen') return 'Công dân';
  return inCharge.role === 'specialist' && assigneeName ? assigneeName : ROLE_OF_STEP[inCharge.role];
}

export const EVENT_WORDS: Readonly<Record<DossierEventType, string>> = {
  submitted: 'Công dân nộp hồ sơ',
  accepted: 'Tiếp nhận hồ sơ',
  refused: 'Từ chối tiếp nhận',
  assigned: 'Phân công xử lý',
  forwarded: 'Chuyển xử lý',
  'taken-over': 'Nhận xử lý',
  'opinion-requested': 'Lấy ý kiến',
  'opinion-recorded': 'Ghi ý kiến nhận được',
  proposed: 'Đề xuất kết quả',
  endorsed: 'Lãnh đạo phòng trình ký',
  approved: 'Phê duyệt',
  'sent-back': 'Trả lại chuyên viên',
  issued: 'Ban hành kết quả',
  returned: 'Trả kết quả',
  reopened: 'Mở lại để sửa sai sót',
  stopped: 'Dừng giải quyết',
  'supplement-requested': 'Yêu cầu bổ sung',
  'supplement-answered': 'Công dân đã bổ sung',
  'obligation-requested': 'Yêu cầu thực hiện nghĩa vụ tài chính',
  'obligation-confirmed': 'Đã thực hiện nghĩa vụ tài chính',
  'withdrawal-requested': 'Công dân yêu cầu rút hồ sơ',
  'withdrawal-accepted': 'Đồng ý cho rút hồ sơ',
  'withdrawal-refused': 'Không đồng ý cho rút hồ sơ',
  'extension-proposed': 'Đề nghị gia hạn',
  extended: 'Xin lỗi và gia hạn thời gian giải quyết',
  'extension-declined': 'Không đồng ý gia hạn',
  'supplement-proposed': 'Đề nghị yêu cầu bổ sung lần nữa',
  'supplement-declined': 'Không đồng ý yêu cầu bổ sung lần nữa',
  'unit-consulted': 'Xin ý kiến',
  'opinion-given': 'Trả lời ý kiến',
  'unit-reminded': 'Nhắc quá hạn trả lời ý kiến',
  'fee-paid': 'Đã nộp phí, lệ phí',
  'late-reason-stated': 'Nêu lý do giải quyết quá hạn',
  'time-excluded': 'Không tính vào thời hạn',
  'exclusion-ended': 'Tính tiếp thời hạn',
  'inquiry-recorded': 'Lập biên bản xác minh',
  'result-drafted': 'Lập dự thảo kết quả',
};

/** After a change the desk says what was done: value of `?da=`. */
export const DONE_WORDS: Readonly<Record<string, string>> = {
  'tiep-nhan': 'Đã tiếp nhận hồ sơ',
  'tai-quay': 'Đã nhận và tiếp nhận hồ sơ tại quầy. In giấy tiếp nhận để giao người nộp.',
  'yeu-cau-bo-sung': 'Đã gửi yêu cầu bổ sung. Thời hạn tạm dừng, công dân được báo tin.',
  'de-nghi-bo-sung': 'Đã trình lãnh đạo đề nghị bổ sung. Hồ sơ vẫn đang giải quyết, thời hạn vẫn chạy.',
  'tra-de-nghi': 'Đã trả lại đề nghị bổ sung, kèm lý do.',
  'bo-sung-tai-quay': 'Đã nhận bổ sung tại quầy. Hồ sơ giải quyết tiếp, người nộp được báo tin.',
  'rut-tai-quay': 'Đã nhận yêu cầu rút hồ sơ, người nộp được báo tin. Xem rồi đồng ý hay không.',
  'tu-choi': 'Đã từ chối tiếp nhận. Công dân được báo lý do.',
  'chuyen-xu-ly': 'Đã chuyển hồ sơ cho người xử lý',
  'nhan-viec': 'Bạn đang xử lý hồ sơ này',
  'de-xuat': 'Đã trình lãnh đạo',
  'lay-y-kien': 'Đã gửi xin ý kiến. Thời hạn của công dân vẫn chạy.',
  'ghi-y-kien': 'Đã ghi ý kiến vào hồ sơ',
  'xem-xet': 'Đã ghi quyết định',
  'phe-duyet': 'Đã ghi quyết định',
  'rut-ho-so': 'Đã giải quyết yêu cầu rút hồ sơ',
  'gia-han': 'Đã ghi vào hồ sơ',
  'ly-do-qua-han': 'Đã ghi lý do quá hạn. Số liệu tính theo lý do này.',
  'khong-tinh': 'Đã ghi vào hồ sơ. Ngày hẹn trả được tính lại, người nộp được báo tin.',
  'xac-minh': 'Đã ghi biên bản xác minh vào hồ sơ',
  'dung-xu-ly': 'Đã dừng giải quyết hồ sơ',
  'thu-phi': 'Đã ghi nhận thu phí. In biên lai để giao người nộp.',
  'ban-hanh': 'Đã ban hành kết quả',
  'tra-ket-qua': 'Đã trả kết quả. Hồ sơ kết thúc.',
  'mo-lai': 'Đã chuyển lại chuyên viên để sửa',
  'trao-doi': 'Đã trả lời. Người nộp được báo là có câu trả lời.',
  'ghi-chu': 'Đã ghi vào hồ sơ. Công dân không thấy nội dung này.',
};

export const SEGMENT_WORDS: Readonly<Record<SegmentReason, string>> = {
  working: 'Ngày làm việc',
  'make-up': 'Làm bù',
  'calendar-day': 'Tính theo ngày lịch',
  'day-of-receipt': 'Ngày tiếp nhận, không tính',
  'carried-over': 'Ngày làm việc kế tiếp, vì hạn rơi vào ngày nghỉ',
  'received-after-cutoff': 'Nhận sau giờ chốt, tính từ ngày làm việc kế tiếp',
  night: 'Ngoài giờ làm việc',
  lunch: 'Nghỉ trưa',
  weekend: 'Nghỉ cuối tuần',
  holiday: 'Nghỉ lễ',
  paused: 'Tạm dừng, chờ công dân',
  extended: 'Ngày được gia hạn',
};

export const LIMIT_WORDS = (amount: number, unit: string): string => {
  if (unit === 'working-day') return amount === 0 ? 'trong ngày làm việc' : `${amount} ngày làm việc`;
  if (unit === 'working-hour') return `${amount} giờ làm việc`;
  return unit === 'month' ? `${amount} tháng` : `${amount} ngày`;
};
