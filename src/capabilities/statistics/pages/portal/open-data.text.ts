import { inLanguages } from '#shared/language.ts';
import type { DataSet } from '../../domain/open-data.ts';

export const OPEN_DATA = inLanguages(
  {
    title: 'Dữ liệu mở về giải quyết hồ sơ',
    lead: 'Cùng một nguồn với trang thống kê, tải về để tính toán, kiểm tra, dùng lại. Không có thông tin của bất kỳ ai.',
    choose: 'Chọn kỳ',
    period: 'Kỳ',
    show: 'Chọn',
    sets: 'Các bộ dữ liệu',
    set: 'Bộ dữ liệu',
    content: 'Nội dung',
    download: 'Tải về',
    licence: 'Giấy phép',
    licenceConfirmed: (name: string) => `Dữ liệu được dùng lại theo giấy phép ${name}.`,
    licencePlanned: (name: string) =>
      `Giấy phép dự kiến: ${name}. Tỉnh chưa xác nhận; khi chưa xác nhận, hãy ghi nguồn và hỏi trước khi dùng vào việc kinh doanh.`,
    licenceText: (name: string) => `Đọc toàn văn giấy phép ${name}`,
    columns: 'Ý nghĩa các cột',
    changes: 'Nhật ký thay đổi',
    changesLead: 'Tên cột không đổi nghĩa. Cột mới được thêm ở cuối và ghi ở đây.',
    version: (version: string, date: string) => `Phiên bản ${version}, ${date}`,
  },
  {
    title: 'Open data on the settlement of dossiers',
    lead: 'From the same source as the statistics, to download, check and reuse. There is nothing about any person in it.',
    choose: 'Choose a period',
    period: 'Period',
    show: 'Choose',
    sets: 'Data sets',
    set: 'Data set',
    content: 'Content',
    download: 'Download',
    licence: 'Licence',
    licenceConfirmed: (name) => `You may reuse the data under the licence ${name}.`,
    licencePlanned: (name) =>
      `Planned licence: ${name}. The province has not confirmed it yet. Until then, name the source, and ask before you use the data in business.`,
    licenceText: (name) => `Read the licence ${name}`,
    columns: 'What the columns mean',
    changes: 'Log of changes',
    changesLead:
      'Column names are Vietnamese and keep their meaning. A new column is added at the end and written down here.',
    version: (version, date) => `Version ${version}, ${date}`,
  },
);

export const SET_WORDS = inLanguages<Record<DataSet, { readonly name: string; readonly text: string }>>(
  {
    'theo-thang': { name: 'Theo tháng', text: '36 tháng tính đến cuối kỳ, toàn tỉnh.' },
    'theo-don-vi': { name: 'Theo đơn vị', text: 'Mỗi đơn vị giải quyết một dòng, trong kỳ.' },
    'theo-linh-vuc': { name: 'Theo lĩnh vực', text: 'Mỗi lĩnh vực một dòng, trong kỳ.' },
    'theo-thu-tuc': { name: 'Theo thủ tục', text: 'Mỗi thủ tục một dòng, trong kỳ.' },
  },
  {
    'theo-thang': { name: 'By month', text: '36 months until the end of the period, the whole province.' },
    'theo-don-vi': { name: 'By unit', text: 'One row for each settling unit, in the period.' },
    'theo-linh-vuc': { name: 'By field', text: 'One row for each field, in the period.' },
    'theo-thu-tuc': { name: 'By procedure', text: 'One row for each procedure, in the period.' },
  },
);

export const COLUMN_WORDS = inLanguages<readonly { readonly name: string; readonly text: string }[]>(
  [
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
    {
      name: 'dang_giai_quyet_cuoi_thang',
      text: 'chưa xong khi tháng kết thúc; trong tháng hiện tại là lúc tải',
    },
  ],
  [
    { name: 'ma, ten', text: 'code and name of the unit, field or procedure' },
    { name: 'thang', text: 'month, as 2026-11' },
    { name: 'ky_truoc_chuyen_sang', text: 'dossiers received before the period, not finished when it began' },
    { name: 'tiep_nhan_truc_tuyen', text: 'received in the period, filed online' },
    { name: 'tiep_nhan_truc_tiep_buu_chinh', text: 'received in the period, filed at the counter or sent by post' },
    { name: 'giai_quyet_truoc_han', text: 'finished before the due day' },
    { name: 'giai_quyet_dung_han', text: 'finished on the due day, no later than the due time' },
    { name: 'giai_quyet_qua_han', text: 'finished after the due time' },
    { name: 'dang_giai_quyet', text: 'not finished when the period ended; in the current period, when downloaded' },
    { name: 'dang_giai_quyet_qua_han', text: 'of these, past the due date' },
    {
      name: 'dang_giai_quyet_cuoi_thang',
      text: 'not finished when the month ended; in the current month, when downloaded',
    },
  ],
);

/** Nhật ký thay đổi of the data sets: the newest first; whoever changes a column adds a line. */
export const DATA_CHANGES = inLanguages<
  readonly { readonly version: string; readonly on: string; readonly text: string }[]
>(
  [
    {
      version: '1',
      on: '2026-11-29',
      text: 'Bốn bộ dữ liệu đầu tiên: theo tháng, theo đơn vị, theo lĩnh vực, theo thủ tục.',
    },
  ],
  [
    {
      version: '1',
      on: '2026-11-29',
      text: 'The first four data sets: by month, by unit, by field, by procedure.',
    },
  ],
);
