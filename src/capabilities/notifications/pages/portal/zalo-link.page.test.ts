import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen } from '../../../../../tests/support/app.ts';

const SECRET = 'a-secret-of-this-test';
const [APP, ACCOUNT] = ['11', '22'];
const { anonymous, database, setTime, signInCitizen } = await createTestApp({
  ZALO_APP_ID: APP,
  ZALO_ACCOUNT_ID: ACCOUNT,
  ZALO_WEBHOOK_SECRET: SECRET,
});
const PAGE = '/tai-khoan/lien-lac';
const LINK = `${PAGE}/zalo`;
const NOW = '2026-11-25T09:00:00+07:00';

let last = 0;
function somebody(): Promise<SignedInCitizen> {
  last += 1;
  const personalId = `0380899994${String(last).padStart(2, '0')}`;
  return signInCitizen({ personalId, fullName: 'Trần Thị Mẫu', phone: `09120005${String(last).padStart(2, '0')}` });
}

async function codeFor(person: SignedInCitizen): Promise<string> {
  return /ZL-[A-Z]{5}-[A-Z]{5}/.exec((await person.post(LINK, {})).body)?.[0] ?? '';
}

interface Sent {
  readonly body: string;
  readonly signature: string;
}

/** As Zalo seals what it tells. */
function sealed(event: object, { at = NOW, secret = SECRET, app = APP } = {}): Sent {
  const timestamp = String(Temporal.Instant.from(at).epochMilliseconds);
  const body = JSON.stringify({ app_id: app, timestamp, ...event });
  const mac = createHash('sha256').update(`${app}${body}${timestamp}${secret}`).digest('hex');
  return { body, signature: `mac=${mac}` };
}

const wrote = (userId: string, text: string, account = ACCOUNT) => ({
  event_name: 'user_send_text',
  sender: { id: userId },
  recipient: { id: account },
  message: { text, msg_id: 'a' },
});
const left = (userId: string) => ({ event_name: 'unfollow', oa_id: ACCOUNT, follower: { id: userId } });

const tell = ({ body, signature }: Sent) =>
  anonymous.inject({
    method: 'POST',
    url: '/zalo/thong-bao',
    headers: { 'content-type': 'application/json', 'x-zevent-signature': signature },
    payload: body,
  });

async function linkOf({ accountId }: SignedInCitizen): Promise<string | undefined> {
  const row = await database.kysely
    .selectFrom('zalo_link')
    .select('zalo_user_id')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.zalo_user_id;
}

const agree = (person: SignedInCitizen) =>
  person.post(`${PAGE}/dong-y`, { 'muc-dich': 'progress', kenh: 'zalo', ban: '1', 'quyet-dinh': 'dong-y' });

test('a person follows, sends the code and may then choose Zalo; their phone is told, and nothing secret is logged', async () => {
  const person = await somebody();
  expect((await person.get(PAGE)).body).toContain('Liên kết Zalo trước');
  expect((await agree(person)).statusCode).toBe(409);
  const code = await codeFor(person);
  expect(code).not.toBe('');
  const waiting = (await person.get(LINK)).body;
  expect(waiting).toContain('Chưa nhận được mã của bạn từ Zalo');
  expect(waiting).not.toContain(code);
  const follow = { event_name: 'follow', oa_id: ACCOUNT, follower: { id: '501' } };
  expect((await tell(sealed(follow))).statusCode).toBe(200);
  expect(await linkOf(person)).toBeUndefined();
  expect((await tell(sealed(wrote('501', `ma cua toi ${code.toLowerCase()}`)))).statusCode).toBe(200);
  expect(await linkOf(person)).toBe('501');
  expect((await person.get(LINK)).headers.location).toBe(`${PAGE}?da=zalo`);
  expect((await person.get(PAGE)).body).toContain('Bạn gửi mã từ Zalo của mình');
  expect((await agree(person)).statusCode).toBe(303);
  const entries = await database.kysely
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('account_id', '=', person.accountId)
    .orderBy('id')
    .execute();
  expect(entries.map(({ action }) => action)).toEqual(['zalo-code-made', 'zalo-linked', 'consent-given']);
  expect(JSON.stringify(entries)).not.toMatch(/501|ZL-/);
  const told = await database.kysely
    .selectFrom('message')
    .select('text')
    .where('account_id', '=', person.accountId)
    .execute();
  expect(told).toEqual([{ text: expect.stringContaining('Một Zalo vừa được liên kết với tài khoản của bạn') }]);
});

test('a forged event links nobody, whatever is wrong with it', async () => {
  const person = await somebody();
  const code = await codeFor(person);
  const good = sealed(wrote('502', code));
  const forged: Sent[] = [
    sealed(wrote('502', code), { secret: 'guessed' }),
    sealed(wrote('502', code), { app: '12' }),
    sealed(wrote('502', code, '23')),
    sealed(wrote('không phải số', code)),
    { ...good, signature: '' },
    { ...good, signature: good.signature.slice(0, -1) },
    { ...good, body: good.body.replace('502', '503') },
    { body: 'không phải JSON', signature: good.signature },
    { body: '[]', signature: good.signature },
  ];
  for (const event of forged) expect([event, (await tell(event)).statusCode]).toEqual([event, 403]);
  expect(await linkOf(person)).toBeUndefined();
  const form = await anonymous.post('/zalo/thong-bao', { a: 'b' });
  expect(form.statusCode).toBe(403);
});

