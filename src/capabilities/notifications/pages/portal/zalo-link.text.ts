import { LINK_CODE_LASTS_IN_MINUTES } from '../../domain/zalo-link.ts';

export const text = {
  title: 'Liên kết Zalo',
  lead: 'Quan tâm Zalo chính thức của tỉnh để nhận tin về hồ sơ qua Zalo. Không bắt buộc: tin nhắn SMS vẫn được gửi.',
  follow: 'Quan tâm Zalo của tỉnh',
  followText: 'Mở Zalo, quét mã này và bấm Quan tâm. Trên điện thoại, bạn mở đường dẫn bên dưới.',
  qr: 'Mã QR mở trang Zalo chính thức của tỉnh',
  open: 'Mở trang Zalo của tỉnh',
  send: 'Gửi mã liên kết',
  sendText: `Lấy mã ở đây rồi nhắn mã đó cho Zalo của tỉnh. Mã dùng một lần, trong ${LINK_CODE_LASTS_IN_MINUTES} phút.`,
  keep: 'Không đưa mã cho bất kỳ ai, kể cả người xưng là cán bộ: ai nhắn mã này sẽ nhận tin về hồ sơ của bạn.',
  makeCode: 'Lấy mã liên kết',
  anotherCode: 'Lấy mã khác',
  yours: 'Mã của bạn',
  until: (time: string) => `Có hiệu lực đến ${time}.`,
  waiting: (time: string) =>
    `Chưa nhận được mã của bạn từ Zalo. Mã đã lấy có hiệu lực đến ${time}; nếu không còn thấy mã, bạn lấy mã khác.`,
  check: 'Tôi đã nhắn mã, kiểm tra',
} as const;
