import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../tests/support/app.ts';

const FORM = '/hoi-dap/gui';
const OFFICE = '/can-bo/hoi-dap';
const { database, anonymous, setTime, signInCitizen, signInOfficer } = await createTestApp();
const HAC_THANH_CODE = (
  await database.kysely.selectFrom('unit').select('agency_code').where('id', '=', 14797).executeTakeFirstOrThrow()
).agency_code;

let people = 0;
function typed(more: Record<string, string> = {}): Record<string, string> {
  people++;
  return {
    'bieu-mau': randomUUID(),
    'cau-hoi': 'Đăng ký khai sinh muộn có bị phạt không?',
    'noi-dung': 'Con tôi sinh tháng 3, tôi chưa đi khai sinh.',
    'co-quan': HAC_THANH_CODE,
    'so-dien-thoai': `0969000${String(people).padStart(3, '0')}`,
    ...more,
  };
}

async function ask(fields = typed(), visitor: Visitor = anonymous): Promise<string> {
  const answer = await visitor.post(FORM, fields);
  return answer.headers.location?.split('/').at(-1)?.split('?')[0] ?? `not asked: ${answer.statusCode}`;
}

test('a mistake loses nothing that was typed, and the same form sent twice is one question', async () => {
  const fields = typed({ 'cau-hoi': 'Ngắn', 'so-dien-thoai': '12' });
  const wrong = await anonymous.post(FORM, fields);
  expect(wrong.statusCode).toBe(422);
  for (const told of ['từ 10 đến 200 ký tự', 'Số điện thoại chưa đúng', 'value="Ngắn"', fields['noi-dung']])
    expect(wrong.body).toContain(told);
  const right = typed({ 'bieu-mau': fields['bieu-mau'] ?? '' });
  const code = await ask(right);
  expect(code).toMatch(/^HD-[A-Z]{5}-[A-Z]{5}$/);
  expect(await ask(right)).toBe(code);
});

test('the code opens the state, the telephone the whole, and nothing else does', async () => {
  const fields = typed();
  const code = await ask(fields);
  const state = await anonymous.get(`/hoi-dap/${code}`);
  expect(state.body).toContain('Đang chờ trả lời');
  expect(state.body).not.toContain('khai sinh muộn');
  const wrong = await anonymous.post(`/hoi-dap/${code}`, { 'so-dien-thoai': '0912345678' });
  expect([wrong.statusCode, wrong.body.includes('khai sinh muộn')]).toEqual([422, false]);
  const whole = await anonymous.post(`/hoi-dap/${code}`, { 'so-dien-thoai': fields['so-dien-thoai'] ?? '' });
  expect(whole.body).toContain('khai sinh muộn');
  expect((await anonymous.get('/hoi-dap/HD-BCDFG-HJKLM')).statusCode).toBe(404);
  const citizen = await signInCitizen();
  const own = await ask(typed({ 'so-dien-thoai': '' }), citizen);
  expect((await citizen.get('/hoi-dap')).body).toContain(own);
  expect((await citizen.get(`/hoi-dap/${own}`)).body).toContain('khai sinh muộn');
  expect((await anonymous.get(`/hoi-dap/${own}`)).body).not.toContain('khai sinh muộn');
});

test('the unit answers within its clock, the head publishes, and everybody finds it with or without marks', async () => {
  const code = await ask();
  const [desk, head] = [await signInOfficer('tiepnhan.hacthanh'), await signInOfficer('truongbophan.hacthanh')];
  const act = (officer: Visitor, fields: Record<string, string>) => officer.post(`${OFFICE}/${code}`, fields);
  const list = await desk.get(OFFICE);
  expect(list.body).toContain(code);
  // Asked on Wednesday: five working days later.
  expect(list.body).toContain('02/12/2026');
  expect((await act(desk, { viec: 'tra-loi', 'noi-dung': '' })).statusCode).toBe(422);
  const answer = { viec: 'tra-loi', 'noi-dung': 'Không bị phạt; ông/bà đến đăng ký bất cứ lúc nào.' };
  expect((await act(desk, answer)).statusCode).toBe(303);
  expect((await act(desk, answer)).statusCode).toBe(409);

  const publication = {
    viec: 'cong-khai',
    'cau-hoi': 'Khai sinh muộn có bị xử phạt không?',
    'tra-loi': 'Không bị xử phạt. Đăng ký được bất cứ lúc nào.',
  };
  expect((await act(desk, publication)).statusCode).toBe(409);
  expect((await act(head, publication)).statusCode).toBe(303);
  const found = await anonymous.get(`/hoi-dap?tu-khoa=${encodeURIComponent('khai sinh xu phat')}`);
  expect(found.body).toContain('Khai sinh muộn có bị xử phạt không?');
  expect(found.body).not.toContain('quên mật khẩu VNeID');
  expect((await anonymous.get('/hoi-dap?tu-khoa=khong%20co%20gi%20nhu%20vay')).body).toContain(
    'Không có câu hỏi nào chứa',
  );
  const [, path = ''] = /href="(\/hoi-dap\/cong-khai\/\d+)"/.exec(found.body) ?? [];
  const page = await anonymous.get(path);
  expect(page.body).toContain('Đăng ký được bất cứ lúc nào.');
  expect(page.body + found.body).not.toContain(code);
  const topics = await database.kysely.selectFrom('outbox').select('topic').execute();
  expect(topics.filter(({ topic }) => topic === 'citizen-question.answered')).toHaveLength(1);
});

test('a question for another unit is passed on with a clock of its own, and nobody else reads it', async () => {
  const code = await ask(typed({ 'co-quan': '' }));
  const centre = await signInOfficer('tiepnhan.tinh');
  const elsewhere = await signInOfficer('tiepnhan.hamrong');
  expect((await elsewhere.get(`${OFFICE}/${code}`)).statusCode).toBe(404);
  expect((await elsewhere.post(`${OFFICE}/${code}`, { viec: 'tu-choi', 'noi-dung': 'Không thuộc.' })).statusCode).toBe(
    404,
  );
  setTime('2026-12-10T09:00:00+07:00');
  const later = await signInOfficer('tiepnhan.tinh');
  expect((await later.get(`${OFFICE}/${code}`)).body).toContain('Quá hạn');
  const transfer = { viec: 'chuyen', 'noi-dung': 'Thuộc phường Hạc Thành.', 'don-vi': HAC_THANH_CODE };
  expect((await later.post(`${OFFICE}/${code}`, { ...transfer, 'don-vi': '' })).statusCode).toBe(422);
  expect((await later.post(`${OFFICE}/${code}`, transfer)).statusCode).toBe(303);
  const desk = await signInOfficer('tiepnhan.hacthanh');
  expect((await desk.get(`${OFFICE}/${code}`)).body).not.toContain('Quá hạn');
  expect((await centre.get(`${OFFICE}/${code}`)).statusCode).not.toBe(200);
  setTime('2026-11-25T09:00:00+07:00');
});
