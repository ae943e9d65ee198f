import { inLanguages } from '#shared/language.ts';

export const ACCESSIBILITY = inLanguages(
  {
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
  },
  {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this portal, also people who do not see, cannot move freely or seldom use a computer.',
    promise: 'We follow WCAG 2.2, level AA',
    promises: [
      'It works with a keyboard only and with a screen reader.',
      'It can be read on a screen 320 pixels wide and enlarged to 200%.',
      'Everything works with JavaScript turned off.',
      'Text, background and buttons have enough contrast; colour is never the only sign.',
      'Errors are told in a sentence, at the field and at the top of the page.',
    ],
    how: 'How it is checked',
    howText:
      'Each change of the portal is checked by machine, with axe, on every page, at the width of a phone and of a computer. What cannot be mended yet must be written into the list below.',
    known: 'Known failures',
    none: 'None are known.',
    where: 'Where',
    failure: 'What fails',
    wayOut: 'What you can do',
    tell: 'Other difficulties?',
    tellText: 'Call 1022 or send a report. We mend it, or write it into this list.',
    tellLink: 'Send a report or proposal',
  },
);
