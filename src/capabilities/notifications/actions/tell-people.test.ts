import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '#platform/clock.ts';
import { parseConfig } from '#platform/config.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { fileDossier } from '../../../../tests/support/filed-dossier.ts';
import { announceEvent } from './announce-event.ts';
import { deliverMessage } from './deliver-message.ts';

const database = await createTestDatabase();

/** What the gateway was handed, and how it answers. */
let received: { body: Record<string, string>; authorization: string | undefined }[] = [];
let answerStatus = 200;
const gateway = createServer(async (request: IncomingMessage, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  received.push({ body: JSON.parse(Buffer.concat(chunks).toString()), authorization: request.headers.authorization });
  if (answerStatus === 0) return void request.socket.destroy();
  response.writeHead(answerStatus).end('{}');
});
gateway.listen(0, '127.0.0.1');
await once(gateway, 'listening');
afterAll(() => void gateway.close());

const config = {
  ...parseConfig({ DATABASE_URL: database.url }),
  messageGatewayUrl: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
  messageGatewaySecret: 'secret of the gateway',
};
const platform = { database, config, clock: systemClock };
const in73Hours = { now: () => Temporal.Now.instant().add({ hours: 73 }) };

beforeEach(() => {
  received = [];
  answerStatus = 200;
});

function happened(dossier: { id: number; code: string }, type: string, number = 2): OutboxEvent {
  return {
    id: 1,
    topic: `dossier.${type}`,
    dossierId: dossier.id,
    payload: { code: dossier.code, event: number, type },
  };
}

async function messagesOf(dossierId: number) {
  return database.kysely.selectFrom('message').selectAll().where('dossier_id', '=', dossierId).orderBy('id').execute();
}

async function ordersOf(dossierId: number): Promise<OutboxEvent[]> {
  return database.kysely
    .selectFrom('outbox')
    .select(['id', 'topic', 'dossier_id as dossierId', 'payload'])
    .where('dossier_id', '=', dossierId)
    .where('topic', '=', 'message.queued')
    .execute();
}

async function announced(type: string, dossier: { id: number; code: string }): Promise<OutboxEvent> {
  await announceEvent(platform, happened(dossier, type));
  const [order] = await ordersOf(dossier.id);
  return order!;
}

test('a citizen whose dossier was accepted is told when the result is due', async () => {
  const dossier = await fileDossier(database.url, { phone: '+84912345678', dueAt: '2026-12-01T10:00:00Z', status: 2 });
  await deliverMessage(platform, await announced('accepted', dossier));
  expect(received).toEqual([
    {
      authorization: 'Bearer secret of the gateway',
      body: {
        to: '0912345678',
        text: `Hồ sơ ${dossier.code} (Đăng ký khai sinh) đã được tiếp nhận. Hẹn trả kết quả 17:00 ngày 01/12/2026.`,
        trackingId: `${dossier.code}/2/sms`,
      },
    },
  ]);
  expect(await messagesOf(dossier.id)).toMatchObject([{ state: 'sent', attempts: 1, final_at: expect.any(Date) }]);
});

test('the same event heard twice makes one message, delivered once', async () => {
  const dossier = await fileDossier(database.url);
  await announceEvent(platform, happened(dossier, 'submitted', 1));
  await announceEvent(platform, happened(dossier, 'submitted', 1));
  const orders = await ordersOf(dossier.id);
  expect(orders).toHaveLength(1);
  await deliverMessage(platform, orders[0]!);
  await deliverMessage(platform, orders[0]!);
  expect(received).toHaveLength(1);
});

test('a citizen who must supplement is told how much and until when', async () => {
  const dossier = await fileDossier(database.url, { status: 5, step: 'awaiting-supplement' });
  const officer = await database.kysely
    .insertInto('officer')
    .values({
      id: crypto.randomUUID(),
      username: `u-${dossier.id}`,
      full_name: 'Phạm Thị Mẫu',
      title: 'Cán bộ một cửa',
      password_hash: 'x',
      totp_secret: 'x',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await database.kysely
    .insertInto('supplement_request')
    .values({
      dossier_id: dossier.id,
      number: 1,
      reason: 'Thiếu giấy tờ',
      faults: JSON.stringify([{}, {}]),
      requested_by: officer.id,
      requested_at: new Date(),
      respond_by: '2026-12-04',
    })
    .execute();
  await announceEvent(platform, happened(dossier, 'supplement-requested'));
  const [message] = await messagesOf(dossier.id);
  expect(message?.text).toContain('cần bổ sung 2 mục, hạn đến hết ngày 04/12/2026');
});

test('no message carries a link', async () => {
  const types = [
    'submitted',
    'accepted',
    'refused',
    'supplement-requested',
    'supplement-answered',
    'issued',
    'returned',
    'stopped',
  ];
  const dossier = await fileDossier(database.url);
  for (const [index, type] of types.entries()) await announceEvent(platform, happened(dossier, type, index + 1));
  const texts = (await messagesOf(dossier.id)).map(({ text }) => text);
  expect(texts).toHaveLength(types.length);
  expect(texts.join('\n')).not.toMatch(/https?:|www\.|\.vn/);
});

test('what only concerns the office is not announced', async () => {
  const dossier = await fileDossier(database.url);
  await announceEvent(platform, happened(dossier, 'forwarded'));
  expect(await messagesOf(dossier.id)).toEqual([]);
});

test('without a phone in the dossier the phone of the account is used, and without any nobody is disturbed', async () => {
  const withAccountPhone = await fileDossier(database.url, { phone: null, accountPhone: '0987654321' });
  const withoutPhone = await fileDossier(database.url, { phone: null });
  await announceEvent(platform, happened(withAccountPhone, 'submitted'));
  await announceEvent(platform, happened(withoutPhone, 'submitted'));
  expect(await messagesOf(withAccountPhone.id)).toMatchObject([{ recipient: '0987654321' }]);
  expect(await messagesOf(withoutPhone.id)).toEqual([]);
});

test.each([503, 0, 401, 429])(
  'while the gateway is in trouble (%s) the message waits and is tried again',
  async (status) => {
    const dossier = await fileDossier(database.url);
    const order = await announced('accepted', dossier);
    answerStatus = status;
    await expect(deliverMessage(platform, order)).rejects.toThrow('message gateway');
    expect(await messagesOf(dossier.id)).toMatchObject([{ state: 'queued', attempts: 1, final_at: null }]);
    answerStatus = 200;
    await deliverMessage(platform, order);
    expect(await messagesOf(dossier.id)).toMatchObject([{ state: 'sent', attempts: 2 }]);
    expect(new Set(received.map(({ body }) => body['trackingId'])).size).toBe(1);
  },
);

test('a phone that the gateway refuses ends the message at once', async () => {
  const dossier = await fileDossier(database.url);
  const order = await announced('accepted', dossier);
  answerStatus = 422;
  await deliverMessage(platform, order);
  expect(await messagesOf(dossier.id)).toMatchObject([{ state: 'failed', last_error: 'status 422' }]);
});

test('after 72 hours without the gateway the message has failed', async () => {
  const dossier = await fileDossier(database.url);
  const order = await announced('accepted', dossier);
  answerStatus = 503;
  await deliverMessage({ ...platform, clock: in73Hours }, order);
  expect(await messagesOf(dossier.id)).toMatchObject([{ state: 'failed', final_at: expect.any(Date) }]);
});
