/** Words for where a dossier stands. */
import type { DossierStatus } from '#capabilities/dossier/index.ts';
import type { Tone } from '#ui/tag.tsx';
import type { StatusGroup } from '../../domain/status-group.ts';

/** The ten names of the national list. */
export const STATUS_TEXT: Readonly<Record<DossierStatus, string>> = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  7: 'Công dân yêu cầu rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
};

export const STATUS_TONE: Readonly<Record<DossierStatus, Tone>> = {
  1: 'info',
  2: 'info',
  3: 'err',
  4: 'info',
  5: 'warn',
  6: 'warn',
  7: 'idle',
  8: 'idle',
  9: 'ok',
  10: 'ok',
};

export const GROUP_TEXT: Readonly<Record<StatusGroup | 'all', { readonly slug: string; readonly label: string }>> = {
  all: { slug: 'tat-ca', label: 'Tất cả' },
  waiting: { slug: 'cho-tiep-nhan', label: 'Chờ tiếp nhận' },
  handling: { slug: 'dang-xu-ly', label: 'Đang xử lý' },
  supplement: { slug: 'can-bo-sung', label: 'Cần bổ sung' },
  finished: { slug: 'da-co-ket-qua', label: 'Đã có kết quả' },
  stopped: { slug: 'da-dung', label: 'Đã dừng' },
};
