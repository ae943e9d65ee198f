/** Words for the groups a person sorts dossiers by. */
import type { StatusGroup } from '../../domain/status-group.ts';

export const GROUP_TEXT: Readonly<Record<StatusGroup | 'all', { readonly slug: string; readonly label: string }>> = {
  all: { slug: 'tat-ca', label: 'Tất cả' },
  waiting: { slug: 'cho-tiep-nhan', label: 'Chờ tiếp nhận' },
  handling: { slug: 'dang-xu-ly', label: 'Đang xử lý' },
  supplement: { slug: 'can-bo-sung', label: 'Cần bổ sung' },
  finished: { slug: 'da-co-ket-qua', label: 'Đã có kết quả' },
  stopped: { slug: 'da-dung', label: 'Đã dừng' },
};
