import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const elsewhere = await world.signInOfficer('tiepnhan.hamrong');
const specialist = await world.signInOfficer('thuly.hacthanh');
const PAPER = 'G15-KQ003204';

const desk = (code: string, slug = '') => `/can-bo/ho-so/${code}${slug && `/${slug}`}`;
const mainOf = (html: string) => html.slice(html.indexOf('<main'));

/** Opens the form, changes some fields and sends the rest as it was. */
async function fillIn(who: Visitor, code: string, slug: string, fields: Record<string, string>) {
  const page = await who.get(desk(code, slug));
  expect(page.statusCode).toBe(200);
  return who.post(desk(code, slug), { ...readForm(page.body, desk(code, slug)), ...fields });
}

async function checksOf(code: string) {
  return world.database.kysely
    .selectFrom('dossier_paper_check')
    .innerJoin('dossier', 'dossier.id', 'dossier_id')
    .select(['paper_code', 'form', 'copies', 'note'])
    .where('code', '=', code)
    .orderBy('paper_code')
    .execute();
}

test('a receptionist checks off the papers while accepting, and the desk shows what was counted', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const answer = await fillIn(receptionist, code, 'tiep-nhan', {
    [`hinh-thuc.${PAPER}`]: 'certified-copy',
    [`so-luong.${PAPER}`]: '02',
    [`ghi-chu.${PAPER}`]: 'Bệnh viện cấp lại',
  });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${desk(code)}?da=tiep-nhan`]);
  const checks = await checksOf(code);
  expect(checks).toContainEqual({
    paper_code: PAPER,
    form: 'certified-copy',
    copies: 2,
    note: 'Bệnh viện cấp lại',
  });
  expect(checks.some(({ form }) => form === 'electronic')).toBe(true);
  const shown = mainOf((await receptionist.get(desk(code))).body);
  expect(shown).toContain('Kiểm khi tiếp nhận');
  expect(shown).toContain('Bản sao chứng thực: 2. Bệnh viện cấp lại');
  const slip = await receptionist.get(desk(code, 'giay-tiep-nhan'));
  expect(slip.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a receptionist who leaves out a paper or writes a strange count is told at the field, and nothing typed is lost', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const without = await fillIn(receptionist, code, 'tiep-nhan', {
    [`hinh-thuc.${PAPER}`]: '',
    [`ghi-chu.${PAPER}`]: 'Hẹn <mang> sau',
    'ghi-chu': 'Ghi chú chung',
  });
  expect(without.statusCode).toBe(422);
  expect(without.body).toContain('” phải có. Chọn hình thức đã nhận');
  expect(without.body).toContain('Hẹn &lt;mang> sau');
  expect(without.body).toContain('Ghi chú chung');
  for (const copies of ['0', 'hai', '']) {
    const strange = await fillIn(receptionist, code, 'tiep-nhan', { [`so-luong.${PAPER}`]: copies });
    expect([copies, strange.statusCode]).toEqual([copies, 422]);
    expect(strange.body).toMatch(/Ghi số lượng “[^”]+” bằng chữ số, từ 1 đến 99\./);
  }
  expect(await checksOf(code)).toEqual([]);
});

test('a receptionist is warned of a dossier of the same person and of one with the same file, and may accept all the same', async () => {
  const other = await world.signInCitizen({ personalId: '038190999055', fullName: 'Lê Thị Khác' });
  const foreign = await fileGuideDossier(world, other, '1.001193');
  const first = await fileGuideDossier(world, citizen, '1.001193');
  const second = await fileGuideDossier(world, citizen, '1.001193');
  const warned = mainOf((await receptionist.get(desk(second))).body);
  expect(warned).toContain('Có thể trùng hồ sơ.');
  expect(warned).toContain(desk(first));
  expect(warned).toContain('cùng người nộp, cùng thủ tục');
  expect(warned).toContain(desk(foreign));
  expect(warned).toContain('có tệp giấy tờ giống hệt');
  expect(mainOf((await receptionist.get(desk(second, 'tiep-nhan'))).body)).toContain('Có thể trùng hồ sơ.');
  expect((await fillIn(receptionist, second, 'tiep-nhan', {})).statusCode).toBe(303);
});

test('a receptionist is not told the code of a similar dossier that lies in another unit', async () => {
  const person = await world.signInCitizen({ personalId: '038190999077', fullName: 'Lê Thị Xa' });
  const far = await fileGuideDossier(world, person, '1.001612');
  await world.database.pool.query(
    `update dossier set receiving_unit_id = duty.unit_id, handling_unit_id = duty.unit_id, returning_unit_id = duty.unit_id
     from duty join officer on officer.id = duty.officer_id where officer.username = 'tiepnhan.hamrong' and dossier.code = $1`,
    [far],
  );
  const near = await fileGuideDossier(world, person, '1.001612');
  const warned = mainOf((await receptionist.get(desk(near))).body);
  expect(warned).toContain('Một hồ sơ, ');
  expect(warned).not.toContain(far);
  expect((await elsewhere.get(desk(far))).statusCode).toBe(200);
});

test('a refusal needs a reason from the list and its explanation; the citizen reads both', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const vague = await fillIn(receptionist, code, 'tu-choi', { 'ly-do': 'Nộp tại xã Đông Sơn.' });
  expect(vague.statusCode).toBe(422);
  expect(vague.body).toContain('Chọn lý do từ chối.');
  expect(vague.body).toContain('Nộp tại xã Đông Sơn.');
  const bare = await fillIn(receptionist, code, 'tu-choi', { 'loai-ly-do': 'not-competent', 'ly-do': ' ' });
  expect(bare.body).toContain('Ghi lý do từ chối.');
  const forged = await fillIn(receptionist, code, 'tu-choi', { 'loai-ly-do': 'toi-thich', 'ly-do': 'Không' });
  expect(forged.statusCode).toBe(422);
  const refused = await fillIn(receptionist, code, 'tu-choi', {
    'loai-ly-do': 'not-competent',
    'ly-do': 'Nộp tại xã Đông Sơn.',
  });
  expect(refused.statusCode).toBe(303);
  const shown = mainOf((await receptionist.get(desk(code))).body);
  expect(shown).toContain('Không thuộc thẩm quyền giải quyết của cơ quan. Nộp tại xã Đông Sơn.');
});

test('the queue remembers what an officer chose, for that officer alone, and forgets a code looked for once', async () => {
  const shown = async (who: Visitor, query = '') => {
    const page = await who.get(`/can-bo/tiep-nhan${query}`);
    return readForm(page.body, '/can-bo/tiep-nhan');
  };
  await shown(receptionist, '?trang-thai=dang-xu-ly&thu-tuc=1.001612&tu-khoa=H56');
  expect(await shown(receptionist)).toMatchObject({
    'trang-thai': 'dang-xu-ly',
    'thu-tuc': '1.001612',
    'tu-khoa': '',
  });
  expect(await shown(elsewhere)).toMatchObject({ 'trang-thai': 'cho-tiep-nhan', 'thu-tuc': '' });
  await shown(receptionist, '?trang-thai=cho-tiep-nhan');
  expect(await shown(receptionist)).toMatchObject({ 'trang-thai': 'cho-tiep-nhan', 'thu-tuc': '' });
});

test('numbers of the counter are given out without a gap, called in order, each day and unit from 1', async () => {
  const tickets = '/can-bo/tiep-nhan/so-thu-tu';
  const given = await Promise.all(Array.from({ length: 5 }, () => receptionist.post(tickets, { viec: 'lay' })));
  expect(given.map(({ headers }) => String(headers.location).split('lay=')[1]).sort()).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  expect((await elsewhere.post(tickets, { viec: 'lay' })).headers.location).toBe(`${tickets}?lay=1`);
  // The button pressed three times calls once; the page shown anew calls the next.
  await Promise.all(Array.from({ length: 3 }, () => receptionist.post(tickets, { viec: 'goi', 'da-goi': '0' })));
  expect(mainOf((await receptionist.get(tickets)).body)).toMatch(/Số đang gọi: <b>1<\/b>.*Còn 4 người chờ/s);
  for (let more = 0; more < 6; more++) {
    const { 'da-goi': called = '' } = readForm((await receptionist.get(tickets)).body, tickets);
    await receptionist.post(tickets, { viec: 'goi', 'da-goi': called });
  }
  expect(mainOf((await receptionist.get(tickets)).body)).toMatch(/Số đang gọi: <b>5<\/b>.*Không còn ai chờ/s);
  const calls = await world.database.kysely
    .selectFrom('queue_call')
    .select('number')
    .where('unit_id', '=', 14_797)
    .orderBy('number')
    .execute();
  expect(calls.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect((await specialist.get(tickets)).statusCode).toBe(404);
  world.setTime('2026-11-26T08:00:00+07:00');
  const nextDay = await world.signInOfficer('tiepnhan.hacthanh');
  expect((await nextDay.post(tickets, { viec: 'lay' })).headers.location).toBe(`${tickets}?lay=1`);
});
