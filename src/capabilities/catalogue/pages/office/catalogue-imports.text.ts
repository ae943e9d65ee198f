import type { Tone } from '#ui/tag.tsx';
import type { ImportState } from '../../domain/catalogue-import.ts';
import { type DirtKind, REFUSING } from '../../domain/read-national-record.ts';
import type { Difference } from '../../storage/import-queries.ts';

export const IMPORTS_TITLE = 'Nhập danh mục thủ tục';

export const STATES: Readonly<Record<ImportState, { readonly text: string; readonly tone: Tone }>> = {
  reading: { text: 'Đang đọc tệp', tone: 'info' },
  read: { text: 'Chờ xác nhận', tone: 'warn' },
  published: { text: 'Đã công bố', tone: 'ok' },
  dropped: { text: 'Đã bỏ', tone: 'idle' },
  broken: { text: 'Tệp hỏng', tone: 'err' },
};

export const FILE_REFUSALS = {
  missing: 'Chọn tệp danh mục cần nhập.',
  empty: 'Tệp trống. Bạn chọn lại tệp danh mục.',
  'too-large': 'Tệp lớn hơn 64 MB, vượt xa cả danh mục quốc gia. Bạn kiểm tra lại tệp.',
  'not-json': 'Tệp không phải là danh sách JSON. Bạn chọn tệp danh mục được xuất ở dạng JSON.',
  'not-a-catalogue':
    'Tệp là JSON nhưng không có thủ tục nào đọc được ở đầu tệp. Mỗi thủ tục cần có mã (code), tên (name), lĩnh vực (field) và phạm vi (scope).',
  'no-room': 'Hệ thống tạm hết chỗ lưu. Tệp của bạn không có lỗi; bạn thử lại sau ít phút.',
  'import-under-way': 'Đang có một lần nhập chưa xong. Bạn công bố hoặc bỏ lần nhập đó trước rồi gửi lại tệp.',
} as const;

export const DONE: Readonly<Record<string, string>> = {
  'cong-bo': 'Đã công bố danh mục. Cổng dịch vụ công hiển thị danh mục mới sau vài giây.',
  bo: 'Đã bỏ lần nhập. Danh mục đang công bố không thay đổi.',
};

export const NOT_READ =
  'Lần nhập này không còn chờ xác nhận nên chưa có gì được làm thêm. Dưới đây là tình trạng hiện tại.';

/** Of what the file differs in; the slug stands in the address. */
export const DIFFERENCES: Readonly<Record<Difference, { readonly slug: string; readonly title: string }>> = {
  added: { slug: 'them-moi', title: 'Thủ tục thêm mới' },
  changed: { slug: 'thay-doi', title: 'Thủ tục thay đổi' },
  missing: { slug: 'khong-con', title: 'Thủ tục không còn trong tệp' },
};

export const DIRT: Readonly<Record<DirtKind, { readonly slug: string; readonly text: string }>> = {
  'no-record': { slug: 'khong-phai-thu-tuc', text: 'Không phải là một thủ tục' },
  'code-malformed': { slug: 'ma-sai-dang', text: 'Mã thủ tục sai dạng' },
  'name-missing': { slug: 'thieu-ten', text: 'Thiếu tên thủ tục' },
  'field-missing': { slug: 'thieu-linh-vuc', text: 'Thiếu lĩnh vực' },
  'scope-unknown': { slug: 'pham-vi-khong-ro', text: 'Không rõ phạm vi áp dụng' },
  'code-again': { slug: 'ma-trung', text: 'Mã đã có ở bản ghi trước trong cùng tệp' },
  'not-nfc': { slug: 'dau-to-hop', text: 'Dấu tiếng Việt viết rời, đã ghép lại' },
  'level-missing': { slug: 'thieu-cap', text: 'Thiếu cấp thực hiện' },
  'level-unknown': { slug: 'cap-khong-ro', text: 'Cấp thực hiện không rõ' },
  'target-unknown': { slug: 'doi-tuong-khong-ro', text: 'Đối tượng thực hiện không rõ' },
  'target-missing': { slug: 'thieu-doi-tuong', text: 'Thiếu đối tượng thực hiện' },
  'channel-unknown': { slug: 'cach-thuc-khong-ro', text: 'Cách thức thực hiện không rõ' },
  'channel-missing': { slug: 'thieu-cach-thuc', text: 'Thiếu cách thức thực hiện' },
  'limit-unspecified': { slug: 'thoi-han-khong-ro', text: 'Thời hạn giải quyết không rõ' },
  'fee-not-free': { slug: 'phi-khong-ro', text: 'Phí ghi 0 đồng nhưng do HĐND quyết định, hiểu là chưa rõ' },
  'fee-not-in-dong': { slug: 'phi-khong-phai-dong', text: 'Phí không phải bằng đồng, hiểu là chưa rõ' },
  'papers-unknown': { slug: 'thanh-phan-khong-ro', text: 'Số thành phần hồ sơ không rõ' },
  'result-missing': { slug: 'thieu-ket-qua', text: 'Thiếu kết quả' },
  'legal-basis-missing': { slug: 'thieu-can-cu', text: 'Thiếu căn cứ pháp lý' },
};

/** What became of the record. */
export function fateOf(kind: DirtKind): string {
  const isRefused = kind === 'code-again' || (REFUSING as readonly string[]).includes(kind);
  return isRefused ? 'Không nhận' : 'Vẫn nhận';
}
