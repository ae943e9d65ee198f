import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { actFor, SONG_MA, startTestRegister } from '../../../../../tests/support/business.ts';

const DIRECTOR = '038080999005';
const MEMBER = '038193999009';
const PATH = '/tai-khoan/uy-quyen';
const register = await startTestRegister();
register.representatives.set(DIRECTOR, 'Giám đốc');
const web = await createTestApp({ ENTERPRISE_REGISTER_URL: register.url });
const director = await web.signInCitizen({ personalId: DIRECTOR, fullName: 'Đỗ Minh Tuấn' });
const company = await actFor(director, SONG_MA.taxCode);
const lan = await web.signInCitizen({ personalId: MEMBER, fullName: 'Vũ Thị Lan' });

const WISH = {
  'ho-ten': 'Vũ Thị Lan',
  'so-dinh-danh': '038 193 999 009',
  'pham-vi': 'filing',
  'tu-ngay.day': '25',
  'tu-ngay.month': '11',
  'tu-ngay.year': '2026',
  'den-ngay.day': '31',
  'den-ngay.month': '12',
  'den-ngay.year': '2026',
};

function openIdIn(html: string): string {
  return /name="uy-quyen" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

test('a representative authorises a member, who then acts; withdrawn, the member loses access at the next request', async () => {
  expect((await company.get(PATH)).body).toContain('Chưa có thành viên nào được ủy quyền');
  const given = await company.post(PATH, WISH);
  expect(given.headers.location).toBe(`${PATH}?xong=uy-quyen`);
  const page = await company.get(PATH);
  expect(page.body).toContain('Đang hiệu lực');
  expect(page.body).not.toContain(MEMBER);

  const member = await actFor(lan, SONG_MA.taxCode);
  expect((await member.get('/ho-so-ca-nhan')).statusCode).toBe(200);
  const withdrawn = await company.post(`${PATH}/thu-hoi`, { 'uy-quyen': openIdIn(page.body) });
  expect(withdrawn.headers.location).toBe(`${PATH}?xong=thu-hoi`);
  expect((await member.get('/ho-so-ca-nhan')).headers.location).toBe('/lam-viec-thay');
  await actFor(lan, 'ban-than');
  expect((await company.get(PATH)).body).toContain('Đỗ Minh Tuấn thu hồi lúc');

  const { rows } = await web.database.pool.query(
    `select action, actor_name from audit_entry where action like 'authorisation-%' order by id`,
  );
  expect(rows).toEqual([
    { action: 'authorisation-given', actor_name: 'Đỗ Minh Tuấn' },
    { action: 'authorisation-withdrawn', actor_name: 'Đỗ Minh Tuấn' },
  ]);
});

test('what is wrong is told at its field, and everything typed stays', async () => {
  const wrong = await company.post(PATH, { ...WISH, 'so-dinh-danh': '123', 'pham-vi': 'following' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('Số định danh chưa đúng');
  expect(wrong.body).toContain('value="Vũ Thị Lan"');
  const empty = await company.post(PATH, {});
  expect(empty.statusCode).toBe(422);
  for (const message of ['Bạn nhập họ và tên', 'Bạn chọn phạm vi', 'Ngày chưa đúng'])
    expect(empty.body).toContain(message);
  const past = await company.post(PATH, { ...WISH, 'den-ngay.day': '24', 'den-ngay.month': '11' });
  expect(past.body).toContain('Ngày kết thúc phải từ ngày bắt đầu trở đi');
  const own = await company.post(PATH, { ...WISH, 'so-dinh-danh': DIRECTOR });
  expect(own.body).toContain('Đây là số định danh của bạn');
});

test('one member has one authorisation at a time; one that ended makes room for the next', async () => {
  expect((await company.post(PATH, WISH)).statusCode).toBe(303);
  const twice = await company.post(PATH, { ...WISH, 'pham-vi': 'following' });
  expect(twice.body).toContain('Thành viên này đang có ủy quyền');
  await web.database.pool.query(`update business_authorisation set valid_from = '2026-01-01', valid_to = '2026-11-24'`);
  expect((await company.post(PATH, WISH)).statusCode).toBe(303);
});

test('attack 28: a member, a citizen and a foreign representative authorise and withdraw nobody', async () => {
  const id = openIdIn((await company.get(PATH)).body);
  const member = await actFor(lan, SONG_MA.taxCode);
  const stranger = await web.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });
  for (const visitor of [member, stranger]) {
    expect((await visitor.get(PATH)).headers.location).toContain('/lam-viec-thay');
    expect((await visitor.post(PATH, { ...WISH, 'so-dinh-danh': '038090000102' })).headers.location).toContain(
      '/lam-viec-thay',
    );
    expect((await visitor.post(`${PATH}/thu-hoi`, { 'uy-quyen': id })).statusCode).toBe(403);
  }
  const other = await web.database.pool.query(
    `insert into account (id, kind, tax_code, full_name, level) values (gen_random_uuid(), 'business', '2800987653', 'Công ty Khác', 2) returning id`,
  );
  await web.database.pool.query(
    `insert into business_authorisation (id, business_id, personal_id, member_name, scope, valid_from, valid_to, given_by, given_at)
     values ('11111111-1111-4111-8111-111111111111', $1, '038090000102', 'X', 'filing', '2026-01-01', '2026-12-31', $1, now())`,
    [(other.rows[0] as { id: string }).id],
  );
  const foreign = await company.post(`${PATH}/thu-hoi`, { 'uy-quyen': '11111111-1111-4111-8111-111111111111' });
  expect(foreign.statusCode).toBe(404);
  expect((await company.post(`${PATH}/thu-hoi`, { 'uy-quyen': 'x' })).statusCode).toBe(404);
  expect((await company.get(PATH)).body).not.toContain('Công ty Khác');
});
