/** Trang thanh toán of the platform, and a bank's app for whoever holds no phone. */
import type { PlatformPayment } from './payment-platform.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/trang.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

const amountOf = ({ init }: PlatformPayment): string => `${Number(init['SoTien']).toLocaleString('vi-VN')} đồng`;

export function paymentPage(payment: PlatformPayment): string {
  const { init, key, standing } = payment;
  const facts = `<p><b>${escaped(init['ThongTinGiaoDich'] ?? '')}</b></p>
<p>Số tiền: <b>${amountOf(payment)}</b></p>
<p class="head">Mã tham chiếu: ${escaped(init['MaThamChieu'] ?? '')}</p>
<p>Đây là nền tảng mô phỏng: không có tiền thật nào được chuyển.</p>`;
  const ways =
    standing === 'new' || standing === 'pending'
      ? [
          ['thanh-cong', 'Thanh toán'],
          ['that-bai', 'Ngân hàng từ chối'],
          ['cho', 'Để ngân hàng xử lý sau'],
        ]
      : [['', 'Quay lại trang dịch vụ công']];
  const buttons = ways.map(([value, label]) => `<button name="ket-qua" value="${value}">${label}</button>`).join('\n');
  return page(
    'Nền tảng thanh toán (mô phỏng)',
    `${facts}<form method="post" action="/thanh-toan/${key}">${buttons}</form>`,
  );
}

export function bankAppPage(paid?: PlatformPayment | 'unreadable'): string {
  const told =
    paid === undefined
      ? ''
      : paid === 'unreadable'
        ? '<p role="alert"><b>Mã QR không đọc được, hoặc khoản tiền không còn chờ thanh toán.</b></p>'
        : `<p role="status"><b>Đã chuyển ${amountOf(paid)}.</b></p>`;
  return page(
    'Ứng dụng ngân hàng (mô phỏng)',
    `${told}<form method="post" action="/ngan-hang"><label for="ma">Nội dung mã VietQR</label>
<input id="ma" name="ma" autocomplete="off"><button>Chuyển tiền</button></form>`,
  );
}
