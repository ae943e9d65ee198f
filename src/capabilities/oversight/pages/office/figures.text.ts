import type { FigureKind, FigureWay } from '#capabilities/dossier/index.ts';

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

export const NOBODY_YET = 'Chưa giao cán bộ';
