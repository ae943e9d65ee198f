import type { FigureKind } from '#capabilities/dossier/index.ts';
import type { LockRefusal } from '../../actions/lock-report.ts';

export const REPORT_TITLE = 'Báo cáo II.06a';
export const REPORT_SUBJECT = 'Tình hình, kết quả giải quyết thủ tục hành chính';
export const REPORT_FORM = 'Biểu số II.06a/VPCP/KSTT';

/** Tiêu đề các cột (3)–(13), and under what they stand. */
export const REPORT_GROUPS = [
  {
    label: 'Số hồ sơ tiếp nhận',
    columns: ['Tổng số', 'Trong kỳ: trực tuyến', 'Trong kỳ: trực tiếp, BCCI', 'Từ kỳ trước chuyển sang'],
  },
  { label: 'Số hồ sơ đã giải quyết', columns: ['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'] },
  { label: 'Số hồ sơ đang giải quyết', columns: ['Tổng số', 'Trong hạn', 'Quá hạn'] },
] as const;

/** How each column follows from the others. */
export const REPORT_NUMBERS = [
  '(3) = (4) + (5) + (6)',
  '(4)',
  '(5)',
  '(6)',
  '(7) = (8) + (9) + (10)',
  '(8)',
  '(9)',
  '(10)',
  '(11) = (12) + (13)',
  '(12)',
  '(13)',
] as const;

/** The dossiers behind each column; none opens all of column (3), which adds up what stands beside it. */
export const REPORT_KINDS: readonly (FigureKind | undefined)[] = [
  undefined,
  'received-online',
  'received-otherwise',
  'carried-over',
  'finished',
  'finished-early',
  'finished-on-time',
  'finished-late',
  'open',
  'open-in-time',
  'open-late',
];

export const REPORT_WAYS = { field: 'Lĩnh vực', unit: 'Đơn vị' } as const;

export const BALANCED = 'Số liệu khớp: cột (3) bằng cột (7) cộng cột (11) ở mọi dòng.';
export const UNBALANCED =
  'Số liệu không khớp: cột (3) khác cột (7) cộng cột (11). Báo quản trị kiểm tra trước khi gửi báo cáo.';

export const LOCK_OUTCOMES: Readonly<Record<LockRefusal | 'locked', string>> = {
  locked: 'Đã khóa kỳ báo cáo. Số liệu giữ nguyên từ nay về sau.',
  'period-open': 'Kỳ báo cáo chưa kết thúc nên chưa khóa được. Hãy chọn ngày kết thúc trước hôm nay.',
  'already-locked': 'Kỳ báo cáo này đã được khóa trước đó.',
  'figures-differ': 'Số liệu không khớp với danh sách hồ sơ nên chưa khóa. Báo quản trị kiểm tra.',
};
