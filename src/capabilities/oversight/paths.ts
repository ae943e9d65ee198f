/** Nhật ký, for inspectors. */
export const AUDIT_LOG_PATH = '/quan-tri/nhat-ky';

/** Việc đang kẹt, for heads of units and administrators. */
export const STUCK_PATH = '/can-bo/viec-ket';
