import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3995';
const PATH = '/can-bo/ho-tro-mat-khau';
const NEW_PASSWORD = 'Sông Mã chảy 2 bờ!';
/** Whose telephone was lost, and the one she has now. */
const NGA = { id: '038159999008', old: '0915000908', new: '0343000918' };
const SON = { id: '038088999101', phone: '0968000101', name: 'Lương Văn Sơn' };

const simulators = await startSimulators((await createTestDatabase()).url, PORTAL);
const { app, database, signInOfficer } = await createTestApp(simulators.environment);
const provider = simulators.environment['PASSWORD_HELP_URL'] ?? '';

const TYPED = {
  'ho-ten': 'BÙI THỊ NGA',
  'so-dinh-danh': NGA.id,
  'so-dien-thoai': '0343 000 918',
  'giay-to': 'identity-card',
  'ly-do': 'phone-lost',
  'ghi-chu': '',
  'doi-chieu': '1',
};

const receptionist = (): Promise<Visitor> => signInOfficer('tiepnhan.hacthanh');

async function messagesTo(phone: string): Promise<string[]> {
  const answer = await fetch(`${simulators.environment['MESSAGE_GATEWAY_URL']}/messages?to=${phone}`);
  return ((await answer.json()) as { text: string }[]).map(({ text }) => text);
}

async function codeTo(phone: string): Promise<string> {
  return /\b[A-Z]{4}-[A-Z]{4}\b/.exec((await messagesTo(phone))[0] ?? '')?.[0] ?? '';
}

const helps = (personalId: string, phone: string) =>
  database.kysely
    .selectFrom('password_help')
    .selectAll()
    .where('personal_id', '=', personalId)
    .where('phone', '=', phone)
    .execute();

test('an officer helps somebody in front of them, who sets the password alone, on the new telephone', async () => {
  const officer = await receptionist();
  const answer = await officer.post(PATH, TYPED);
  expect(answer.headers.location).toBe(`${PATH}?xong=gui`);
  const code = await codeTo(NGA.new);
  expect(code).not.toBe('');
  expect((await officer.get(`${PATH}?xong=gui`)).body).not.toContain(code);
  expect((await messagesTo(NGA.old))[0]).toContain('Nếu không phải bạn, gọi ngay 1022');
  expect((await messagesTo(NGA.new))[0]).toContain(`${provider}/quen-mat-khau/tai-quay`);

  const browser = new TestBrowser(app, PORTAL);
  const at = `${provider}/quen-mat-khau`;
  expect((await browser.post(`${at}/tai-quay`, { username: NGA.id, code: 'BCDF-GHJK' })).status).toBe(422);
  expect((await browser.post(`${at}/tai-quay`, { username: SON.id, code })).status).toBe(422);
  const choose = await browser.post(`${at}/tai-quay`, { username: NGA.id, code: code.toLowerCase() });
  expect(choose.text).toContain('8 ký tự trở lên');
  expect((await new TestBrowser(app, PORTAL).post(`${at}/tai-quay`, { username: NGA.id, code })).status).toBe(422);
  await browser.post(`${at}/mat-khau`, { password: NEW_PASSWORD, repeated: NEW_PASSWORD });

  const signIn = await browser.get('/dang-nhap/dvcqg');
  const otp = await browser.post(`${signIn.url.href}/mat-khau`, { username: NGA.id, password: NEW_PASSWORD });
  expect(otp.text).toContain('034****918');
});

test('what was shown and why is on record, and the person reads of it in the own account', async () => {
  const account = await database.kysely
    .insertInto('account')
    .values({
      id: '00000000-0000-4000-8000-000000000777',
      kind: 'citizen',
      level: 1,
      personal_id: SON.id,
      full_name: SON.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const officer = await receptionist();
  const note = 'Điện thoại rơi xuống sông';
  await officer.post(PATH, {
    ...TYPED,
    'ho-ten': SON.name,
    'so-dinh-danh': SON.id,
    'so-dien-thoai': SON.phone,
    'giay-to': 'passport',
    'ly-do': 'other',
    'ghi-chu': note,
  });
  const [help] = await helps(SON.id, SON.phone);
  expect(help).toMatchObject({ personal_id: SON.id, paper: 'passport', reason: 'other', note, outcome: 'sent' });
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .selectAll()
    .where('action', '=', 'password-help-started')
    .where('account_id', '=', account.id)
    .executeTakeFirstOrThrow();
  expect(audit.detail).toMatchObject({ help: help?.id, paper: 'passport', reason: 'other' });
  expect(JSON.stringify(audit)).not.toContain(SON.id);
  // He has no account at the provider: the officer read the same, he reads what is so.
  expect((await messagesTo(SON.phone))[0]).toContain('chưa có tài khoản');
});

test('a telephone registered to somebody else gets no code, and the officer reads why', async () => {
  const officer = await receptionist();
  const answer = await officer.post(PATH, { ...TYPED, 'so-dien-thoai': SON.phone });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('không đăng ký chính chủ');
  expect(answer.body).toContain(NGA.id);
  expect((await helps(NGA.id, SON.phone))[0]?.outcome).toBe('subscriber-differs');
});

test('an officer who has not compared the paper, or says no reason, sends nothing', async () => {
  const before = (await helps(NGA.id, NGA.new)).length;
  const officer = await receptionist();
  const answer = await officer.post(PATH, {
    ...TYPED,
    'so-dinh-danh': '12',
    'giay-to': '',
    'ly-do': 'other',
    'doi-chieu': '',
  });
  expect(answer.statusCode).toBe(422);
  for (const told of ['số CCCD gồm 12 chữ số', 'chọn giấy tờ', 'Bạn ghi lý do', 'sau khi đã đối chiếu', 'BÙI THỊ NGA'])
    expect(answer.body).toContain(told);
  expect(await helps(NGA.id, NGA.new)).toHaveLength(before);
});

test('whoever receives nobody finds no such page', async () => {
  for (const username of ['thuly.hacthanh', 'quantri.tinh', 'giamsat.tinh']) {
    const officer = await signInOfficer(username);
    expect((await officer.get(PATH)).statusCode, username).toBe(404);
    expect((await officer.post(PATH, TYPED)).statusCode, username).toBe(404);
  }
});

test('attack 23: without the secret of the counter nobody makes the provider send a code', async () => {
  const body = new URLSearchParams({
    requestId: '00000000-0000-4000-8000-000000000001',
    idNumber: NGA.id,
    fullName: 'Bùi Thị Nga',
    phone: NGA.new,
  });
  const before = await messagesTo(NGA.new);
  for (const authorization of ['', 'Bearer ', 'Bearer wrong']) {
    const answer = await fetch(`${provider}/ho-tro-mat-khau`, { method: 'POST', headers: { authorization }, body });
    expect(answer.status).toBe(401);
  }
  expect(await messagesTo(NGA.new)).toEqual(before);
});

test('while the provider is away the officer reads so, and what was shown stays on record', async () => {
  const away = await createTestApp({ ...simulators.environment, PASSWORD_HELP_URL: 'http://127.0.0.1:9' });
  const officer = await away.signInOfficer('tiepnhan.hacthanh');
  const answer = await officer.post(PATH, TYPED);
  expect(answer.statusCode).toBe(503);
  expect(answer.body).toContain('Cổng Dịch vụ công Quốc gia đang bận');
  const help = await away.database.kysely.selectFrom('password_help').selectAll().executeTakeFirstOrThrow();
  expect(help).toMatchObject({ outcome: 'unavailable', paper: 'identity-card' });
});
