/** What each event means to the person who filed. */
import type { DossierEvent, DossierEventType } from '#capabilities/dossier/index.ts';

const EVENT_TEXT: Readonly<Record<DossierEventType, string>> = {
  submitted: 'Bạn đã gửi hồ sơ',
  accepted: 'Được tiếp nhận',
  refused: 'Không được tiếp nhận',
  assigned: 'Chuyển cán bộ thụ lý',
  forwarded: 'Chuyển người xử lý',
  'taken-over': 'Cán bộ nhận xử lý',
  'opinion-requested': 'Lấy ý kiến cơ quan phối hợp',
  'opinion-recorded': 'Đã có ý kiến cơ quan phối hợp',
  proposed: 'Thẩm định xong, trình ký',
  endorsed: 'Lãnh đạo phòng đã xem, trình ký',
  approved: 'Đã ký duyệt',
  'sent-back': 'Chuyển thẩm định lại',
  issued: 'Đã có kết quả',
  returned: 'Đã trả kết quả',
  reopened: 'Mở lại hồ sơ để sửa kết quả',
  stopped: 'Dừng xử lý',
  'supplement-requested': 'Yêu cầu bổ sung, thời hạn tạm dừng',
  'supplement-answered': 'Bạn đã bổ sung',
  'obligation-requested': 'Yêu cầu thực hiện nghĩa vụ tài chính, thời hạn tạm dừng',
  'obligation-confirmed': 'Đã thực hiện nghĩa vụ tài chính',
  'withdrawal-requested': 'Bạn yêu cầu rút hồ sơ',
  'withdrawal-accepted': 'Đã rút hồ sơ',
  'withdrawal-refused': 'Không rút được hồ sơ',
  'extension-proposed': 'Cán bộ đề nghị gia hạn thời gian giải quyết',
  extended: 'Cơ quan xin lỗi và hẹn lại ngày trả kết quả',
  'extension-declined': 'Không gia hạn, giữ ngày hẹn trả kết quả',
  'supplement-proposed': 'Cán bộ đề nghị lãnh đạo cho yêu cầu bổ sung thêm',
  'supplement-declined': 'Lãnh đạo không đồng ý yêu cầu bổ sung thêm',
  'unit-consulted': 'Xin ý kiến đơn vị khác, thời hạn vẫn chạy',
  'opinion-given': 'Đã có ý kiến của đơn vị được hỏi',
  'unit-reminded': 'Nhắc đơn vị được hỏi trả lời ý kiến',
  'fee-paid': 'Đã nộp phí, lệ phí',
  'late-reason-stated': 'Cơ quan nêu lý do giải quyết quá hạn',
  'time-excluded': 'Có thời gian không tính vào thời hạn',
  'exclusion-ended': 'Tính tiếp thời hạn',
  'inquiry-recorded': 'Đã xác minh',
  'result-drafted': 'Soạn dự thảo kết quả',
};

/** A matter of a bundle begins by itself when the one before it has its result. */
export function eventTitle({ type, actorKind }: DossierEvent): string {
  return type === 'submitted' && actorKind === 'system' ? 'Hồ sơ liên thông chuyển sang việc này' : EVENT_TEXT[type];
}

/** Notes written to the person; those of other events are the office's own. */
const NOTES_FOR_THE_PERSON: ReadonlySet<DossierEventType> = new Set([
  'refused',
  'stopped',
  'supplement-requested',
  'obligation-requested',
  'withdrawal-refused',
  'withdrawal-requested',
  'extended',
  'time-excluded',
  'exclusion-ended',
]);

export function noteForThePerson({ type, note }: DossierEvent): string | null {
  return NOTES_FOR_THE_PERSON.has(type) ? note : null;
}

/** Nghị định 118/2025: who handles a dossier is no secret to the person who filed it. */
export function actorText(event: DossierEvent): string | undefined {
  if (event.actorKind === 'citizen') {
    const { onBehalfOf } = event.data;
    return typeof onBehalfOf === 'string' ? `${event.actorName}, thay mặt ${onBehalfOf}` : undefined;
  }
  if (event.actorKind === 'system') return 'Hệ thống';
  const { onBehalfOf } = event.data;
  const instead = typeof onBehalfOf === 'string' ? `thay mặt ${onBehalfOf}` : '';
  const parts = [event.actorName, event.actorTitle, instead, event.unitName].filter(
    (part) => part !== null && part !== '',
  );
  return parts.join(', ');
}
