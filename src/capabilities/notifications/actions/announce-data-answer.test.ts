import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { announceDataAnswer } from './announce-data-answer.ts';

const database = await createTestDatabase();

async function askedBy(phone: string | null, kind: string): Promise<number> {
  const id = randomUUID();
  await database.kysely
    .insertInto('account')
    .values({ id, kind: 'citizen', full_name: 'Trần Thị Mẫu', phone, level: 2 })
    .execute();
  const { number } = await database.kysely
    .insertInto('data_request')
    .values({
      account_id: id,
      kind,
      detail: 'Sai tên',
      state: 'open',
      requested_at: '2026-11-25T09:00:00+07:00',
      answer_due_on: '2026-11-27',
      due_on: '2026-12-07',
      extension_in_days: 15,
      answer: 'Lời riêng',
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return Number(number);
}

async function announced(topic: string, number: number) {
  const event = { id: 1, topic: `data-request.${topic}`, dossierId: null, payload: { number } };
  await announceDataAnswer({ database }, event);
  await announceDataAnswer({ database }, event);
  return database.kysely
    .selectFrom('message')
    .select(['recipient', 'text'])
    .where('dedupe_key', '=', `data-request.${topic}/${number}/sms`)
    .execute();
}

test('a person is told once that the answer is there, and not what it says', async () => {
  const number = await askedBy('0912000333', 'correct');
  const [message, ...more] = await announced('answered', number);
  expect(more).toEqual([]);
  expect(message?.recipient).toBe('0912000333');
  expect(message?.text).toContain(`Yêu cầu số ${number} về dữ liệu cá nhân của bạn đã có trả lời.`);
  expect(message?.text).not.toContain('Lời riêng');
  expect((await announced('extended', number))[0]?.text).toContain('được gia hạn');
});

test('nobody is disturbed about what they can read at once, or without a phone', async () => {
  expect(await announced('answered', await askedBy('0912000334', 'view'))).toEqual([]);
  expect(await announced('answered', await askedBy(null, 'delete'))).toEqual([]);
});
