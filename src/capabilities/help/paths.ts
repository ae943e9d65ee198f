/** Addresses of help. */
export const HELP_PATH = '/ho-tro';
export const SIGN_IN_GUIDE_PATH = '/ho-tro/dang-nhap';
export const FILING_GUIDE_PATH = '/ho-tro/nop-ho-so';
export const FAQ_PATH = '/ho-tro/cau-hoi-thuong-gap';
export const SYSTEM_STATUS_PATH = '/ho-tro/tinh-trang';
export const ACCESSIBILITY_PATH = '/ho-tro/tiep-can';
