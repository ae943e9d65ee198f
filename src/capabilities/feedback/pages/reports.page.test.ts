import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { createTestApp, type Visitor } from '../../../../tests/support/app.ts';
import { samplePdf } from '../../../../tests/support/sample-files.ts';

const FORM = '/phan-anh-kien-nghi/gui';
const OFFICE = '/can-bo/phan-anh-kien-nghi';
const HAC_THANH = 'truongbophan.hacthanh';

const { database, anonymous, setTime, signInCitizen, signInOfficer } = await createTestApp();
const HAC_THANH_CODE = (
  await database.kysely.selectFrom('unit').select('agency_code').where('id', '=', 14797).executeTakeFirstOrThrow()
).agency_code;

let people = 0;
/** Somebody else each time: a telephone reports five times a day. */
function typed(more: Record<string, string> = {}): Record<string, string> {
  people++;
  return {
    'bieu-mau': randomUUID(),
    loai: 'regulation',
    'tieu-de': 'Giấy tờ phải nộp hai lần',
    'noi-dung': 'Tôi đã nộp bản sao trích lục khai sinh qua mạng, đến quầy vẫn bị yêu cầu nộp lại bản giấy.',
    'co-quan': HAC_THANH_CODE,
    'ho-ten': 'Quách Thị Vân',
    'dia-chi': 'Số 00 ngõ Ví Dụ, phường Hạc Thành',
    'so-dien-thoai': `0968000${String(people).padStart(3, '0')}`,
    ...more,
  };
}

async function report(fields = typed(), visitor: Visitor = anonymous): Promise<string> {
  const answer = await visitor.post(FORM, fields);
  return answer.headers.location?.split('/').at(-1)?.split('?')[0] ?? `not filed: ${answer.statusCode}`;
}

const eventsOf = async (code: string) =>
  (
    await database.kysely
      .selectFrom('citizen_report_event as event')
      .innerJoin('citizen_report as report', 'report.id', 'event.report_id')
      .select('event.type')
      .where('report.code', '=', code)
      .orderBy('event.id')
      .execute()
  ).map(({ type }) => type);

