import { beforeEach, expect, test } from 'vitest';
import type { Citizen } from '#capabilities/identity/index.ts';
import { systemClock } from '#platform/clock.ts';
import { parseConfig } from '#platform/config.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { type FiledDossierRow, fileDossier } from '../../../../tests/support/filed-dossier.ts';
import { startPartners } from '../../../../tests/support/simulators.ts';
import { type MessageForm, queueMessage } from '../storage/message-store.ts';
import { resendUndelivered } from '../storage/undelivered-queries.ts';
import { announceEvent } from './announce-event.ts';
import { changeConsent } from './change-consent.ts';
import { deliverMessage } from './deliver-message.ts';

const database = await createTestDatabase();
const partners = await startPartners();
const config = parseConfig({ DATABASE_URL: database.url, ...partners.environment });
const platform = { database, config, clock: systemClock };
const in11Minutes = { now: () => Temporal.Now.instant().add({ minutes: 11 }) };

const MAIL: MessageForm = { channel: 'email', subject: 'Hồ sơ đã được tiếp nhận' };
const DATA = { ma_ho_so: 'H56.S901-261124-0001', thu_tuc: 'Đăng ký khai sinh', trang_thai: 'đã được tiếp nhận' };
const ZALO: MessageForm = { channel: 'zalo', template: 'progress', data: DATA };
const TEXT = 'Kính gửi ông/bà,\n\nHồ sơ đã được tiếp nhận.';

/** As the simulator names whoever has this phone. */
const zaloIdOf = (phone: string) => `3810${phone}00000`;
let lastKey = 0;

async function queued(recipient: string, form: MessageForm, secret = false): Promise<OutboxEvent> {
  const dedupeKey = `test/${++lastKey}`;
  const uselessAfter = secret ? { uselessAfter: Temporal.Now.instant().add({ minutes: 10 }) } : {};
  const message = { dedupeKey, dossierId: null, accountId: null, recipient, text: TEXT, isSecret: secret };
  await inTransaction(database, (transaction) => queueMessage(transaction, { ...message, ...uselessAfter, ...form }));
  const { id } = await database.kysely
    .selectFrom('message')
    .select('id')
    .where('dedupe_key', '=', dedupeKey)
    .executeTakeFirstOrThrow();
  return { id: 1, topic: 'message.queued', dossierId: null, payload: { messageId: id } };
}

function stateOf({ payload }: OutboxEvent) {
  return database.kysely
    .selectFrom('message')
    .select(['state', 'attempts', 'last_error', 'text'])
    .where('id', '=', (payload as { messageId: number }).messageId)
    .executeTakeFirstOrThrow();
}

beforeEach(async () => {
  for (const channel of ['sms', 'email', 'zalo']) await partners.fault(channel, 'ok');
});

test('a citizen gets a mail with subject and text by SMTP, once, however often it is sent', async () => {
  const order = await queued('hong@thu.example', MAIL);
  await deliverMessage(platform, order);
  await database.kysely.updateTable('message').set({ state: 'queued', final_at: null }).execute();
  await deliverMessage(platform, order);
  expect(await partners.messagesTo('hong@thu.example')).toEqual([
    { to: 'hong@thu.example', channel: 'email', subject: MAIL.subject, text: TEXT, at: expect.any(String) },
  ]);
  expect(await stateOf(order)).toMatchObject({ state: 'sent', text: TEXT });
});

test('a follower gets the approved template by Zalo', async () => {
  const order = await queued(zaloIdOf('0912000777'), ZALO);
  await deliverMessage(platform, order);
  const [notice, ...more] = await partners.messagesTo('0912000777');
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ channel: 'zalo', text: expect.stringContaining(`Hồ sơ ${DATA.ma_ho_so}`) });
  expect(await stateOf(order)).toMatchObject({ state: 'sent' });
});

