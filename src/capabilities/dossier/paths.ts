import type { WorkView } from './domain/work-view.ts';

/** Addresses of a dossier in the office. Only codes and positions stand in them. */
export const MY_WORK_PATH = '/can-bo';
export const LOOKUP_PATH = '/can-bo/tra-cuu';

export function deskPath(code: string): string {
  return `/can-bo/ho-so/${encodeURIComponent(code)}`;
}

/** A paper by its position in the dossier. */
export function paperPath(code: string, number: number): string {
  return `${deskPath(code)}/giay-to/${number}`;
}

/** A result by its position in the dossier. */
export function resultPath(code: string, number: number): string {
  return `${deskPath(code)}/ket-qua/${number}`;
}

/** Văn bản trả lời of a unit that was asked, by the number of the consultation. */
export function opinionFilePath(code: string, number: number): string {
  return `${deskPath(code)}/y-kien/${number}`;
}

export function revealPath(code: string): string {
  return `${deskPath(code)}/hien-so`;
}

/** Thanh toán của một hồ sơ, on the portal; `payment` shows the page. */
export function feePath(code: string): string {
  return `/ho-so-ca-nhan/${code}/thanh-toan`;
}

/** Biên lai of a dossier on the portal. */
export function feeReceiptPath(code: string): string {
  return `${feePath(code)}/bien-lai`;
}

/** Xác thực kết quả: printed on paper as a QR code, so it never changes. `results` shows the page. */
export const VERIFICATION_PATH = '/xac-thuc';

export function verificationPath(publicCode: string): string {
  return `${VERIFICATION_PATH}/${publicCode}`;
}

/** Dự thảo kết quả soạn bằng Word; `results` shows the page. */
export function resultDraftPath(code: string): string {
  return `${deskPath(code)}/du-thao`;
}

/** Ghi chú nội bộ, chỉ đạo. */
export function notePath(code: string): string {
  return `${deskPath(code)}/ghi-chu`;
}

/** Trả lời câu hỏi của người nộp. */
export function questionPath(code: string): string {
  return `${deskPath(code)}/trao-doi`;
}

/** Góc nhìn công việc: one address each. */
export const WORK_PATHS: Readonly<Record<WorkView, string>> = {
  mine: MY_WORK_PATH,
  unit: '/can-bo/viec/don-vi',
  overdue: '/can-bo/viec/qua-han',
  'due-soon': '/can-bo/viec/sap-den-han',
  'for-citizen': '/can-bo/viec/cho-cong-dan',
  'for-others': '/can-bo/viec/cho-noi-khac',
};
export const WORK_EXPORT_PATH = '/can-bo/viec/xuat.csv';
export const WORK_SHEET_PATH = '/can-bo/viec/bang-tinh';
/** Làm hàng loạt: one deed for the dossiers chosen in a view. */
export const WORK_BATCH_PATH = '/can-bo/viec/hang-loat';

export function workBatchPath(number: number): string {
  return `${WORK_BATCH_PATH}/${number}`;
}

export const SAVED_FILTERS_PATH = '/can-bo/viec/bo-loc';

/** Nhắc việc of the officer. */
export const REMINDERS_PATH = '/can-bo/nhac-viec';
