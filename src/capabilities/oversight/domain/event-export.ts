/** What every exported file says of itself, so that anybody can write a verifier of their own. */
export const EXPORT_HOW = [
  'Mỗi dòng là một đối tượng JSON. Dòng "dossier" mở đầu một hồ sơ; các dòng "event" sau đó là sự kiện của hồ sơ ấy.',
  '"record" là đúng chuỗi ký tự đã được băm: một mảng JSON gồm các trường nêu ở "fields", theo thứ tự đó. ' +
    'Thời điểm tính bằng micro giây từ 1970-01-01T00:00:00Z.',
  '"hash" = SHA-256 (dạng hex) của "record" theo UTF-8. Trường cuối của "record" là hash của sự kiện trước trong cùng hồ sơ; null ở sự kiện số 1.',
  '"changes" của dòng "dossier" là số lần thay đổi ghi ở hồ sơ, bằng số của sự kiện cuối.',
  'Dòng "head" là đầu chuỗi của một ngày đã qua (giờ Việt Nam, UTC+7): "digest" = SHA-256 của các hash (32 byte mỗi hash) của mọi sự kiện ' +
    'trong ngày nối nhau, theo khóa hồ sơ rồi số sự kiện; "hash" = SHA-256 của "record": [ngày, số sự kiện, digest, thời điểm chốt, ' +
    'số mục nhật ký, digest của mục nhật ký, hash của đầu chuỗi trước]. Đầu chuỗi lập trước khi nhật ký được nối chuỗi không có hai trường về nhật ký.',
  'Dòng "audit" là một mục nhật ký (đăng nhập, xem dữ liệu, quản trị) không thuộc chuỗi của hồ sơ: "record" gồm các trường nêu ở "auditFields", băm như sự kiện; ' +
    'trường cuối là hash của mục trước trong cùng chuỗi. Mỗi người thực hiện một chuỗi, số tăng từng một; tệp có phần của chuỗi thuộc kỳ xuất. ' +
    'digest của mục nhật ký trong ngày nối các hash theo tên chuỗi (thứ tự byte) rồi số.',
  'Dòng "stamp" là dấu thời gian (RFC 3161, TimeStampToken, base64) của đầu chuỗi ngày "day": dấu đóng trên "record" của dòng "head", ' +
    'tức messageImprint (SHA-256) bằng "hash" của dòng ấy.',
  'Ngày không có sự kiện thì không có đầu chuỗi. Tệp xuất của một hồ sơ không có đầu chuỗi, vì không có đủ sự kiện của ngày.',
  'Dòng "end" đếm các dòng đã ghi.',
];

export const EXPORT_FIELDS = [
  'dossierId number at type actorKind actorId actorName actorTitle unitId fromStatus toStatus fromStep toStep note data',
  'previousHash',
].flatMap((names) => names.split(' '));

export const AUDIT_FIELDS =
  'chain number at action actorKind actorId actorName subject accountId detail previousHash'.split(' ');

/** Lý do xuất. */
export const EXPORT_REASONS = ['inspection', 'complaint', 'investigation', 'state-audit', 'safe-keeping'] as const;
export type ExportReason = (typeof EXPORT_REASONS)[number];

/** Lần xuất trước: whoever takes the record away is seen by the next who does. */
export interface PastExport {
  readonly at: Temporal.Instant;
  readonly by: string;
  /** Missing where one dossier was taken. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly dossierCode: string | null;
  /** Missing where it was taken by a command and not on the page. */
  readonly reason: ExportReason | undefined;
  readonly document: string | undefined;
}

/** Ngày đã chốt mà chưa có dấu thời gian. */
export interface UnstampedDays {
  readonly count: number;
  readonly oldest: string | undefined;
}
