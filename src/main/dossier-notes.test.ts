import { expect, test } from 'vitest';
import { acceptedDossier } from '../../tests/support/accepted-dossier.ts';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { readForm } from '../../tests/support/page-form.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const colleague = await world.signInOfficer('kinhte.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const inspector = await world.signInOfficer('giamsat.tinh');
const code = await acceptedDossier(world, citizen, receptionist);
const DESK = `/can-bo/ho-so/${code}`;
const NOTE = `${DESK}/ghi-chu`;

const formOf = async (who: Visitor, address = NOTE) => readForm((await who.get(address)).body, NOTE);
const countNotes = async () =>
  (await world.database.pool.query<{ count: number }>('select count(*)::int as count from dossier_note')).rows[0]
    ?.count;

test('an officer notes what colleagues should know; sent twice it is one note, and the citizen sees nothing of it', async () => {
  const text = 'Đã gọi điện, người nộp <vắng> nhà.';
  const form = { ...(await formOf(specialist)), 'noi-dung': text };
  for (const _twice of [1, 2]) {
    const sent = await specialist.post(NOTE, form);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${DESK}?da=ghi-chu#ghi-chu`]);
  }
  expect(await countNotes()).toBe(1);
  for (const who of [head, receptionist, inspector])
    expect((await who.get(DESK)).body).toContain('Đã gọi điện, người nộp &lt;vắng> nhà.');
  for (const address of [`/ho-so-ca-nhan/${code}`, '/tai-khoan/du-lieu'])
    expect((await citizen.get(address)).body).not.toContain('Đã gọi điện');
  const entries = await world.database.kysely
    .selectFrom('audit_entry')
    .select(['actor_name', 'subject', 'detail'])
    .where('action', '=', 'note-written')
    .execute();
  expect(entries).toEqual([{ actor_name: 'Trịnh Văn Nam', subject: code, detail: {} }]);
});

test('who only watches writes nothing, and nothing is no note', async () => {
  expect((await inspector.get(NOTE)).body).toContain('Việc này chưa làm được lúc này');
  const before = await countNotes();
  const refused = await inspector.post(NOTE, { ...(await formOf(specialist)), 'noi-dung': 'Tôi chỉ xem.' });
  expect([403, 404]).toContain(refused.statusCode);
  const empty = await specialist.post(NOTE, { ...(await formOf(specialist)), 'noi-dung': '  ' });
  expect([empty.statusCode, empty.body.includes('Ghi nội dung.')]).toEqual([422, true]);
  expect(await countNotes()).toBe(before);
});

test('a head instructs a colleague by a day; it waits among their work until they answer, once', async () => {
  const page = (await head.get(NOTE)).body;
  const addressee = /<option value="([^"]+)"[^>]*>Hoàng Thị Liên/.exec(page)?.[1] ?? '';
  const due = (day: string) => ({
    'truoc-ngay.day': day,
    'truoc-ngay.month': '11',
    'truoc-ngay.year': '2026',
  });
  const instruction = { loai: 'chi-dao', 'nguoi-nhan': addressee, 'noi-dung': 'Kiểm tra lại địa chỉ trụ sở.' };
  const past = await head.post(NOTE, { ...readForm(page, NOTE), ...instruction, ...due('24') });
  expect([past.statusCode, past.body.includes('Ngày trả lời phải từ hôm nay trở đi.')]).toEqual([422, true]);
  expect(past.body).toContain('Kiểm tra lại địa chỉ trụ sở.');
  expect((await head.post(NOTE, { ...readForm(page, NOTE), ...instruction, ...due('26') })).statusCode).toBe(303);
  const forged = await specialist.post(NOTE, { ...(await formOf(specialist)), ...instruction, ...due('26') });
  expect([403, 404]).toContain(forged.statusCode);

  const work = (await colleague.get('/can-bo')).body;
  expect(work).toContain('1 chỉ đạo chờ bạn trả lời');
  expect((await specialist.get('/can-bo')).body).not.toContain('chỉ đạo chờ bạn trả lời');
  const address = new RegExp(`${NOTE}\\?tra-loi=\\d+`).exec(work)?.[0] ?? '';
  expect((await specialist.get(address)).body).toContain('Việc này chưa làm được lúc này');
  const answer = { ...(await formOf(colleague, address)), 'noi-dung': 'Đã kiểm tra, địa chỉ đúng.' };
  for (const _twice of [1, 2]) await colleague.post(NOTE, answer);
  expect((await colleague.get('/can-bo')).body).not.toContain('chỉ đạo chờ bạn trả lời');
  const desk = (await head.get(DESK)).body;
  expect(desk).toContain('Chỉ đạo đã trả lời');
  expect(desk.match(/Đã kiểm tra, địa chỉ đúng\./g)).toHaveLength(1);
});

test('a leader finds among their work what they asked for and nobody answered by its day, until it is answered', async () => {
  world.setTime('2026-11-25T15:00:00+07:00');
  const ask = await world.signInOfficer('truongbophan.hacthanh');
  const due = { 'truoc-ngay.day': '25', 'truoc-ngay.month': '11', 'truoc-ngay.year': '2026' };
  const instruction = { loai: 'chi-dao', 'nguoi-nhan': '', 'noi-dung': 'Gọi lại cho người nộp.', ...due };
  expect((await ask.post(NOTE, { ...(await formOf(ask)), ...instruction })).statusCode).toBe(303);
  // Its day is not over.
  expect((await ask.get('/can-bo')).body).not.toContain('quá hạn trả lời');

  world.setTime('2026-11-26T08:30:00+07:00');
  const leader = await world.signInOfficer('truongbophan.hacthanh');
  const other = await world.signInOfficer('thuly.hacthanh');
  const overdue = (await leader.get('/can-bo')).body;
  for (const text of ['1 chỉ đạo của bạn quá hạn trả lời', 'Gọi lại cho người nộp.', `${DESK}#ghi-chu`, 'Cả đơn vị'])
    expect(overdue).toContain(text);
  const work = (await other.get('/can-bo')).body;
  expect(work).not.toContain('chỉ đạo của bạn quá hạn');
  const address = new RegExp(`${NOTE}\\?tra-loi=\\d+`).exec(work)?.[0] ?? '';
  await other.post(NOTE, { ...(await formOf(other, address)), 'noi-dung': 'Đã gọi.' });
  expect((await leader.get('/can-bo')).body).not.toContain('chỉ đạo của bạn quá hạn');
});
