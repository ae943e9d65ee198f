import { expect, test } from 'vitest';
import { parseConfig } from '#platform/config.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { type FiledDossierRow, fileDossier } from '../../../../tests/support/filed-dossier.ts';
import { announceEvent } from './announce-event.ts';

const database = await createTestDatabase();
const config = parseConfig({ DATABASE_URL: database.url });

async function verified({ accountId }: FiledDossierRow, channel: 'sms' | 'email', address: string): Promise<void> {
  await database.kysely
    .insertInto('contact_point')
    .values({ account_id: accountId, channel, address, verified_at: new Date() })
    .execute();
}

async function decided({ accountId }: FiledDossierRow, channel: string, isGiven: boolean, purpose = 'progress') {
  await database.kysely
    .insertInto('contact_consent')
    .values({
      account_id: accountId,
      purpose,
      version: 1,
      channel,
      is_given: isGiven,
      manner: 'account-page',
      at: new Date(),
    })
    .execute();
}

async function linked({ accountId }: FiledDossierRow): Promise<void> {
  const link = { account_id: accountId, zalo_user_id: '3810', linked_at: new Date() };
  await database.kysely.insertInto('zalo_link').values(link).execute();
}

async function told(dossier: FiledDossierRow, number = 2, known = config) {
  const payload = { code: dossier.code, event: number, type: 'accepted' };
  const event = { id: 1, topic: 'dossier.accepted', dossierId: dossier.id, payload };
  await announceEvent({ database, config: known }, event);
  await announceEvent({ database, config: known }, event);
  const rows = await database.kysely
    .selectFrom('message')
    .select(['channel', 'recipient', 'text', 'subject', 'template_data'])
    .where('dossier_id', '=', dossier.id)
    .where('dedupe_key', 'like', `%/${number}/%`)
    .orderBy('id')
    .execute();
  return rows;
}

const ways = (messages: Awaited<ReturnType<typeof told>>) =>
  messages.map(({ channel, recipient }) => `${channel} ${recipient}`);

test('without a consent a citizen is told by SMS only, however many places they verified', async () => {
  const dossier = await fileDossier(database.url);
  await verified(dossier, 'email', 'hong@thu.example');
  expect(ways(await told(dossier))).toEqual(['sms 0912345678']);
});

test('a citizen who agreed is told by mail and Zalo too, each once, with nothing that the SMS does not say', async () => {
  const dossier = await fileDossier(database.url, { accountPhone: '0980000229', dueAt: '2026-12-01T10:00:00Z' });
  await verified(dossier, 'email', 'hong@thu.example');
  await decided(dossier, 'email', true);
  await decided(dossier, 'zalo', true);
  await linked(dossier);
  const messages = await told(dossier);
  expect(ways(messages)).toEqual(['sms 0912345678', 'email hong@thu.example', 'zalo 3810']);
  const [sms, mail, zalo] = messages;
  expect(mail?.text).toContain(sms?.text);
  expect(mail?.subject).toBe(`Hồ sơ ${dossier.code} đã được tiếp nhận, hẹn trả kết quả 17:00 ngày 01/12/2026`);
  expect(zalo?.template_data).toEqual({
    ma_ho_so: dossier.code,
    thu_tuc: 'Đăng ký khai sinh',
    trang_thai: 'đã được tiếp nhận, hẹn trả kết quả 17:00 ngày 01/12/2026',
  });
  expect(messages.map(({ text, subject }) => `${text}${subject}`).join('\n')).not.toMatch(
    /https?:|www\.|\.vn|Nguyễn Thị Thử/,
  );
});

test('from the moment a citizen withdraws, or for another purpose, no mail is written', async () => {
  const dossier = await fileDossier(database.url);
  await verified(dossier, 'email', 'rut@thu.example');
  await decided(dossier, 'email', true, 'survey');
  expect(ways(await told(dossier, 2))).toEqual(['sms 0912345678']);
  await decided(dossier, 'email', true);
  expect(ways(await told(dossier, 3))).toContain('email rut@thu.example');
  await decided(dossier, 'email', false);
  expect(ways(await told(dossier, 4))).toEqual(['sms 0912345678']);
});

test('the phone that a citizen verified goes before the one in the dossier', async () => {
  const dossier = await fileDossier(database.url, { accountPhone: '0980000229' });
  await verified(dossier, 'sms', '0987000445');
  await decided(dossier, 'zalo', true);
  // Agreed to before anything was linked: nothing would arrive.
  expect(ways(await told(dossier))).toEqual(['sms 0987000445']);
});

test('a province without mail and Zalo sends neither, and where SMS is no duty it wants a consent', async () => {
  const dossier = await fileDossier(database.url, { accountPhone: '0980000229' });
  await verified(dossier, 'email', 'hong@thu.example');
  for (const channel of ['email', 'zalo']) await decided(dossier, channel, true);
  const plain = parseConfig({ DATABASE_URL: database.url, MESSAGE_CHANNELS: '' });
  expect(ways(await told(dossier, 2, plain))).toEqual(['sms 0912345678']);
  const optional = parseConfig({ DATABASE_URL: database.url, MESSAGE_CHANNELS: '', OFFICIAL_BY_SMS: '' });
  expect(await told(dossier, 3, optional)).toEqual([]);
  await decided(dossier, 'sms', true);
  expect(ways(await told(dossier, 4, optional))).toEqual(['sms 0912345678']);
});
