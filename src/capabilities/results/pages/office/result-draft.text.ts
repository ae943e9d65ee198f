import type { Loss, LossKind } from '#engines/word/losses.ts';

export const WORD_MISSING = 'Chọn tệp Word (.docx) có nội dung dự thảo.';
export const NOT_WORD = 'Tệp này không phải văn bản Word (.docx). Tải mẫu về, soạn trên mẫu rồi lưu dạng .docx.';

/** Why a file did not become the draft, and the way out. */
export const DRAFT_REFUSALS: Readonly<Record<string, string>> = {
  'word-unreadable': 'Không đọc được văn bản trong tệp này. Mở tệp bằng Word, lưu lại dạng .docx rồi tải lên lại.',
  'word-empty': 'Văn bản không có chữ nào. Soạn nội dung rồi tải lên lại.',
  'word-too-long': 'Văn bản dài hơn khoảng 60 trang, không lập thành kết quả được. Rút gọn rồi tải lên lại.',
  'cannot-print': 'Chưa lập được bản PDF từ văn bản này. Bỏ bớt bảng, định dạng phức tạp rồi tải lên lại.',
};

export const gapLeft = (gap: string): string => `Còn chỗ chưa ghi: “${gap}”. Ghi nội dung vào đó rồi tải lên lại.`;

const times = ({ count = 1 }: Loss): number => count;

const LOSS_SENTENCES: Readonly<Record<LossKind, (loss: Loss) => string>> = {
  image: (loss) => `${times(loss)} hình ảnh không được chuyển sang. Kết quả chỉ có chữ và bảng.`,
  equation: (loss) => `${times(loss)} công thức toán không được chuyển sang. Viết lại bằng chữ thường.`,
  'text-box': () => 'Chữ trong khung (text box) được chuyển sang nhưng có thể đổi chỗ. Xem lại vị trí trên bản PDF.',
  note: (loss) => `${times(loss)} chú thích cuối trang không được chuyển sang. Đưa vào nội dung nếu cần.`,
  comment: () => 'Nhận xét (comment) bên lề không được chuyển sang.',
  'tracked-change': () =>
    'Văn bản còn theo dõi thay đổi (track changes): chữ thêm vào được lấy, chữ đã xóa không được lấy. Nên chấp nhận hoặc hủy hết thay đổi trong Word rồi tải lên lại.',
  'header-footer': () => 'Nội dung ở đầu trang, chân trang không được chuyển sang.',
  'link-address': () => 'Liên kết: giữ chữ, không giữ địa chỉ liên kết.',
  'list-numbers': () =>
    'Số thứ tự tự động được đánh lại theo kiểu 1., a), i. Xem lại số trên bản PDF; muốn giữ nguyên thì gõ số bằng tay.',
  'shifted-letters': () =>
    'Chữ được nâng lên hoặc hạ xuống bằng vị trí (position) nay nằm ngang dòng. Chỗ cần, như m², dùng chỉ số trên (superscript) hoặc chỉ số dưới (subscript).',
  style: ({ what = '' }) => `Kiểu đoạn riêng (${what}): giữ chữ, không giữ cách trình bày.`,
  'inner-table': () => 'Bảng nằm trong ô của bảng khác: giữ chữ, không giữ khung.',
  'page-break': () => 'Ngắt trang, ngắt cột không được giữ; trang được dàn lại.',
  character: ({ what = '' }) => `Ký tự không in được, trên kết quả thành ô trống: ${what}. Thay bằng ký tự khác.`,
  other: () => 'Có thành phần khác của Word không được chuyển sang. So bản PDF với tệp Word.',
  text: () => 'Có chữ không được chuyển sang. So từng đoạn của bản PDF với tệp Word trước khi đề xuất.',
};

export function lossSentence(loss: Loss): string {
  return LOSS_SENTENCES[loss.kind](loss);
}

export const NO_LOSS = 'Toàn bộ chữ của tệp Word đã có trên bản PDF.';
export const SOME_LOST = 'Có phần của tệp Word không giống trên bản PDF';
export const SAME_LOOK =
  'Đoạn văn, tiêu đề, chữ đậm, nghiêng, gạch chân, danh sách và bảng đơn giản được giữ. Phông chữ, cỡ chữ, màu, lề và giãn dòng theo thể thức chung của hệ thống.';
