import type { DossierDetail } from '#capabilities/dossier/index.ts';

export const TITLE = 'Rút hồ sơ này?';
export const WHAT_FOLLOWS = 'Cán bộ sẽ dừng giải quyết. Bạn có thể nộp lại bất cứ lúc nào.';

export const REASON_TOO_LONG = (length: number, longest: number) =>
  `Lý do dài ${length} ký tự. Bạn viết gọn lại, không quá ${longest} ký tự.`;

/** Why a dossier can no longer be withdrawn, and what the person can do instead. */
export function notOfferedText({ status }: Pick<DossierDetail, 'status'>): string {
  switch (status) {
    case 3:
      return 'Hồ sơ không được tiếp nhận nên không cần rút. Bạn có thể sửa và nộp lại.';
    case 8:
      return 'Hồ sơ đã dừng xử lý nên không cần rút. Bạn có thể nộp hồ sơ mới bất cứ lúc nào.';
    case 9:
    case 10:
      return 'Hồ sơ đã có kết quả nên không rút được nữa. Nếu kết quả có sai sót, bạn gọi 1022.';
    default:
      return 'Hồ sơ không rút được ở bước này. Bạn mở trang hồ sơ để xem tình trạng mới, hoặc gọi 1022.';
  }
}
