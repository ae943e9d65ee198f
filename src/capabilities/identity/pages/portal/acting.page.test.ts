import { beforeEach, expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen } from '../../../../../tests/support/app.ts';
import { actFor, authorise, csrfOf, SONG_MA, startTestRegister } from '../../../../../tests/support/business.ts';

const register = await startTestRegister();
const web = await createTestApp({ ENTERPRISE_REGISTER_URL: register.url });
const BAND = 'Đang làm việc thay cho';
const MORNING = '2026-11-25T09:00:00+07:00';
let people = 0;
let director: SignedInCitizen;

beforeEach(async () => {
  people += 1;
  web.setTime(MORNING);
  register.fault = undefined;
  register.representatives.clear();
  director = await aDirector();
});

async function aDirector(level: 1 | 2 = 2): Promise<SignedInCitizen> {
  const personalId = numberOf(people);
  register.representatives.set(personalId, 'Giám đốc');
  return web.signInCitizen({ personalId, fullName: 'Đỗ Minh Tuấn', level });
}

function numberOf(person: number): string {
  return `0380800${String(50_000 + person)}`;
}

async function aMember(scope: 'filing' | 'following', validTo = '2026-12-31') {
  people += 1;
  await director.get('/lam-viec-thay');
  const personalId = numberOf(people);
  const member = await web.signInCitizen({ personalId, fullName: 'Vũ Thị Lan' });
  await authorise(web, SONG_MA.taxCode, personalId, { scope, validFrom: '2026-11-25', validTo });
  return { member, personalId };
}

test('a director chooses the company, sees it on every page, and goes back to their own affairs', async () => {
  const page = await director.get('/lam-viec-thay?tiep-tuc=/ho-so-ca-nhan');
  expect(page.body).toContain('Bạn đang làm việc thay cho ai?');
  expect(page.body).toContain(SONG_MA.name);
  expect(page.body).toContain('người đại diện theo pháp luật (Giám đốc)');
  const chosen = await director.post('/lam-viec-thay', { 'thay-cho': SONG_MA.taxCode, 'tiep-tuc': '/ho-so-ca-nhan' });
  expect(chosen.headers.location).toBe('/ho-so-ca-nhan');
  for (const path of ['/', '/ho-so-ca-nhan', '/tra-cuu', '/khong-co-trang-nay']) {
    const { body } = await director.get(path);
    expect(body, path).toContain(BAND);
    expect(body, path).toContain(SONG_MA.name);
  }
  await actFor(director, 'ban-than');
  expect((await director.get('/')).body).not.toContain(BAND);
});

test('nothing chosen, or a business that is none of theirs, is told and changes nothing', async () => {
  const nothing = await director.post('/lam-viec-thay', {});
  expect(nothing.statusCode).toBe(422);
  expect(nothing.body).toContain('Bạn chọn một dòng');
  const foreign = await director.post('/lam-viec-thay', { 'thay-cho': '0100109106' });
  expect(foreign.statusCode).toBe(422);
  expect((await director.get('/')).body).not.toContain(BAND);
});

test('a page leads on to our own pages only', async () => {
  const away = await director.post('/lam-viec-thay', { 'thay-cho': 'ban-than', 'tiep-tuc': '//evil.example' });
  expect(away.headers.location).toBe('/');
});

test('a person of level 1 is offered no business, whatever the register says', async () => {
  people += 1;
  const weak = await aDirector(1);
  expect((await weak.get('/lam-viec-thay')).body).not.toContain(SONG_MA.name);
  expect((await weak.post('/lam-viec-thay', { 'thay-cho': SONG_MA.taxCode })).statusCode).toBe(422);
});

test('a form opened before the choice is not taken after it', async () => {
  const before = csrfOf((await director.get('/lam-viec-thay')).body);
  await actFor(director, SONG_MA.taxCode);
  const late = await director.post('/nop-ho-so/1.001612', { _csrf: before });
  expect(late.statusCode).toBe(403);
});

test('whom the register no longer names loses the company with the next look at the register', async () => {
  await actFor(director, SONG_MA.taxCode);
  register.representatives.clear();
  expect((await director.get('/')).body).toContain(BAND);
  web.setTime('2026-11-25T09:16:00+07:00');
  expect((await director.get('/')).body).toContain('Bạn không còn quyền làm việc thay cho');
  const own = await director.get('/ho-so-ca-nhan');
  expect(own.statusCode).toBe(303);
  expect(own.headers.location).toBe('/lam-viec-thay');
});

