import type { ExportReason, PastExport } from '../../domain/event-export.ts';

export const EXPORT_TITLE = 'Xuất sự kiện cho thanh tra';

export const REASON_WORDS: Readonly<Record<ExportReason, { readonly slug: string; readonly text: string }>> = {
  inspection: { slug: 'thanh-tra', text: 'Thanh tra, kiểm tra' },
  complaint: { slug: 'khieu-nai', text: 'Giải quyết khiếu nại, tố cáo' },
  investigation: { slug: 'dieu-tra', text: 'Cơ quan điều tra, viện kiểm sát, tòa án yêu cầu' },
  'state-audit': { slug: 'kiem-toan', text: 'Kiểm toán' },
  'safe-keeping': { slug: 'luu-giu', text: 'Lưu giữ định kỳ ngoài hệ thống' },
};

export const REASON_MISSING = 'Chọn lý do xuất.';
export const DOCUMENT_MISSING = 'Ghi số, ngày của văn bản làm căn cứ, ví dụ: Quyết định số 12/QĐ-TTr ngày 20/11/2026.';
export const EXPORT_TOO_LONG = 'Chọn khoảng thời gian không quá 31 ngày; kỳ dài hơn thì xuất nhiều gói.';
export const DAY_AHEAD = 'Ngày kết thúc không được sau hôm nay.';

export const reasonText = ({ reason }: PastExport): string =>
  reason === undefined ? 'Xuất bằng lệnh trên máy chủ' : REASON_WORDS[reason].text;

/** Goes into the package: whoever opens it need not have this system. */
export const GUIDE = `GÓI SỰ KIỆN HỒ SƠ ĐỂ KIỂM TRA ĐỘC LẬP

Trong gói này:
  su-kien.jsonl           mọi sự kiện của các hồ sơ có sự kiện trong kỳ, nhật ký hệ thống trong kỳ, đầu chuỗi của từng ngày
                          và dấu thời gian
  verify-events.mjs       chương trình kiểm tra; đọc được bằng mắt, không dùng thư viện nào
  verify-time-stamp.mjs   phần đọc dấu thời gian của chương trình ấy
  HUONG-DAN.txt           tệp này

Cách kiểm tra, trên bất kỳ máy nào có Node.js (nodejs.org) từ bản 22 trở lên, không cần mạng:

  1. Lấy chứng thư gốc của tổ chức cấp dấu thời gian từ chính tổ chức đó (không lấy từ hệ thống đang được kiểm tra),
     ghi thành tệp goc.pem cạnh các tệp trên.
  2. Chạy:  node verify-events.mjs su-kien.jsonl --roots goc.pem
  3. Đọc kết luận. "Chuỗi sự kiện nguyên vẹn." nghĩa là không sự kiện, mục nhật ký nào bị xóa, sửa, thêm hay đổi chỗ.
     Nếu không, chương trình nêu từng sự kiện, từng ngày có vấn đề.

So với một gói đã lấy trước đây (nên giữ mỗi tháng một gói ở ngoài hệ thống):

  node verify-events.mjs su-kien.jsonl --roots goc.pem --heads goi-truoc/su-kien.jsonl

Không dùng chương trình của hệ thống cũng kiểm tra được: dòng đầu của su-kien.jsonl nói rõ cách băm. Dấu thời gian của
một ngày kiểm tra bằng OpenSSL: ghi chuỗi "record" của dòng "head" vào ngay.txt (không xuống dòng ở cuối), giải mã base64
trường "token" của dòng "stamp" vào ngay.tst, rồi chạy

  openssl ts -verify -data ngay.txt -in ngay.tst -token_in -CAfile goc.pem

Gói này có họ tên cán bộ và người dân. Bảo quản, chuyển giao theo quy định về bảo vệ dữ liệu cá nhân.
`;
