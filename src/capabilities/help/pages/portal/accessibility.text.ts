export const ACCESSIBILITY = {
  title: 'Khả năng tiếp cận',
  lead: 'Cổng này phải dùng được với mọi người, kể cả người khiếm thị, khó vận động hoặc ít dùng máy.',
  promise: 'Chúng tôi làm theo WCAG 2.2 mức AA',
  promises: [
    'Dùng được chỉ bằng bàn phím và bằng trình đọc màn hình.',
    'Đọc được ở màn hình rộng 320 điểm ảnh và khi phóng to 200%.',
    'Làm được mọi việc khi trình duyệt tắt JavaScript.',
    'Chữ, nền và nút đủ tương phản; màu không bao giờ là dấu hiệu duy nhất.',
    'Lỗi được nói bằng câu, ở ô bị lỗi và ở đầu trang.',
  ],
  how: 'Cách kiểm tra',
  howText:
    'Mỗi thay đổi của cổng được máy kiểm tra bằng axe trên từng trang, ở màn hình điện thoại và máy tính. Lỗi nào chưa sửa được thì phải ghi vào danh sách dưới đây.',
  known: 'Những điểm chưa đạt',
  none: 'Chưa biết điểm nào.',
  where: 'Ở đâu',
  failure: 'Chưa đạt thế nào',
  wayOut: 'Bạn làm thế nào',
  tell: 'Gặp khó khăn khác?',
  tellText: 'Bạn gọi 1022 hoặc gửi phản ánh. Chúng tôi sửa, hoặc ghi vào danh sách này.',
  tellLink: 'Gửi phản ánh, kiến nghị',
} as const;
