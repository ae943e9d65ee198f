/** Addresses of help. */
export const HELP_PATH = '/ho-tro';
export const SIGN_IN_GUIDE_PATH = '/ho-tro/dang-nhap';
