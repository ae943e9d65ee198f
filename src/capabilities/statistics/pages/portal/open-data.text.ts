import type { DataSet } from '../../domain/open-data.ts';

export const OPEN_DATA = {
  title: 'Dữ liệu mở về giải quyết hồ sơ',
  lead: 'Cùng một nguồn với trang thống kê, tải về để tính toán, kiểm tra, dùng lại. Không có thông tin của bất kỳ ai.',
  period: 'Kỳ',
  show: 'Chọn',
  sets: 'Các bộ dữ liệu',
  licence: 'Giấy phép',
  licenceConfirmed: (name: string) => `Dữ liệu được dùng lại theo giấy phép ${name}.`,
  licencePlanned: (name: string) =>
    `Giấy phép dự kiến: ${name}. Tỉnh chưa xác nhận; khi chưa xác nhận, hãy ghi nguồn và hỏi trước khi dùng vào việc kinh doanh.`,
  columns: 'Ý nghĩa các cột',
  changes: 'Nhật ký thay đổi',
  changesLead: 'Tên cột không đổi nghĩa. Cột mới được thêm ở cuối và ghi ở đây.',
} as const;

export const SET_WORDS: Readonly<Record<DataSet, { readonly name: string; readonly text: string }>> = {
  'theo-thang': { name: 'Theo tháng', text: '36 tháng tính đến cuối kỳ, toàn tỉnh.' },
  'theo-don-vi': { name: 'Theo đơn vị', text: 'Mỗi đơn vị giải quyết một dòng, trong kỳ.' },
  'theo-linh-vuc': { name: 'Theo lĩnh vực', text: 'Mỗi lĩnh vực một dòng, trong kỳ.' },
  'theo-thu-tuc': { name: 'Theo thủ tục', text: 'Mỗi thủ tục một dòng, trong kỳ.' },
};

export const COLUMN_WORDS: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'ma, ten', text: 'mã và tên của đơn vị, lĩnh vực hoặc thủ tục' },
  { name: 'thang', text: 'tháng, dạng 2026-11' },
  { name: 'ky_truoc_chuyen_sang', text: 'hồ sơ tiếp nhận trước kỳ, chưa xong khi kỳ bắt đầu' },
  { name: 'tiep_nhan_truc_tuyen', text: 'tiếp nhận trong kỳ, nộp qua mạng' },
  { name: 'tiep_nhan_truc_tiep_buu_chinh', text: 'tiếp nhận trong kỳ, nộp tại quầy hoặc gửi bưu chính' },
  { name: 'giai_quyet_truoc_han', text: 'xong trước ngày hẹn trả' },
  { name: 'giai_quyet_dung_han', text: 'xong trong ngày hẹn trả, không muộn hơn giờ hẹn' },
  { name: 'giai_quyet_qua_han', text: 'xong sau giờ hẹn trả' },
  { name: 'dang_giai_quyet', text: 'chưa xong khi kỳ kết thúc; trong kỳ hiện tại là lúc tải' },
  { name: 'dang_giai_quyet_qua_han', text: 'trong số đó, đã qua ngày hẹn trả' },
  { name: 'dang_giai_quyet_cuoi_thang', text: 'chưa xong khi tháng kết thúc; trong tháng hiện tại là lúc tải' },
];

/** Nhật ký thay đổi of the data sets: the newest first; whoever changes a column adds a line. */
export const DATA_CHANGES: readonly { readonly version: string; readonly on: string; readonly text: string }[] = [
  {
    version: '1',
    on: '2026-11-29',
    text: 'Bốn bộ dữ liệu đầu tiên: theo tháng, theo đơn vị, theo lĩnh vực, theo thủ tục.',
  },
];
