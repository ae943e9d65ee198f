/** Words of an upload with progress. */
export const uploadText = {
  waiting: 'Đang chờ tải lên.',
  progress: (percent: number, done: string, all: string) => `Đang tải lên: ${percent} % (${done} / ${all})`,
  judging: 'Đang kiểm tra tệp…',
  done: (size: string) => `Đã nhận, ${size}.`,
  cancel: (name: string) => `Hủy tải lên ${name}`,
  cancelled: (name: string) => `Đã hủy tải lên ${name}.`,
  resume: 'Tải tiếp',
  broken: 'Mất kết nối. Phần đã tải lên còn nguyên; có mạng trở lại, hệ thống tự tải tiếp.',
  signedOut: 'Phiên làm việc đã hết. Bạn tải lại trang, đăng nhập rồi chọn lại tệp; phần đã tải lên còn nguyên.',
  failed: 'Chưa tải lên được. Bạn thử lại, hoặc chọn lại tệp rồi bấm nút gửi.',
  someRefused:
    'Có tệp chưa dùng được. Các tệp khác đã nhận; bạn chọn tệp thay thế, hoặc bấm nút gửi để giữ các tệp đã nhận.',
  announce: (name: string, percent: number) => `${name}: ${percent} %`,
  allDone: 'Đã tải lên xong. Đang lưu vào hồ sơ…',
  size: (bytes: number) => {
    if (bytes < 100_000) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
    return `${(bytes / 1024 / 1024).toLocaleString('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
  },
};