test('a silent register is asked once a minute and what it said last holds for a session', async () => {
  await actFor(director, SONG_MA.taxCode);
  register.fault = 'down';
  web.setTime('2026-11-25T09:20:00+07:00');
  expect((await director.get('/')).body).toContain(BAND);
  expect((await director.get('/lam-viec-thay')).body).toContain('Chưa hỏi được cơ sở dữ liệu đăng ký doanh nghiệp');
  register.fault = undefined;
  const before = register.asked.count;
  await director.get('/');
  expect(register.asked.count).toBe(before);
  web.setTime('2026-11-25T09:22:00+07:00');
  await director.get('/');
  expect(register.asked.count).toBe(before + 1);
});

test('a register that talks nonsense is as good as silent', async () => {
  register.fault = 'nonsense';
  const page = await director.get('/lam-viec-thay');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Chưa hỏi được cơ sở dữ liệu đăng ký doanh nghiệp');
});

test('a member acts within the authorisation, and no longer once it is withdrawn: at the next request', async () => {
  const { member, personalId } = await aMember('filing');
  await actFor(member, SONG_MA.taxCode);
  expect((await member.get('/ho-so-ca-nhan')).body).toContain(BAND);
  await web.database.pool.query(
    'update business_authorisation set withdrawn_at = now(), withdrawn_by = given_by where personal_id = $1',
    [personalId],
  );
  const next = await member.get('/ho-so-ca-nhan');
  expect(next.headers.location).toBe('/lam-viec-thay');
  const told = await member.get('/lam-viec-thay');
  expect(told.body).toContain('Bạn không còn quyền làm việc thay cho');
  expect(told.body).not.toContain(`value="${SONG_MA.taxCode}"`);
  await actFor(member, 'ban-than');
  expect((await member.get('/ho-so-ca-nhan')).statusCode).toBe(200);
});

test('a member who is past the last day of the authorisation is asked to choose again', async () => {
  const { member } = await aMember('filing', '2026-11-25');
  await actFor(member, SONG_MA.taxCode);
  web.setTime('2026-11-25T23:50:00+07:00');
  await web.database.pool.query(
    "update citizen_session set last_seen_at = '2026-11-25T23:45:00+07:00', expires_at = '2026-11-26T09:00:00+07:00'",
  );
  expect((await member.get('/ho-so-ca-nhan')).statusCode).toBe(200);
  web.setTime('2026-11-26T00:05:00+07:00');
  expect((await member.get('/ho-so-ca-nhan')).headers.location).toBe('/lam-viec-thay');
});

test('a business account that a weaker proof had opened is taken from whoever opened it', async () => {
  await web.database.pool.query('delete from citizen_session where acting_for is not null');
  await web.database.pool.query('update account set level = 1 where tax_code = $1', [SONG_MA.taxCode]);
  await director.get('/lam-viec-thay');
  const { rows } = await web.database.pool.query('select id from account where tax_code = $1', [SONG_MA.taxCode]);
  const businessId = (rows[0] as { id: string } | undefined)?.id;
  await web.database.pool.query('update account set level = 1 where id = $1', [businessId]);
  await web.database.pool.query(
    `insert into federated_identity (issuer, subject, provider, account_id) values ('i', 'squatter', 'dvcqg', $1)`,
    [businessId],
  );
  web.setTime('2026-11-25T09:16:00+07:00');
  await director.get('/lam-viec-thay');
  const left = await web.database.pool.query("select 1 from federated_identity where subject = 'squatter'");
  expect(left.rowCount).toBe(0);
});

test('each change of whom one works for is in the log of the business', async () => {
  await actFor(director, SONG_MA.taxCode);
  await actFor(director, 'ban-than');
  const { rows } = await web.database.pool.query(
    `select action from audit_entry where actor_id = $1 and action like 'acting-%' order by id`,
    [director.accountId],
  );
  expect(rows).toEqual([{ action: 'acting-begun' }, { action: 'acting-ended' }]);
});