test('anybody reports without signing in; the code opens the state, the telephone the whole', async () => {
  const fields = typed();
  const code = await report(fields);
  expect(code).toMatch(/^PA-[A-Z]{5}-[A-Z]{5}$/);
  const state = await anonymous.get(`/phan-anh-kien-nghi/${code}`);
  expect(state.body).toContain('chờ phân loại');
  for (const secret of [fields['ho-ten'], fields['dia-chi'], fields['so-dien-thoai'], fields['noi-dung']])
    expect(state.body).not.toContain(secret);
  expect(await report(fields)).toBe(code);

  const wrong = await anonymous.post(`/phan-anh-kien-nghi/${code}`, { 'so-dien-thoai': '0912345678' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).not.toContain(fields['noi-dung']);
  const whole = await anonymous.post(`/phan-anh-kien-nghi/${code}`, { 'so-dien-thoai': fields['so-dien-thoai'] ?? '' });
  expect(whole.body).toContain(fields['noi-dung']);
  expect((await anonymous.get('/phan-anh-kien-nghi/PA-BCDFG-HJKLM')).statusCode).toBe(404);
  expect((await anonymous.get(`/phan-anh-kien-nghi/theo-doi?ma=${code.toLowerCase()}`)).headers.location).toContain(
    code,
  );
  expect((await anonymous.get('/phan-anh-kien-nghi/theo-doi?ma=PA-X')).body).toContain('Không có phản ánh nào');
});

test('a form with mistakes says what to correct and keeps what was typed, with the files', async () => {
  const fields = typed({ loai: '', 'noi-dung': 'Ngắn quá', 'so-dien-thoai': '12', 'ma-ho-so': 'sai' });
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('tep', new File([new Uint8Array(samplePdf())], 'Biên nhận.pdf', { type: 'application/pdf' }));
  body.append('tep', new File(['<html>'], 'anh.jpg', { type: 'image/jpeg' }));
  const request = new Request('http://x', { method: 'POST', body });
  const answer = await anonymous.inject({
    method: 'POST',
    url: FORM,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  expect(answer.statusCode).toBe(422);
  for (const told of ['chọn phản ánh về việc gì', 'từ 20 đến 5.000', 'Số điện thoại chưa đúng', 'Mã hồ sơ chưa đúng'])
    expect(answer.body).toContain(told);
  for (const kept of ['Ngắn quá', 'Biên nhận.pdf', 'anh.jpg: Chỉ nhận tệp', fields['dia-chi']])
    expect(answer.body).toContain(kept);
  const code = await report(typed({ 'bieu-mau': fields['bieu-mau'] ?? '' }));
  const head = await signInOfficer(HAC_THANH);
  expect((await head.get(`${OFFICE}/${code}`)).body).toContain('Biên nhận.pdf');
  const file = await head.get(`${OFFICE}/${code}/tep/1`);
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((await anonymous.get(`/phan-anh-kien-nghi/${code}/tep/1`)).statusCode).toBe(404);
});

test('from report to public answer: the unit asks, the sender supplements, the answer is moderated, rated, looked at again once', async () => {
  const phone = '0968111001';
  const code = await report(typed({ 'so-dien-thoai': phone }));
  const desk = await signInOfficer('tiepnhan.hacthanh');
  const head = await signInOfficer(HAC_THANH);
  const act = (officer: Visitor, fields: Record<string, string>) => officer.post(`${OFFICE}/${code}`, fields);
  expect((await desk.get(OFFICE)).body).toContain(code);

  expect((await act(desk, { viec: 'tra-loi', 'noi-dung': 'Đã nhắc nhở.' })).statusCode).toBe(409);
  expect((await act(desk, { viec: 'tu-choi' })).statusCode).toBe(422);
  expect((await act(desk, { viec: 'quy-dinh' })).statusCode).toBe(303);
  expect((await act(desk, { viec: 'bo-sung', 'noi-dung': 'Ông/bà cho biết ngày đến quầy.' })).statusCode).toBe(303);
  expect((await desk.get(OFFICE)).body).not.toContain(code);
  const asked = await anonymous.post(`/phan-anh-kien-nghi/${code}`, { 'so-dien-thoai': phone });
  expect(asked.body).toContain('Ông/bà cho biết ngày đến quầy.');

  const follow = (deed: string, fields: Record<string, string>) =>
    anonymous.post(`/phan-anh-kien-nghi/${code}/${deed}`, { 'so-dien-thoai': phone, ...fields });
  expect((await follow('bo-sung', { 'noi-dung': 'Ngày 20/11.', 'so-dien-thoai': '0912345678' })).statusCode).toBe(404);
  expect((await follow('bo-sung', { 'noi-dung': 'Tôi đến quầy ngày 20/11.' })).statusCode).toBe(303);
  expect((await act(desk, { viec: 'tra-loi', 'noi-dung': 'Phường đã nhắc nhở bộ phận một cửa.' })).statusCode).toBe(
    303,
  );

  const publication = {
    viec: 'cong-khai',
    'cau-hoi': 'Người dân bị yêu cầu nộp lại bản giấy.',
    'tra-loi': 'Bản điện tử có giá trị như bản giấy.',
  };
  expect((await act(desk, publication)).statusCode).toBe(409);
  expect((await act(head, publication)).statusCode).toBe(303);
  const list = await anonymous.get('/phan-anh-kien-nghi');
  expect(list.body).toContain('Người dân bị yêu cầu nộp lại bản giấy.');
  const [, shown = ''] = /href="(\/phan-anh-kien-nghi\/cong-khai\/\d+)"/.exec(list.body) ?? [];
  const page = await anonymous.get(shown);
  expect(page.body).toContain('Bản điện tử có giá trị như bản giấy.');
  for (const secret of [code, 'Quách Thị Vân', phone]) expect(page.body + list.body).not.toContain(secret);

  expect((await follow('danh-gia', {})).statusCode).toBe(422);
  expect((await follow('danh-gia', { 'hai-long': 'khong' })).statusCode).toBe(303);
  expect((await follow('danh-gia', { 'hai-long': 'co' })).statusCode).toBe(409);
  expect((await follow('mo-lai', { 'noi-dung': 'Hôm nay vẫn bị yêu cầu.' })).statusCode).toBe(303);
  expect((await anonymous.get(shown)).statusCode).toBe(404);
  expect((await act(head, { viec: 'tra-loi', 'noi-dung': 'Đã xin lỗi và khắc phục.' })).statusCode).toBe(303);
  expect((await follow('mo-lai', { 'noi-dung': 'Xem lại lần nữa.' })).statusCode).toBe(409);
  expect(await eventsOf(code)).toEqual([
    'filed',
    'classified',
    'supplement-requested',
    'supplemented',
    'answered',
    'published',
    'rated',
    'reopened',
    'answered',
  ]);
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('subject', '=', code)
    .where('action', '<>', 'citizen-report-opened')
    .execute();
  expect(audit).toHaveLength(9);
});

test('who signed in sees their reports whole, nobody else does', async () => {
  const citizen = await signInCitizen();
  const form = await citizen.get(FORM);
  expect(form.body).toContain('value="Lê Hữu Hồng"');
  const fields = typed();
  const code = await report(fields, citizen);
  expect((await citizen.get('/phan-anh-kien-nghi')).body).toContain(code);
  expect((await citizen.get(`/phan-anh-kien-nghi/${code}`)).body).toContain(fields['noi-dung']);
  const other = await signInCitizen({ personalId: '038190999004', fullName: 'Phạm Thị Hòa', phone: '0936000504' });
  expect((await other.get(`/phan-anh-kien-nghi/${code}`)).body).not.toContain(fields['noi-dung']);
});

test('what is about behaviour is read by the head alone, and other units find nothing', async () => {
  const code = await report(typed({ loai: 'behaviour' }));
  const head = await signInOfficer(HAC_THANH);
  expect((await head.get(`${OFFICE}/${code}`)).statusCode).toBe(200);
  for (const username of ['tiepnhan.hacthanh', 'thuly.hacthanh', 'tiepnhan.hamrong', 'tiepnhan.tinh', 'quantri.tinh']) {
    const officer = await signInOfficer(username);
    expect((await officer.get(OFFICE)).body, username).not.toContain(code);
    expect((await officer.get(`${OFFICE}/${code}`)).statusCode, username).toBe(404);
    expect((await officer.post(`${OFFICE}/${code}`, { viec: 'hanh-vi' })).statusCode, username).toBe(404);
  }
});

test('a report about no unit goes to the centre, which passes it on, and the clock starts anew', async () => {
  const code = await report(
    typed({ 'co-quan': '', 'noi-dung': 'Biển hướng dẫn lấy số ở quầy quá nhỏ, người già không đọc được.' }),
  );
  const centre = await signInOfficer('tiepnhan.tinh');
  setTime('2026-12-01T09:00:00+07:00');
  const late = await (await signInOfficer('tiepnhan.tinh')).get(`${OFFICE}/${code}`);
  expect(late.body).toContain('Quá hạn');
  const transfer = { viec: 'chuyen', 'noi-dung': 'Thuộc phường Hạc Thành.', 'don-vi': HAC_THANH_CODE };
  const fresh = await signInOfficer('tiepnhan.tinh');
  expect((await fresh.post(`${OFFICE}/${code}`, { ...transfer, 'don-vi': 'H56.S166' })).statusCode).toBe(409);
  expect((await fresh.post(`${OFFICE}/${code}`, transfer)).statusCode).toBe(303);
  const desk = await signInOfficer('tiepnhan.hacthanh');
  const shown = await desk.get(`${OFFICE}/${code}`);
  expect(shown.body).toContain('03/12/2026');
  expect(shown.body).not.toContain('Quá hạn');
  expect((await centre.get(`${OFFICE}/${code}`)).statusCode).not.toBe(200);
  setTime('2026-11-25T09:00:00+07:00');
});

test('without a name only where the rule of the day takes it', async () => {
  const nameless = { 'ho-ten': '', 'dia-chi': '', 'so-dien-thoai': '', 'khong-ghi-ten': 'on' };
  const refused = await anonymous.post(FORM, typed(nameless));
  expect(refused.statusCode).toBe(422);
  expect(refused.body).not.toContain('Tôi không muốn ghi tên');
  const owner = connect({ url: database.url, size: 1 }, createLog('warn'));
  await owner.kysely.updateTable('citizen_report_rule').set({ allows_anonymous: true }).execute();
  await disconnect(owner);
  expect((await anonymous.get(FORM)).body).toContain('Tôi không muốn ghi tên');
  const code = await report(typed(nameless));
  expect(code).toMatch(/^PA-/);
  const state = await anonymous.get(`/phan-anh-kien-nghi/${code}`);
  expect(state.body).toContain('bản sao trích lục khai sinh');
});

test('one telephone reports five times a day', async () => {
  const phone = '0968222001';
  for (let times = 1; times <= 5; times++) expect(await report(typed({ 'so-dien-thoai': phone }))).toMatch(/^PA-/);
  const answer = await anonymous.post(FORM, typed({ 'so-dien-thoai': phone }));
  expect(answer.statusCode).toBe(429);
  expect(answer.body).toContain(phone);
});
