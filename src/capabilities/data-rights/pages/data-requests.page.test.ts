import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen, type Visitor } from '../../../../tests/support/app.ts';

const { database, setTime, signInCitizen, signInOfficer, anonymous } = await createTestApp();
const OWN = '/tai-khoan/yeu-cau-du-lieu';
const OFFICE = '/can-bo/yeu-cau-du-lieu';
/** A Wednesday; the tests of one file share the clock. */
setTime('2026-11-25T09:00:00+07:00');
const administrator = await signInOfficer('quantri.tinh');

let last = 0;
/** Somebody of their own for each test. */
function somebody(): Promise<SignedInCitizen> {
  last += 1;
  return signInCitizen({ personalId: `0380899992${String(last).padStart(2, '0')}`, fullName: 'Trần Thị Mẫu' });
}

async function ask(person: Visitor, kind: string, detail = ''): Promise<string> {
  const answer = await person.post(OWN, { loai: kind, 'noi-dung': detail });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location).slice(OWN.length + 1);
}

async function topicsOf(number: string): Promise<string[]> {
  const rows = await database.kysely.selectFrom('outbox').select(['topic', 'payload']).orderBy('id').execute();
  return rows
    .filter(({ payload }) => (payload as { number?: number }).number === Number(number))
    .map(({ topic }) => topic);
}

async function actionsOf({ accountId }: SignedInCitizen): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows.map(({ action }) => action);
}

test('a person who asks to see their data reads them at once and takes them along', async () => {
  const person = await somebody();
  const number = await ask(person, 'view');
  expect((await person.get(`${OWN}/${number}`)).body).toContain('Đã thực hiện');
  const { body } = await person.get(`${OWN}/${number}/du-lieu`);
  expect(body).toContain('Trần Thị Mẫu');
  expect(body).toContain('Số định danh cá nhân');
  const file = await person.get(`${OWN}/${number}/tai-ve`);
  expect(file.headers['content-disposition']).toBe(`attachment; filename="du-lieu-cua-toi-${number}.json"`);
  expect(JSON.parse(file.body)).toMatchObject({
    account: { full_name: 'Trần Thị Mẫu' },
    requests: [{ number: Number(number), kind: 'view', state: 'done' }],
  });
  expect(file.body).not.toMatch(/token|csrf/);
  expect(await topicsOf(number)).toEqual(['data-request.answered']);
});

test('a code that still waits to be sent is shown to nobody who has not received it', async () => {
  const person = await somebody();
  const sent = await person.post('/tai-khoan/lien-lac/thu-dien-tu', { 'noi-nhan': 'xem-truoc@thu.example' });
  expect(sent.statusCode).toBe(303);
  const waiting = database.kysely.selectFrom('message').select('text').where('recipient', '=', 'xem-truoc@thu.example');
  const [code = ''] = /\b\d{6}\b/.exec((await waiting.executeTakeFirstOrThrow()).text) ?? [];
  expect(code).not.toBe('');
  const number = await ask(person, 'view');
  for (const path of ['du-lieu', 'tai-ve']) {
    const { body } = await person.get(`${OWN}/${number}/${path}`);
    expect(body).toContain('xem-truoc@thu.example');
    expect(body).not.toContain(code);
  }
});

test('a person sees by when their request is done, and reads the answer', async () => {
  const person = await somebody();
  const number = await ask(person, 'correct', 'Số điện thoại cũ,\nđúng là 0912000333');
  const waiting = (await person.get(`${OWN}/${number}`)).body;
  expect(waiting).toContain('27/11/2026');
  expect(waiting).toContain('07/12/2026');
  expect((await administrator.get(OFFICE)).body).toContain(`Số ${number}: Sửa dữ liệu`);
  const form = (await administrator.get(`${OFFICE}/${number}`)).body;
  expect(form).toContain('đúng là 0912000333');
  const answer = await administrator.post(`${OFFICE}/${number}`, { 'tra-loi': 'done', 'noi-dung': 'Đã sửa <số>.' });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, OFFICE]);
  expect((await person.get(`${OWN}/${number}`)).body).toContain('Đã sửa &lt;số>.');
  expect((await administrator.get(OFFICE)).body).not.toContain(`Số ${number}:`);
  expect(await topicsOf(number)).toEqual(['data-request.received', 'data-request.answered']);
  expect(await actionsOf(person)).toEqual(['data-requested', 'data-request-done']);
});

