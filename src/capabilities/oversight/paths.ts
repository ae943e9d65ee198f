/** Nhật ký, for inspectors. */
export const AUDIT_LOG_PATH = '/quan-tri/nhat-ky';

/** Xuất sự kiện cho thanh tra. */
export const EXPORT_PATH = '/quan-tri/nhat-ky/xuat';

/** Việc đang kẹt, for heads of units and administrators. */
export const STUCK_PATH = '/can-bo/viec-ket';

/** Số liệu giải quyết hồ sơ, for heads, signatories and inspectors. */
export const FIGURES_PATH = '/can-bo/bao-cao';

/** Hồ sơ đằng sau một con số. */
export const FIGURE_DOSSIERS_PATH = '/can-bo/bao-cao/ho-so';

/** Thời gian của bước, and the hồ sơ behind a line. */
export const STEP_TIMES_PATH = '/can-bo/bao-cao/thoi-gian-buoc';
export const STEP_TIME_DOSSIERS_PATH = '/can-bo/bao-cao/thoi-gian-buoc/ho-so';

/** Báo cáo II.06a/VPCP/KSTT. */
export const REPORT_PATH = '/can-bo/bao-cao/ii-06a';
export const REPORT_LOCK_PATH = '/can-bo/bao-cao/ii-06a/khoa';
export const REPORT_SPREADSHEET_PATH = '/can-bo/bao-cao/ii-06a/bang-tinh';
