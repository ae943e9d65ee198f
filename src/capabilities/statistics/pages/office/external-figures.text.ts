import type { ExternalIndicator, FigureFault } from '../../domain/external-figure.ts';
import { LONGEST_FIGURE_NOTE, LONGEST_SOURCE } from '../../domain/external-figure.ts';
import { INDICATOR_WORDS } from '../indicator.text.ts';

export const EXTERNAL_FIGURES = {
  title: 'Số liệu từ hệ thống khác',
  lead: 'Chỉ nhập những gì hệ thống này không tự đếm được. Số liệu, nguồn và ngày được công khai ở Bộ chỉ số phục vụ và trang Đánh giá.',
  choose: 'Chọn đơn vị và tháng',
  unit: 'Đơn vị',
  province: 'Toàn tỉnh',
  month: 'Tháng',
  monthHint: 'Ví dụ 11/2026.',
  caption: (unit: string, month: string) => `${unit}, tháng ${month}`,
  indicator: 'Chỉ số',
  figure: 'Số liệu',
  source: 'Nguồn',
  awaited: 'Chờ số liệu',
  enter: 'Nhập số liệu',
  correct: 'Sửa số liệu',
  deed: 'Việc',
  register: 'Sổ quyết định công bố',
  look: 'Xem',
  chooseIndicator: 'Chọn chỉ số',
  chooseUnit: 'Chọn đơn vị',
  which: 'Tử số',
  all: 'Mẫu số',
  allHint: 'Không phát sinh thì ghi 0 ở cả hai ô.',
  sourceHint: 'Hệ thống hoặc văn bản đã báo con số này. Được công khai; không ghi tên hay số điện thoại của ai.',
  sourceOn: 'Ngày của nguồn',
  sourceOnHint: 'Ngày lấy số liệu hoặc ngày văn bản. Ví dụ 05/12/2026.',
  note: 'Ghi chú',
  noteHint: 'Chỉ cán bộ đọc. Khi sửa, ghi vì sao sửa.',
  save: 'Lưu số liệu',
  history: 'Đã nhập',
  historyCaption: 'Các lần nhập, mới nhất trước',
  value: 'Giá trị',
  by: 'Người nhập',
  at: 'Thời điểm',
  saved: 'Đã lưu số liệu',
  dated: (source: string, date: string) => `${source}, ngày ${date}`,
} as const;

export const FIGURE_ERRORS = {
  unit: 'Chọn đơn vị.',
  indicator: 'Chọn chỉ số.',
  month: 'Ghi tháng theo dạng tháng/năm, ví dụ 11/2026.',
  number: 'Ghi số nguyên, không âm. Ví dụ 1250.',
  date: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/12/2026.',
  enteredAlready: (value: string) =>
    `Số liệu này đã có: ${value}. Nếu cần thay, xem lại các ô bên dưới rồi bấm Sửa số liệu; giá trị cũ được giữ trong lịch sử.`,
  changedMeanwhile: (value: string) =>
    `Người khác vừa sửa số liệu này thành ${value}. Xem lại rồi bấm Sửa số liệu nếu vẫn cần thay.`,
} as const;

/** Sentence of each fault, and the field that it is about. */
export const FIGURE_FAULTS: Readonly<Record<FigureFault, { readonly field: string; readonly message: string }>> = {
  'month-ahead': { field: 'thang', message: 'Tháng này chưa đến. Chọn tháng hiện tại hoặc tháng đã qua.' },
  'which-above-all': { field: 'tu-so', message: 'Tử số không được lớn hơn mẫu số.' },
  'too-large': { field: 'mau-so', message: 'Số quá lớn. Ghi nhiều nhất chín chữ số.' },
  'source-missing': { field: 'nguon', message: 'Ghi nguồn của số liệu, ví dụ Cổng Dịch vụ công quốc gia.' },
  'source-too-long': { field: 'nguon', message: `Ghi nguồn không quá ${LONGEST_SOURCE} ký tự.` },
  'source-ahead': { field: 'ngay-nguon', message: 'Ngày của nguồn không được sau hôm nay.' },
  'source-before-month': { field: 'ngay-nguon', message: 'Ngày của nguồn phải từ ngày đầu của tháng được báo trở đi.' },
  'note-too-long': { field: 'ghi-chu', message: `Ghi chú không quá ${LONGEST_FIGURE_NOTE} ký tự.` },
};

interface FigureName {
  readonly name: string;
  /** What the two numbers count. */
  readonly counts: string;
}

const POSTING: FigureName = {
  name: 'Niêm yết thủ tục tại trụ sở (chỉ số 6, Thông tư 01/2018/TT-VPCP)',
  counts: 'Số thủ tục phải niêm yết và số thủ tục đã niêm yết đúng, đủ tại nơi tiếp nhận hồ sơ.',
};

/** Chỉ số, as the office reads it. */
export function figureName(indicator: ExternalIndicator): FigureName {
  if (indicator === 'posting') return POSTING;
  const { name, awaited = '' } = INDICATOR_WORDS[indicator];
  return { name: `${indicator}. ${name}`, counts: awaited };
}
