import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { newsSlug } from '../domain/news-item.ts';
import { hasNews, insertDraft, lockNewsItem, saveNewsItem } from '../storage/news-store.ts';

const DEMO_NEWS = [
  {
    at: '2026-11-03T08:00:00+07:00',
    title: 'Cảnh giác trang web và tin nhắn giả mạo dịch vụ công',
    summary: 'Cổng không bao giờ hỏi mật khẩu hay mã OTP qua điện thoại, và không gửi đường dẫn trong tin nhắn SMS.',
    body: `Kẻ gian thường gọi điện tự nhận là cán bộ, bảo bạn cài ứng dụng lạ hoặc bấm vào đường dẫn.

## Ba điều cần nhớ

- Chỉ đăng nhập tại địa chỉ ghi ở đầu trang này.
- Tin nhắn SMS của cổng không có đường dẫn.
- Không ai có quyền hỏi mật khẩu, mã OTP của bạn, kể cả cán bộ.

## Khi nghi ngờ

Bạn dừng lại và gọi tổng đài [1022](tel:1022), hoặc đọc [hướng dẫn đăng nhập](/ho-tro/dang-nhap).`,
  },
  {
    at: '2026-11-12T08:00:00+07:00',
    title: 'Nộp hồ sơ từ điện thoại, không phải đi lại',
    summary: 'Chụp giấy tờ bằng điện thoại, trả lời câu hỏi và gửi. Tờ khai do hệ thống lập từ câu trả lời của bạn.',
    body: `Bạn nộp được hồ sơ bất cứ lúc nào, kể cả ngoài giờ làm việc.

1. Tìm thủ tục ở [Dịch vụ công trực tuyến](/dich-vu-cong) và bấm **Nộp trực tuyến**.
2. Đăng nhập bằng VNeID. Họ tên, ngày sinh, nơi cư trú được điền sẵn.
3. Trả lời câu hỏi, chụp giấy tờ, xem lại và gửi.

## Nếu phải dừng giữa chừng

Bản đang soạn được giữ lại. Lần sau bạn mở **Hồ sơ cá nhân** và làm tiếp từ chỗ đã dừng.`,
  },
  {
    at: '2026-11-20T08:00:00+07:00',
    title: 'Theo dõi hồ sơ bằng mã hoặc mã QR trên giấy tiếp nhận',
    summary: 'Mỗi hồ sơ có một mã. Bạn nhập mã ở mục Tra cứu để biết hồ sơ đang ở bước nào.',
    body: `Mã hồ sơ in trên giấy tiếp nhận và có trong tin nhắn báo đã nhận hồ sơ.

- Ai có mã đều xem được tiến độ, không xem được nội dung.
- Chủ hồ sơ đăng nhập để xem toàn bộ.

Bạn thử ngay ở trang [Tra cứu](/tra-cuu).`,
  },
] as const;

/** Tin mẫu của bản chạy thử: only where nobody has written any. */
export async function seedDemoNews(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if (await hasNews(transaction)) return;
    for (const { at, title, summary, body } of DEMO_NEWS) {
      const deed = { officerId: null, at: Temporal.Instant.from(at) };
      const number = await insertDraft(transaction, randomUUID(), deed);
      const draft = await lockNewsItem(transaction, number);
      if (draft === undefined) throw new Error('a draft that was just written is gone');
      const text = { title, summary, body, imageAlt: '' };
      await saveNewsItem(transaction, draft, { text, slug: newsSlug(title, number), publishedAt: deed.at }, deed);
    }
  });
}