test('an event told again links nobody anew, and one kept back undoes no later link', async () => {
  const person = await somebody();
  const event = sealed(wrote('504', await codeFor(person)));
  for (const _twice of [1, 2]) expect((await tell(event)).statusCode).toBe(200);
  expect(await linkOf(person)).toBe('504');
  await person.post(`${LINK}/go`, {});
  await tell(event);
  expect(await linkOf(person)).toBeUndefined();
  const gone = sealed(left('504'), { at: '2026-11-25T08:59:00+07:00' });
  await tell(sealed(wrote('504', await codeFor(person))));
  await tell(gone);
  expect(await linkOf(person)).toBe('504');
});

test('the code of another person links their account alone, a second code ends the first, and ten minutes end both', async () => {
  const [person, other] = [await somebody(), await somebody()];
  const first = await codeFor(person);
  const second = await codeFor(person);
  await tell(sealed(wrote('505', first)));
  expect(await linkOf(person)).toBeUndefined();
  // Somebody who was told the code: the account it was made for is linked, and its phone is told.
  await tell(sealed(wrote('506', second)));
  expect([await linkOf(person), await linkOf(other)]).toEqual(['506', undefined]);
  const late = await codeFor(other);
  setTime('2026-11-25T09:10:00+07:00');
  await tell(sealed(wrote('507', late)));
  expect(await linkOf(other)).toBeUndefined();
  expect((await other.get(LINK)).body).not.toContain('Chưa nhận được mã');
  setTime(NOW);
});

test('who guesses codes gets no more than sixty tries an hour', async () => {
  const person = await somebody();
  for (let tries = 0; tries < 60; tries++) await tell(sealed(wrote('508', 'ZL-BBBBB-BBBBB')));
  await tell(sealed(wrote('508', await codeFor(person))));
  expect(await linkOf(person)).toBeUndefined();
});

test('to follow no longer unlinks everybody told there, and their consents to Zalo go with it', async () => {
  const family = [await somebody(), await somebody()] as const;
  for (const person of family) {
    await tell(sealed(wrote('509', await codeFor(person))));
    await agree(person);
  }
  setTime('2026-11-25T09:05:00+07:00');
  await tell(sealed(left('509'), { at: '2026-11-25T09:04:00+07:00' }));
  setTime(NOW);
  for (const person of family) {
    expect(await linkOf(person)).toBeUndefined();
    const page = (await person.get(PAGE)).body;
    expect(page).toContain('Vì bạn gỡ nơi nhận tin hoặc bỏ quan tâm');
    expect(page).toContain('Liên kết Zalo trước');
  }
});

test('who unlinks Zalo and an identity at once does both: neither waits for the record of the other', async () => {
  const person = await somebody();
  await tell(sealed(wrote('510', await codeFor(person))));
  await agree(person);
  for (const provider of ['vneid', 'dvcqg']) {
    const link = { issuer: `https://${provider}.vn`, subject: randomUUID(), provider, account_id: person.accountId };
    await database.kysely.insertInto('federated_identity').values(link).execute();
  }
  const consents = new pg.Client({ connectionString: database.url });
  await consents.connect();
  // Zalo is unlinked and recorded, its consents cannot be withdrawn yet.
  await consents.query('begin; lock table contact_consent in access exclusive mode');
  const zalo = person.post(`${LINK}/go`, {});
  await expect.poll(() => countWaiting(consents)).toBe(1);
  const identity = person.post('/tai-khoan/go-lien-ket', { 'tai-khoan': 'dvcqg' });
  await Promise.race([identity, expect.poll(() => countWaiting(consents)).toBe(2)]);
  await consents.query('rollback');
  await consents.end();
  expect([(await zalo).statusCode, (await identity).statusCode]).toEqual([303, 303]);
});

async function countWaiting(client: pg.Client): Promise<number> {
  const waiting = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return (await client.query<{ count: number }>(waiting)).rows[0]?.count ?? 0;
}

test('a province without Zalo has none of it', async () => {
  const { signInCitizen: signIn, anonymous: nobody } = await createTestApp({ MESSAGE_CHANNELS: 'email' });
  const person = await signIn();
  for (const answer of [await person.get(LINK), await person.post(LINK, {})]) expect(answer.statusCode).toBe(404);
  const { body, signature } = sealed(left('1'));
  const headers = { 'content-type': 'application/json', 'x-zevent-signature': signature };
  const event = await nobody.inject({ method: 'POST', url: '/zalo/thong-bao', headers, payload: body });
  expect(event.statusCode).toBe(404);
});
