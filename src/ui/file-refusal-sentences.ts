/** Vì sao một tệp không dùng được, and the way out; by the code of the refusal. */
const SENTENCES: Readonly<Record<string, string>> = {
  empty: 'Tệp trống. Bạn chọn lại tệp hoặc chụp lại giấy tờ.',
  'too-large': 'Tệp lớn hơn 20 MB. Bạn chụp lại với cỡ ảnh nhỏ hơn hoặc tách thành nhiều tệp.',
  'type-not-accepted': 'Chỉ nhận tệp PDF, ảnh JPG, PNG hoặc Word (.docx). Bạn chụp ảnh giấy tờ rồi gửi ảnh.',
  damaged: 'Tệp bị hỏng, không mở được. Bạn tải lại tệp gốc hoặc chụp lại giấy tờ.',
  locked: 'Không mở được: tệp đang khóa bằng mật khẩu. Bạn bỏ mật khẩu hoặc chụp ảnh từng trang.',
  'mixed-content': 'Tệp chứa lẫn nhiều loại nội dung nên không nhận. Bạn chụp lại giấy tờ rồi gửi ảnh.',
  'active-content': 'Tệp có lệnh tự chạy nên không nhận. Bạn lưu lại thành PDF thường hoặc chụp ảnh.',
  'too-many-pixels': 'Ảnh quá lớn để mở. Bạn chụp lại với cỡ ảnh nhỏ hơn.',
  'unpacks-too-large': 'Tệp bung ra quá lớn nên không nhận. Bạn lưu lại thành PDF.',
  'too-many-files': 'Hôm nay bạn đã gửi quá nhiều tệp. Bạn gửi tiếp vào ngày mai hoặc đến quầy Một Cửa.',
  'no-room': 'Hệ thống tạm hết chỗ lưu. Tệp của bạn không có lỗi; bạn thử lại sau ít phút.',
};

const UNKNOWN = 'Tệp này không dùng được. Bạn chụp lại giấy tờ rồi gửi ảnh.';

export function fileRefusalSentence(refusal: string): string {
  return SENTENCES[refusal] ?? UNKNOWN;
}