test.each([
  { channel: 'email', recipient: 'nobody@thu.example', form: MAIL, reason: 'status 550' },
  { channel: 'zalo', recipient: zaloIdOf('0912000778'), form: ZALO, reason: 'error -118' },
])('where nobody lives ($channel) a message has failed at once', async ({ channel, recipient, form, reason }) => {
  const order = await queued(recipient, form);
  await partners.fault(channel, 'reject');
  await deliverMessage(platform, order);
  expect(await stateOf(order)).toMatchObject({ state: 'failed', last_error: reason });
});

test.each([
  { channel: 'email', recipient: 'later@thu.example', form: MAIL },
  { channel: 'zalo', recipient: zaloIdOf('0912000779'), form: ZALO },
])('while $channel is in trouble a message waits, and goes when it is over', async ({ channel, recipient, form }) => {
  const order = await queued(recipient, form);
  await partners.fault(channel, 'down');
  await expect(deliverMessage(platform, order)).rejects.toThrow('message gateway');
  expect(await stateOf(order)).toMatchObject({ state: 'queued', attempts: 1 });
  await partners.fault(channel, 'ok');
  await deliverMessage(platform, order);
  expect(await stateOf(order)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('a wrong password of the province is no fault of the recipient: the message waits', async () => {
  const wrong = { ...config.messages.mail, password: 'wrong' };
  const order = await queued('hong@thu.example', MAIL);
  const misconfigured = { ...platform, config: { ...config, messages: { ...config.messages, mail: wrong } } };
  await expect(deliverMessage(misconfigured, order)).rejects.toThrow('status 535');
  const token = { ...config.messages.zalo, accessToken: 'expired' };
  const notice = await queued(zaloIdOf('0912000780'), ZALO);
  const expired = { ...platform, config: { ...config, messages: { ...config.messages, zalo: token } } };
  await expect(deliverMessage(expired, notice)).rejects.toThrow('error -124');
});

test('in production the password does not pass a mail server without TLS', async () => {
  const strict = { ...config.messages.mail, needsTls: true };
  const order = await queued('hong@thu.example', MAIL);
  const production = { ...platform, config: { ...config, messages: { ...config.messages, mail: strict } } };
  await expect(deliverMessage(production, order)).rejects.toThrow('message gateway');
  expect(await stateOf(order)).toMatchObject({ state: 'queued' });
});

test('a citizen who agreed to mail finds the news of their dossier there, and after withdrawing what waits is not sent', async () => {
  const dossier = await fileDossier(database.url, { accountPhone: '0980000229' });
  const { accountId } = dossier;
  const { kysely } = database;
  await kysely
    .insertInto('contact_point')
    .values({ account_id: accountId, channel: 'email', address: 'hop-thu@thu.example', verified_at: new Date() })
    .execute();
  const citizen = { accountId, fullName: 'Nguyễn Thị Thử' } as Citizen;
  const wish = { purpose: 'progress', channel: 'email', version: 1 } as const;
  const parts = { ...platform, rules: config.messages };
  expect(await changeConsent(parts, citizen, { ...wish, isGiven: true })).toEqual({ ok: true });
  const [mail, late] = [await mailAbout(dossier, 'submitted', 1), await mailAbout(dossier, 'accepted', 2)];
  await deliverMessage(platform, mail);
  expect(await partners.messagesTo('hop-thu@thu.example')).toMatchObject([
    { channel: 'email', subject: `Hồ sơ ${dossier.code} đã gửi đến UBND phường Thử Nghiệm` },
  ]);
  expect(await changeConsent(parts, citizen, { ...wish, isGiven: false })).toEqual({ ok: true });
  await deliverMessage(platform, late);
  expect(await stateOf(late)).toMatchObject({ state: 'cancelled', last_error: 'consent withdrawn' });
  expect(await partners.messagesTo('hop-thu@thu.example')).toHaveLength(1);
});

test('an officer who sends again reaches nobody who has withdrawn since', async () => {
  const dossier = await fileDossier(database.url);
  const { accountId } = dossier;
  await prove(accountId, 'email', 'rut-roi@thu.example');
  await decide(accountId, true);
  const mail = await mailAbout(dossier, 'accepted', 2);
  await partners.fault('email', 'reject');
  await deliverMessage(platform, mail);
  expect(await stateOf(mail)).toMatchObject({ state: 'failed' });
  await decide(accountId, false);
  await partners.fault('email', 'ok');
  const { messageId } = mail.payload as { messageId: number };
  const all = { id: messageId, unitIds: null };
  expect(await inTransaction(database, (transaction) => resendUndelivered(transaction, all))).toBeDefined();
  await deliverMessage(platform, mail);
  expect(await stateOf(mail)).toMatchObject({ state: 'cancelled' });
  expect(await partners.messagesTo('rut-roi@thu.example')).toEqual([]);
  expect(await inTransaction(database, (transaction) => resendUndelivered(transaction, all))).toBeUndefined();
});

test('what waits goes where the person is reached now, not where they were reached before', async () => {
  const dossier = await fileDossier(database.url);
  const { accountId } = dossier;
  await prove(accountId, 'email', 'truoc@thu.example');
  await decide(accountId, true);
  const mail = await mailAbout(dossier, 'accepted', 2);
  await database.kysely
    .updateTable('contact_point')
    .set({ ended_at: new Date() })
    .where('account_id', '=', accountId)
    .execute();
  await prove(accountId, 'email', 'sau@thu.example');
  await deliverMessage(platform, mail);
  expect(await partners.messagesTo('truoc@thu.example')).toEqual([]);
  expect(await partners.messagesTo('sau@thu.example')).toHaveLength(1);
});

test('what is sent again after a long outage is tried as long as what is new', async () => {
  const order = await queued('lau@thu.example', MAIL);
  const { messageId } = order.payload as { messageId: number };
  const old = new Date(Date.now() - 100 * 3_600_000);
  await database.kysely
    .updateTable('message')
    .set({ state: 'failed', created_at: old, queued_at: old, final_at: old })
    .where('id', '=', messageId)
    .execute();
  await inTransaction(database, (transaction) => resendUndelivered(transaction, { id: messageId, unitIds: null }));
  await partners.fault('email', 'down');
  await expect(deliverMessage(platform, order)).rejects.toThrow('message gateway');
  expect(await stateOf(order)).toMatchObject({ state: 'queued' });
});

async function prove(accountId: string, channel: 'email', address: string): Promise<void> {
  const values = { account_id: accountId, channel, address, verified_at: new Date() };
  await database.kysely.insertInto('contact_point').values(values).execute();
}

async function decide(accountId: string, isGiven: boolean): Promise<void> {
  const citizen = { accountId, fullName: 'Nguyễn Thị Thử' } as Citizen;
  const wish = { purpose: 'progress', channel: 'email', version: 1, isGiven } as const;
  expect(await changeConsent({ ...platform, rules: config.messages }, citizen, wish)).toEqual({ ok: true });
}

/** Announces the event and finds the order to send its mail. */
async function mailAbout(dossier: FiledDossierRow, type: string, number: number): Promise<OutboxEvent> {
  const payload = { code: dossier.code, event: number, type };
  await announceEvent(platform, { id: 1, topic: `dossier.${type}`, dossierId: dossier.id, payload });
  const { id } = await database.kysely
    .selectFrom('message')
    .select('id')
    .where('dedupe_key', '=', `${dossier.code}/${number}/email`)
    .executeTakeFirstOrThrow();
  return { id: 1, topic: 'message.queued', dossierId: dossier.id, payload: { messageId: id } };
}

test('a code that no longer opens anything is not sent, and no code is kept once its message is final', async () => {
  const late = await queued('late@thu.example', MAIL, true);
  await deliverMessage({ ...platform, clock: in11Minutes }, late);
  expect(await stateOf(late)).toMatchObject({ state: 'failed', last_error: 'too late' });
  expect(await partners.messagesTo('late@thu.example')).toEqual([]);
  const sent = await queued('early@thu.example', MAIL, true);
  await deliverMessage(platform, sent);
  expect((await stateOf(sent)).text).toBe('Mã xác minh (hệ thống không giữ lại mã)');
  expect((await stateOf(late)).text).toBe('Mã xác minh (hệ thống không giữ lại mã)');
});
