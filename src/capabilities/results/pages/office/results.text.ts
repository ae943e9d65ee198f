/** Why something was not done, as the officer reads it. */
export const REFUSALS: Readonly<Record<string, string>> = {
  'dossier-closed': 'Hồ sơ đã kết thúc, không thay đổi được nữa.',
  'not-in-this-step': 'Hồ sơ không ở bước này nữa. Xem lại hồ sơ để biết bước hiện tại.',
  'reason-missing': 'Ghi rõ sai sót cần sửa.',
};