test('an officer extends a request once and says why', async () => {
  const person = await somebody();
  const number = await ask(person, 'delete', 'Xóa tin nhắn cũ');
  await administrator.post(`${OFFICE}/${number}`, { 'tra-loi': 'extended', 'noi-dung': 'Cần hỏi bên lưu trữ.' });
  const longer = (await person.get(`${OWN}/${number}`)).body;
  expect(longer).toContain('Hạn thực hiện sau gia hạn');
  expect(longer).toContain('30/12/2026');
  expect(longer).toContain('Cần hỏi bên lưu trữ.');
  const again = await administrator.post(`${OFFICE}/${number}`, { 'tra-loi': 'extended', 'noi-dung': 'Lâu nữa.' });
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('Lâu nữa.');
});

test('what is missing is told at the field, and everything typed stays', async () => {
  const person = await somebody();
  const nothing = await person.post(OWN, { loai: '', 'noi-dung': 'Chữ đã <gõ>' });
  expect(nothing.statusCode).toBe(422);
  expect(nothing.body).toContain('Chọn việc bạn yêu cầu.');
  expect(nothing.body).toContain('Chữ đã &lt;gõ>');
  expect((await person.post(OWN, { loai: 'restrict', 'noi-dung': '  ' })).body).toContain('Ghi rõ nội dung yêu cầu.');
  const long = await person.post(OWN, { loai: 'restrict', 'noi-dung': 'x'.repeat(2001) });
  expect(long.body).toContain('Nội dung dài quá 2.000 ký tự.');
  await ask(person, 'restrict', 'Không dùng để khảo sát');
  const second = await person.post(OWN, { loai: 'restrict', 'noi-dung': 'Lần hai' });
  expect(second.statusCode).toBe(422);
  expect(second.body).toContain('một yêu cầu cùng loại chưa giải quyết xong');
  const number = await ask(person, 'correct', 'Sai tên');
  const empty = await administrator.post(`${OFFICE}/${number}`, { 'tra-loi': 'done', 'noi-dung': '' });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('Ghi nội dung trả lời.');
});

test('of two answers at once one is kept', async () => {
  const number = await ask(await somebody(), 'correct', 'Sai tên');
  const both = await Promise.all(
    ['done', 'refused'].map((answer) =>
      administrator.post(`${OFFICE}/${number}`, { 'tra-loi': answer, 'noi-dung': 'Trả lời' }),
    ),
  );
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422]);
});

test("another person's request is not there, and only administrators of the province answer", async () => {
  const [person, other] = [await somebody(), await somebody()];
  const seen = await ask(person, 'view');
  const number = await ask(person, 'correct', 'Sai tên');
  for (const path of [seen, `${seen}/du-lieu`, `${seen}/tai-ve`, number])
    expect([path, (await other.get(`${OWN}/${path}`)).statusCode]).toEqual([path, 404]);
  for (const path of ['0', 'x', '999999999', `${number}/du-lieu`, `${number}/tai-ve`])
    expect([path, (await person.get(`${OWN}/${path}`)).statusCode]).toEqual([path, 404]);
  const receptionist = await signInOfficer('tiepnhan.hacthanh');
  const answer = { 'tra-loi': 'done', 'noi-dung': 'Xong' };
  expect((await receptionist.get(OFFICE)).statusCode).toBe(404);
  expect((await receptionist.get(`${OFFICE}/${number}`)).statusCode).toBe(404);
  expect((await receptionist.post(`${OFFICE}/${number}`, answer)).statusCode).toBe(404);
  expect((await administrator.post(`${OFFICE}/999999999`, answer)).statusCode).toBe(404);
  expect((await anonymous.get(OWN)).statusCode).toBe(303);
  expect((await anonymous.get(OFFICE)).statusCode).toBe(303);
  expect((await person.get(`${OWN}/${number}`)).body).toContain('Đang giải quyết');
});

test('a newer rule gives later requests other dates and changes none that somebody was told', async () => {
  const person = await somebody();
  const before = await ask(person, 'restrict', 'Trước');
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`insert into data_request_rule values ('restrict', '2026-11-25', 1, 5, 0, 'a test')`);
  await owner.end();
  const later = await somebody();
  const after = await ask(later, 'restrict', 'Sau');
  expect((await person.get(`${OWN}/${before}`)).body).toContain('10/12/2026');
  expect((await later.get(`${OWN}/${after}`)).body).toContain('30/11/2026');
});
