import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen } from '../../../../../tests/support/app.ts';

const { anonymous, database, setTime, signInCitizen } = await createTestApp();
const PAGE = '/tai-khoan/lien-lac';
const MAIL = `${PAGE}/thu-dien-tu`;
const PHONE = `${PAGE}/dien-thoai`;
const CONSENT = `${PAGE}/dong-y`;
const NOW = '2026-11-25T09:00:00+07:00';

let last = 0;
/** Somebody of their own for each test. */
function somebody(phone = '0980000229'): Promise<SignedInCitizen> {
  last += 1;
  return signInCitizen({ personalId: `0380899993${String(last).padStart(2, '0')}`, fullName: 'Trần Thị Mẫu', phone });
}

/** The newest message to a place, as it waits to be sent. */
async function messageTo(recipient: string) {
  return database.kysely
    .selectFrom('message')
    .select(['channel', 'text', 'subject', 'is_secret'])
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function codeSentTo(recipient: string): Promise<string> {
  return /\b\d{6}\b/.exec((await messageTo(recipient))?.text ?? '')?.[0] ?? '';
}

const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function verified(person: SignedInCitizen, path: string, address: string): Promise<void> {
  expect((await person.post(path, { 'noi-nhan': address })).headers.location).toBe(`${path}/ma`);
  expect((await person.post(`${path}/ma`, { ma: await codeSentTo(address) })).statusCode).toBe(303);
}

async function linked(person: SignedInCitizen): Promise<void> {
  const link = { account_id: person.accountId, zalo_user_id: '3810', linked_at: new Date(NOW) };
  await database.kysely.insertInto('zalo_link').values(link).execute();
}

const wish = (purpose: string, channel: string, decision = 'dong-y', version = '1') => ({
  'muc-dich': purpose,
  kenh: channel,
  ban: version,
  'quyet-dinh': decision,
});

async function consentsOf({ accountId }: SignedInCitizen) {
  const rows = await database.kysely
    .selectFrom('contact_consent')
    .select(['purpose', 'channel', 'version', 'is_given', 'manner'])
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows.map((row) => [row.purpose, row.channel, row.is_given ? 'given' : 'withdrawn', row.manner].join(' '));
}

async function actionsOf({ accountId }: SignedInCitizen) {
  const rows = await database.kysely
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows;
}

test('a citizen adds an address of mail, proven by the code sent there, and sees where each datum comes from', async () => {
  const person = await somebody();
  const before = (await person.get(PAGE)).body;
  expect(before).toContain('098****229');
  expect(before).not.toContain('0980000229');
  await verified(person, MAIL, 'Hong@thu.example');
  const { body } = await person.get(`${PAGE}?da=thu-dien-tu`);
  expect(body).toContain('Đã xác minh thư điện tử.');
  expect(body).toContain('Ho****@thu.example');
  expect((await person.get('/tai-khoan')).body).toContain('Bạn tự khai, đã xác minh');
  const audit = await actionsOf(person);
  expect(audit.map(({ action }) => action)).toEqual(['contact-code-sent', 'contact-verified']);
  expect(JSON.stringify(audit)).not.toContain('thu.example');
  expect(await messageTo('Hong@thu.example')).toMatchObject({ channel: 'email', is_secret: true });
});

test('a wrong code keeps what was typed, and after five the right one opens nothing', async () => {
  const person = await somebody();
  await person.post(MAIL, { 'noi-nhan': 'mau1@thu.example' });
  const code = await codeSentTo('mau1@thu.example');
  for (let tries = 1; tries <= 5; tries++) {
    const answer = await person.post(`${MAIL}/ma`, { ma: wrong(code) });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Mã không đúng.');
    expect(answer.body).toContain(`value="${wrong(code)}"`);
  }
  expect((await person.post(`${MAIL}/ma`, { ma: code })).body).toContain('Bạn đã nhập sai 5 lần');
  expect((await person.post(`${MAIL}/ma`, { ma: '12 ab' })).body).toContain('Hãy nhập mã gồm 6 chữ số.');
});

test('many tries at once get no more than five', async () => {
  const person = await somebody();
  await person.post(MAIL, { 'noi-nhan': 'mau2@thu.example' });
  const code = await codeSentTo('mau2@thu.example');
  const answers = await Promise.all(Array.from({ length: 12 }, () => person.post(`${MAIL}/ma`, { ma: wrong(code) })));
  const compared = answers.filter(({ body }) => body.includes('Mã không đúng.'));
  expect(compared).toHaveLength(5);
});

test('a code works once, for ten minutes, and for the account and address it was sent for', async () => {
  const [person, other] = [await somebody(), await somebody()];
  await person.post(MAIL, { 'noi-nhan': 'chung@thu.example' });
  const code = await codeSentTo('chung@thu.example');
  expect((await other.post(`${MAIL}/ma`, { ma: code })).body).toContain('Chưa có mã nào đang chờ.');
  setTime('2026-11-25T09:10:00+07:00');
  expect((await person.post(`${MAIL}/ma`, { ma: code })).body).toContain('Mã đã hết hiệu lực.');
  setTime(NOW);
  expect((await person.post(`${MAIL}/ma`, { ma: code })).statusCode).toBe(303);
  expect((await person.post(`${MAIL}/ma`, { ma: code })).body).toContain('Chưa có mã nào đang chờ.');
});

test('the address of before keeps getting mail until the new one is proven, and is told then', async () => {
  const person = await somebody();
  await verified(person, MAIL, 'cu@thu.example');
  await person.post(MAIL, { 'noi-nhan': 'moi@thu.example' });
  expect((await person.get(PAGE)).body).toContain('c****@thu.example');
  expect((await messageTo('cu@thu.example'))?.subject).toBe('Mã xác minh nơi nhận tin');
  await person.post(`${MAIL}/ma`, { ma: await codeSentTo('moi@thu.example') });
  expect((await messageTo('cu@thu.example'))?.subject).toBe('Địa chỉ này thôi nhận tin');
  const points = await database.kysely
    .selectFrom('contact_point')
    .select(['address', 'ended_at'])
    .where('account_id', '=', person.accountId)
    .orderBy('id')
    .execute();
  expect(points).toEqual([
    { address: 'cu@thu.example', ended_at: new Date(NOW) },
    { address: 'moi@thu.example', ended_at: null },
  ]);
});

test('another phone for messages is proven by SMS, and the phone of the account is told', async () => {
  const person = await somebody('0912000444');
  await verified(person, PHONE, '0987000445');
  expect((await messageTo('0912000444'))?.text).toContain('thôi nhận tin');
  const { body } = await person.get(PAGE);
  expect(body).toContain('098****445');
  await person.post(`${PHONE}/go`, {});
  expect((await person.get(PAGE)).body).toContain('091****444');
});

test.each([
  { path: MAIL, typed: 'không phải thư', sentence: 'Hãy nhập địa chỉ thư điện tử' },
  { path: MAIL, typed: 'a@b', sentence: 'Hãy nhập địa chỉ thư điện tử' },
  { path: MAIL, typed: 'a@thu.example\nBcc: b@thu.example', sentence: 'Hãy nhập địa chỉ thư điện tử' },
  { path: PHONE, typed: '02373852246', sentence: 'Hãy nhập số điện thoại di động' },
  { path: PHONE, typed: '', sentence: 'Hãy nhập số điện thoại di động' },
])('what is no place to be told at ($typed) is explained at the field and nothing is lost', async (typed) => {
  const person = await somebody();
  const answer = await person.post(typed.path, { 'noi-nhan': typed.typed });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(typed.sentence);
  expect(answer.body).toContain('error-summary-title');
  if (!/^$|\n/.test(typed.typed)) expect(answer.body).toContain(`value="${typed.typed}"`);
});

test('a citizen may take all messages at the number of their account, whatever a dossier says, and is told nothing twice', async () => {
  const person = await somebody('0912000446');
  expect((await person.get(PAGE)).body).toContain('số điện thoại ghi trong hồ sơ đó');
  await verified(person, PHONE, '0912000446');
  expect((await messageTo('0912000446'))?.text).not.toContain('thôi nhận tin');
  expect((await person.get(PAGE)).body).not.toContain('số điện thoại ghi trong hồ sơ đó');
  const again = await person.post(PHONE, { 'noi-nhan': '0912 000 446' });
  expect([again.statusCode, again.body]).toEqual([422, expect.stringContaining('Bạn đang nhận tin ở số này.')]);
});

test('nobody learns whether somebody else uses an address, nor floods it', async () => {
  const first = await somebody();
  await verified(first, MAIL, 'gia-dinh@thu.example');
  const second = await somebody();
  const answer = await second.post(MAIL, { 'noi-nhan': 'gia-dinh@thu.example' });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${MAIL}/ma`]);
  for (let sent = 3; sent <= 5; sent++) await second.post(MAIL, { 'noi-nhan': 'gia-dinh@thu.example' });
  const third = await (await somebody()).post(MAIL, { 'noi-nhan': 'gia-dinh@thu.example' });
  expect(third.statusCode).toBe(429);
  expect(third.body).toContain('Bạn đã yêu cầu nhiều mã.');
  expect(third.body).toContain('value="gia-dinh@thu.example"');
});

test('a citizen agrees for one purpose and channel and withdraws as easily; both stay in the history', async () => {
  const person = await somebody();
  await verified(person, MAIL, 'dong-y@thu.example');
  expect((await person.get(PAGE)).body).toContain('Bạn chưa đồng ý nhận tin lần nào.');
  expect((await person.post(CONSENT, wish('progress', 'email'))).headers.location).toBe(`${PAGE}?da=dong-y`);
  await person.post(CONSENT, wish('progress', 'email'));
  expect((await person.get(PAGE)).body).toContain('Rút đồng ý');
  expect((await person.post(CONSENT, wish('progress', 'email', 'rut'))).headers.location).toBe(`${PAGE}?da=rut`);
  await person.post(CONSENT, wish('progress', 'email', 'rut'));
  expect(await consentsOf(person)).toEqual([
    'progress email given account-page',
    'progress email withdrawn account-page',
  ]);
  const { body } = await person.get(PAGE);
  expect(body).toContain('Rút lại');
  expect(body).toContain('Nội dung bạn đã đọc');
  const actions = (await actionsOf(person)).map(({ action }) => action);
  expect(actions.slice(-2)).toEqual(['consent-given', 'consent-withdrawn']);
});

test('consents are only ever added', async () => {
  const person = await somebody();
  await linked(person);
  await person.post(CONSENT, wish('survey', 'zalo'));
  const { kysely } = database;
  await expect(sql`update contact_consent set is_given = false`.execute(kysely)).rejects.toThrow(/permission denied/);
  await expect(sql`delete from contact_consent`.execute(kysely)).rejects.toThrow(/permission denied/);
  await expect(sql`update consent_text set wording = ''`.execute(kysely)).rejects.toThrow(/permission denied/);
  await expect(sql`update contact_point set address = ''`.execute(kysely)).rejects.toThrow(/permission denied/);
});

test('what the agency must tell is no choice, and a channel without a recipient cannot be agreed to', async () => {
  const person = await somebody();
  const page = (await person.get(PAGE)).body;
  expect(page).toContain('Luôn gửi. Đây là việc cơ quan giải quyết phải báo cho bạn');
  for (const decision of ['dong-y', 'rut']) {
    const answer = await person.post(CONSENT, wish('progress', 'sms', decision));
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Tin này cơ quan giải quyết phải gửi');
  }
  for (const channel of ['email', 'zalo'])
    expect((await person.post(CONSENT, wish('progress', channel))).body).toContain('Bạn chưa có nơi nhận tin');
  expect((await person.post(CONSENT, wish('progress', 'fax'))).statusCode).toBe(404);
  expect((await person.post(CONSENT, wish('progress', 'zalo', 'im-lang'))).statusCode).toBe(404);
  expect(await consentsOf(person)).toEqual([]);
});

test('nobody agrees to a text they did not read', async () => {
  const person = await somebody();
  await linked(person);
  const answer = await person.post(CONSENT, wish('reminder', 'zalo', 'dong-y', '2'));
  expect(answer.statusCode).toBe(409);
  expect(answer.body).toContain('Nội dung đồng ý vừa được đổi.');
});

test('with the address of mail its consents go too, and a later address does not inherit them', async () => {
  const person = await somebody();
  await verified(person, MAIL, 'go@thu.example');
  await linked(person);
  await person.post(CONSENT, wish('progress', 'email'));
  await person.post(CONSENT, wish('survey', 'zalo'));
  expect((await person.post(`${MAIL}/go`, {})).headers.location).toBe(`${PAGE}?da=go-thu-dien-tu`);
  expect((await consentsOf(person)).at(-1)).toBe('progress email withdrawn channel-removed');
  expect(await consentsOf(person)).toHaveLength(3);
  expect((await person.get(PAGE)).body).toContain('Vì bạn gỡ nơi nhận tin');
});

test('the person takes their places and consents along with their other data', async () => {
  const person = await somebody();
  await verified(person, MAIL, 'tai-ve@thu.example');
  await person.post(CONSENT, wish('reminder', 'email'));
  const made = await person.post('/tai-khoan/yeu-cau-du-lieu', { loai: 'view', 'noi-dung': '' });
  const file = await person.get(`${made.headers.location}/tai-ve`);
  expect(JSON.parse(file.body)).toMatchObject({
    contacts: [{ channel: 'email', address: 'tai-ve@thu.example', ended_at: null }],
    consents: [{ purpose: 'reminder', channel: 'email', decision: 'given', version: 1, manner: 'account-page' }],
  });
  const page = (await person.get(`${made.headers.location}/du-lieu`)).body;
  expect(page).toContain('Nơi nhận tin bạn tự khai');
  expect(page).toContain('Lời đồng ý');
});

test('strangers are sent to sign in, a form from elsewhere is refused, and other addresses do not exist', async () => {
  const person = await somebody();
  expect((await anonymous.get(PAGE)).headers.location).toBe('/dang-nhap?tiep-tuc=%2Ftai-khoan%2Flien-lac');
  expect((await person.post(CONSENT, { ...wish('survey', 'zalo'), _csrf: 'wrong' })).statusCode).toBe(403);
  expect((await person.post(MAIL, { 'noi-nhan': 'a@thu.example', _csrf: '' })).statusCode).toBe(403);
  expect((await person.get(`${PAGE}/fax`)).statusCode).toBe(404);
  expect((await person.get(`${PAGE}?da=__proto__`)).statusCode).toBe(200);
  expect((await person.get(CONSENT)).headers.location).toBe(PAGE);
});
