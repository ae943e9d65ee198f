import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { stateOfAnswer, stateOfQueue } from '../../domain/system-status.ts';

let answer = 200;
const outside = createServer((_request, reply) => reply.writeHead(answer).end());
await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
afterAll(() => outside.close());
const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
const nowhere = 'http://127.0.0.1:9';
const { anonymous, database, setTime } = await createTestApp({
  VNEID_ISSUER: url,
  DVCQG_ISSUER: nowhere,
  PAYMENT_URL: url,
  POST_URL: nowhere,
});

async function states(): Promise<Record<string, string>> {
  const { body } = await anonymous.get('/ho-tro/tinh-trang');
  const rows = [...body.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>.*?<span class="tag[^"]*">.*?<\/svg>([^<]+)</gs)];
  return Object.fromEntries(rows.map(([, part = '', state = '']) => [part, state]));
}

test('each part is asked, and what does not answer or stands still is told', async () => {
  expect(await states()).toEqual({
    'Lưu và đọc hồ sơ': 'Hoạt động bình thường',
    'Xử lý sau khi nộp': 'Hoạt động bình thường',
    'Gửi tin nhắn': 'Hoạt động bình thường',
    'Đăng nhập VNeID': 'Hoạt động bình thường',
    'Đăng nhập Cổng Dịch vụ công Quốc gia': 'Không hoạt động',
    'Thanh toán trực tuyến': 'Hoạt động bình thường',
    'Bưu chính công ích': 'Không hoạt động',
  });
  await database.kysely
    .insertInto('outbox')
    .values({ topic: 'x', payload: '{}', created_at: '2026-11-25T08:50:00+07:00' })
    .execute();
  answer = 503;
  // Asked again only after a minute, however many look.
  expect((await states())['Xử lý sau khi nộp']).toBe('Hoạt động bình thường');
  setTime('2026-11-25T09:01:00+07:00');
  const later = await states();
  expect(later['Xử lý sau khi nộp']).toBe('Chậm');
  expect(later['Đăng nhập VNeID']).toBe('Không hoạt động');
  setTime('2026-11-25T10:00:00+07:00');
  expect((await states())['Xử lý sau khi nộp']).toBe('Không hoạt động');
});

test('what answers late is slow, and a short queue is no trouble', () => {
  expect([stateOfAnswer(null), stateOfAnswer(1001), stateOfAnswer(3)]).toEqual(['down', 'slow', 'up']);
  expect([stateOfQueue(null), stateOfQueue(119), stateOfQueue(120), stateOfQueue(1800)]).toEqual([
    'up',
    'up',
    'slow',
    'down',
  ]);
});
