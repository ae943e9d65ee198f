import { type FigureKind, type FigureWay, LATE_REASONS, type LateReason } from '#capabilities/dossier/index.ts';
import { LATE_REASON_WORDS } from '#ui/dossier-words.ts';

export const DAY_AHEAD = 'Ngày kết thúc không được sau hôm nay.';
export const DAY_TOO_EARLY = 'Chọn ngày từ năm 2000 trở đi.';

/** Con số nào, as it stands in an address and as it is called. */
export const FIGURE_WORDS: Readonly<Record<FigureKind, { readonly slug: string; readonly text: string }>> = {
  'carried-over': { slug: 'ky-truoc', text: 'Từ kỳ trước chuyển sang' },
  'received-online': { slug: 'truc-tuyen', text: 'Tiếp nhận trực tuyến' },
  'received-otherwise': { slug: 'truc-tiep', text: 'Tiếp nhận trực tiếp, qua bưu chính' },
  finished: { slug: 'da-giai-quyet', text: 'Đã giải quyết' },
  'finished-early': { slug: 'truoc-han', text: 'Đã giải quyết trước hạn' },
  'finished-on-time': { slug: 'dung-han', text: 'Đã giải quyết đúng hạn' },
  'finished-late': { slug: 'qua-han', text: 'Đã giải quyết quá hạn' },
  'finished-late-by-index': { slug: 'qua-han-766', text: 'Đã giải quyết quá hạn theo Bộ chỉ số 766' },
  open: { slug: 'dang-giai-quyet', text: 'Đang giải quyết' },
  'open-in-time': { slug: 'dang-trong-han', text: 'Đang giải quyết, trong hạn' },
  'open-late': { slug: 'dang-qua-han', text: 'Đang giải quyết, đã quá hạn' },
};

export const WAY_WORDS: Readonly<
  Record<FigureWay, { readonly slug: string; readonly text: string; readonly column: string }>
> = {
  unit: { slug: 'don-vi', text: 'Theo đơn vị', column: 'Đơn vị' },
  field: { slug: 'linh-vuc', text: 'Theo lĩnh vực', column: 'Lĩnh vực' },
  procedure: { slug: 'thu-tuc', text: 'Theo thủ tục', column: 'Thủ tục' },
  officer: { slug: 'can-bo', text: 'Theo cán bộ', column: 'Cán bộ thụ lý' },
};

/** Lý do quá hạn, as it stands in an address; undefined: nobody said why. */
const REASON_SLUGS: Readonly<Record<LateReason, string>> = {
  'opinion-outstanding': 'cho-y-kien',
  verification: 'xac-minh',
  complex: 'phuc-tap',
  'many-dossiers': 'nhieu-ho-so',
  'system-failure': 'he-thong',
  'papers-lost': 'mat-giay-to',
  other: 'khac',
  'staff-short': 'thieu-nguoi',
  'handled-slowly': 'xu-ly-cham',
};
const NO_REASON = 'chua-neu';

export const reasonSlug = (reason: LateReason | undefined): string =>
  reason === undefined ? NO_REASON : REASON_SLUGS[reason];

export const reasonWords = (reason: LateReason | undefined): string =>
  reason === undefined ? 'Chưa nêu lý do' : (LATE_REASON_WORDS[reason] ?? reason);

/** Null where the slug says that nobody gave a reason; undefined where it is none. */
export function reasonOf(slug: string): LateReason | null | undefined {
  return slug === NO_REASON ? null : LATE_REASONS.find((reason) => REASON_SLUGS[reason] === slug);
}

export const NOBODY_YET = 'Chưa giao cán bộ';
