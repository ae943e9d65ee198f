import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const FORM = '/quen-mat-khau/khieu-nai';
const OFFICE = '/can-bo/khieu-nai';
const AT_THE_CENTRE = 'tiepnhan.tinh';

const { database, anonymous, signInOfficer } = await createTestApp();

let people = 0;
/** Somebody else each time: a number and a telephone complain three times a day. */
function typed(more: Record<string, string> = {}): Record<string, string> {
  people++;
  return {
    'bieu-mau': `00000000-0000-4000-8000-${String(people).padStart(12, '0')}`,
    'ho-ten': 'Lương Văn Sơn',
    'so-dinh-danh': `0380889${String(99_100 + people)}`,
    'so-dien-thoai': `09680001${String(people).padStart(2, '0')}`,
    'noi-dung': 'Tôi chưa từng đăng ký nhưng hệ thống báo đã có tài khoản.',
    ...more,
  };
}

async function complain(fields = typed()): Promise<string> {
  const answer = await anonymous.post(FORM, fields);
  return answer.headers.location?.split('/').at(-1) ?? '';
}

test('whoever does not own the account complains without signing in and gets a code that opens the state', async () => {
  const fields = typed();
  const code = await complain(fields);
  expect(code).toMatch(/^KN-[A-Z]{5}-[A-Z]{5}$/);
  const state = await anonymous.get(`${FORM}/${code}`);
  expect(state.body).toContain('Đã nhận khiếu nại của bạn');
  for (const secret of [fields['ho-ten'], fields['so-dinh-danh'], fields['so-dien-thoai'], fields['noi-dung']])
    expect(state.body).not.toContain(secret);
  expect(await complain(fields)).toBe(code);
  expect((await anonymous.get(`${FORM}/KN-BCDFG-HJKLM`)).statusCode).toBe(404);
});

test('a form with mistakes says what to correct and keeps what was typed', async () => {
  const answer = await anonymous.post(
    FORM,
    typed({ 'ho-ten': '', 'so-dinh-danh': '12', 'so-dien-thoai': '1', 'noi-dung': 'Ngắn' }),
  );
  expect(answer.statusCode).toBe(422);
  for (const told of ['họ và tên như trên thẻ', 'số CCCD gồm 12', 'gồm 10 chữ số', 'từ 10 đến 2.000', 'Ngắn'])
    expect(answer.body).toContain(told);
});

test('one number complains three times a day', async () => {
  const number = '038193999102';
  for (let times = 1; times <= 3; times++) expect(await complain(typed({ 'so-dinh-danh': number }))).not.toBe('');
  const answer = await anonymous.post(FORM, typed({ 'so-dinh-danh': number }));
  expect(answer.statusCode).toBe(429);
  expect(answer.body).toContain('gửi quá nhiều lần');
  expect(answer.body).toContain(number);
});

test('an officer at the province’s centre answers once, and the person reads it at the code', async () => {
  const fields = typed();
  const code = await complain(fields);
  const officer = await signInOfficer(AT_THE_CENTRE);
  const list = await officer.get(OFFICE);
  expect(list.body).toContain(code);
  expect(list.body).not.toContain(fields['so-dinh-danh']);
  expect((await officer.get('/can-bo/ho-tro-mat-khau')).body).toContain(`href="${OFFICE}"`);
  expect((await officer.get(`${OFFICE}/${code}`)).body).toContain(fields['so-dinh-danh']);

  expect((await officer.post(`${OFFICE}/${code}`, {})).statusCode).toBe(422);
  const note = 'Đã gọi Cổng Dịch vụ công Quốc gia';
  const answer = await officer.post(`${OFFICE}/${code}`, { 'ket-qua': 'forwarded', 'ghi-chu': note });
  expect(answer.headers.location).toBe(`${OFFICE}?xong=tra-loi`);
  expect((await officer.post(`${OFFICE}/${code}`, { 'ket-qua': 'not-proven' })).statusCode).toBe(409);
  expect((await officer.get(OFFICE)).body).not.toContain(code);

  const event = await database.kysely
    .selectFrom('outbox')
    .select('payload')
    .where('topic', '=', 'account-complaint.settled')
    .execute();
  expect(event.map(({ payload }) => payload)).toEqual([{ code }]);
  const state = await anonymous.get(`${FORM}/${code}`);
  expect(state.body).toContain('đã được chuyển Cổng Dịch vụ công Quốc gia');
  expect(state.body).not.toContain(note);
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('subject', '=', code)
    .orderBy('id')
    .execute();
  expect(audit.map(({ action }) => action)).toEqual([
    'account-complaint-filed',
    'account-complaint-opened',
    'account-complaint-opened',
    'account-complaint-settled',
    'account-complaint-opened',
  ]);
});

test('nobody else finds the complaints, whether or not there is one', async () => {
  const code = await complain();
  for (const username of ['tiepnhan.hacthanh', 'thuly.tinh', 'quantri.tinh', 'giamsat.tinh']) {
    const officer = await signInOfficer(username);
    for (const path of [OFFICE, `${OFFICE}/${code}`, `${OFFICE}/KN-BCDFG-HJKLM`])
      expect((await officer.get(path)).statusCode, `${username} ${path}`).toBe(404);
    const answer = await officer.post(`${OFFICE}/${code}`, { 'ket-qua': 'not-proven' });
    expect(answer.statusCode, username).toBe(404);
  }
});
