/** Nhật ký, for inspectors. */
export const AUDIT_LOG_PATH = '/quan-tri/nhat-ky';
