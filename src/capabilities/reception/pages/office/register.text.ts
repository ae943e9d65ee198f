export const DAY_UNREADABLE = 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 28/11/2026.';
export const PERIOD_TURNED = 'Ngày kết thúc phải từ ngày bắt đầu trở đi.';
export const PERIOD_TOO_LONG = 'Chọn khoảng thời gian không quá 92 ngày.';
