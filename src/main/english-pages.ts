/** Pages that exist in English: what anybody may open without signing in. */
const ENGLISH_SECTIONS: readonly string[] = [
  '/thu-tuc',
  '/dich-vu-cong',
  '/lien-thong',
  '/tra-cuu',
  '/thong-ke',
  '/cong-khai',
  '/danh-gia',
  '/hoi-dap',
  '/phan-anh-kien-nghi',
  '/khao-sat',
  '/tin-tuc',
  '/ho-tro',
  '/xac-thuc',
  '/dang-nhap',
  '/dang-ky',
  '/quen-mat-khau',
  '/thanh-toan/nop-thay',
];

export function isInEnglish(path: string): boolean {
  return path === '/' || ENGLISH_SECTIONS.some((section) => path === section || path.startsWith(`${section}/`));
}
