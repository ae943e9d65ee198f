import { inLanguages } from '#shared/language.ts';

export const NOTICE_REFUSALS: Readonly<Record<string, string>> = inLanguages(
  {
    'nothing-to-pay': 'Hồ sơ không còn khoản nào phải nộp.',
    'platform-refused':
      'Nền tảng thanh toán chưa nhận yêu cầu. Bạn chưa bị trừ tiền. Bạn thử lại sau ít phút, hoặc nộp tại quầy.',
    'platform-away':
      'Nền tảng thanh toán chưa trả lời. Nếu bạn đã thanh toán, khoản tiền sẽ được ghi nhận tự động, bạn không cần nộp lại. Nếu chưa, bạn thử lại sau ít phút, hoặc nộp tại quầy.',
  },
  {
    'nothing-to-pay': 'Nothing is left to pay for this dossier.',
    'platform-refused':
      'The payment platform did not take the request. No money was taken. Try again in a few minutes, or pay at the counter.',
    'platform-away':
      'The payment platform did not answer. If you have paid, the money is recorded by itself and you need not pay again. If not, try again in a few minutes, or pay at the counter.',
  },
);

/** What the notice of one's own fee and paying for another show alike. */
export const PAYING = inLanguages(
  {
    waiting: 'Đang chờ thanh toán',
    notYet: 'Chưa nhận được tiền.',
    stillWaiting:
      'Ngân hàng chưa báo kết quả. Bạn không cần nộp lại: khi tiền đến, trang này đổi thành “Đã nộp” và có biên lai. Hệ thống tự hỏi ngân hàng mỗi giờ.',
    qr: 'Mã VietQR để thanh toán, mở bằng ứng dụng ngân hàng',
    scan: (amount: string) => `Mở ứng dụng ngân hàng hoặc ví điện tử và quét mã: số tiền ${amount}, nội dung`,
    keepContent: 'Giữ nguyên nội dung để hệ thống nhận ra khoản tiền.',
    check: 'Tôi đã thanh toán, kiểm tra lại',
    openPage: 'Mở trang thanh toán',
    items: 'Các khoản',
    itemsTable: 'Các khoản phí, lệ phí',
    item: 'Khoản thu',
    amount: 'Số tiền',
    owed: 'Phải nộp',
    payOnline: 'Thanh toán trực tuyến',
    payByQr: 'Quét mã VietQR',
    nothingOwed: 'Bạn không phải nộp khoản nào.',
  },
  {
    waiting: 'Waiting for the payment',
    notYet: 'The money has not arrived yet.',
    stillWaiting:
      'The bank has not confirmed yet. You need not pay again: when the money arrives, this page says “Paid” and there is a receipt. The system asks the bank every hour.',
    qr: 'VietQR code to pay with your banking app',
    scan: (amount) => `Scan the code with a banking app or wallet: amount ${amount}, content`,
    keepContent: 'Leave the content as it is, so that the payment is recognised.',
    check: 'I have paid, check again',
    openPage: 'Open the payment page',
    items: 'Fees and charges',
    itemsTable: 'Fees and charges',
    item: 'Fee or charge',
    amount: 'Amount',
    owed: 'To pay',
    payOnline: 'Pay online',
    payByQr: 'Scan a VietQR code',
    nothingOwed: 'You have nothing to pay.',
  },
);
