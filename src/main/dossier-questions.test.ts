import { expect, test } from 'vitest';
import { announceEvent } from '#capabilities/notifications/actions/announce-event.ts';
import { acceptedDossier } from '../../tests/support/accepted-dossier.ts';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { readForm } from '../../tests/support/page-form.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const stranger = await world.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const inspector = await world.signInOfficer('giamsat.tinh');
const code = await acceptedDossier(world, citizen, receptionist);
const OWN = `/ho-so-ca-nhan/${code}`;
const ASK = `${OWN}/trao-doi`;
const DESK = `/can-bo/ho-so/${code}`;
const ANSWER = `${DESK}/trao-doi`;
const { kysely } = world.database;

async function ask(text: string, who: Visitor = citizen) {
  return who.post(ASK, { ...readForm((await who.get(ASK)).body, ASK), 'cau-hoi': text });
}

const answerForm = async (who: Visitor, number: number) => {
  const address = `${ANSWER}?cau-hoi=${number}`;
  return readForm((await who.get(address)).body, ANSWER);
};
async function answerNow(number: number) {
  const now = await world.signInOfficer('thuly.hacthanh');
  await now.post(ANSWER, { ...(await answerForm(now, number)), 'noi-dung': 'Đã rõ.' });
}
const count = async () => (await kysely.selectFrom('dossier_question').select('id').execute()).length;

test('a citizen asks, the officer in charge answers, and both read it; each form sent twice counts once', async () => {
  const form = { ...readForm((await citizen.get(ASK)).body, ASK), 'cau-hoi': 'Tôi đổi <số nhà> được không?' };
  for (const _twice of [1, 2]) {
    const sent = await citizen.post(ASK, form);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${OWN}?da-hoi=1#trao-doi`]);
  }
  expect(await count()).toBe(1);
  // Wednesday morning and two working days.
  expect((await citizen.get(`${OWN}?da-hoi=1`)).body).toContain('Cơ quan trả lời trước 17:30 thứ Sáu, 27/11/2026');

  const work = (await specialist.get('/can-bo')).body;
  expect(work).toContain('1 câu hỏi về hồ sơ chờ bạn trả lời');
  expect(work).toContain(`href="${ANSWER}?cau-hoi=1"`);
  for (const who of [receptionist, head])
    expect((await who.get('/can-bo')).body).not.toContain('câu hỏi về hồ sơ chờ bạn');
  const page = (await specialist.get(`${ANSWER}?cau-hoi=1`)).body;
  for (const text of ['Tôi đổi &lt;số nhà> được không?', 'Không yêu cầu bổ sung giấy tờ ở đây'])
    expect(page).toContain(text);

  const before = await kysely.selectFrom('dossier').select(['version', 'due_at', 'status']).execute();
  const empty = await specialist.post(ANSWER, { ...(await answerForm(specialist, 1)), 'noi-dung': ' ' });
  expect([empty.statusCode, empty.body.includes('Ghi câu trả lời.')]).toEqual([422, true]);
  const answer = { ...(await answerForm(specialist, 1)), 'noi-dung': 'Được, trước khi có kết quả.' };
  for (const _twice of [1, 2]) expect((await specialist.post(ANSWER, answer)).statusCode).toBe(303);
  const late = await head.post(ANSWER, { 'cau-hoi': '1', 'noi-dung': 'Tôi trả lời khác.' });
  expect([late.statusCode, late.body.includes('đã có người trả lời')]).toEqual([422, true]);
  expect(await kysely.selectFrom('dossier').select(['version', 'due_at', 'status']).execute()).toEqual(before);

  for (const [who, address] of [
    [citizen, OWN],
    [inspector, DESK],
  ] as const)
    expect((await who.get(address)).body).toContain('Được, trước khi có kết quả.');
  expect((await specialist.get('/can-bo')).body).not.toContain('câu hỏi về hồ sơ chờ bạn');
  const entries = await kysely
    .selectFrom('audit_entry')
    .select(['actor_kind', 'action', 'detail'])
    .where('subject', '=', code)
    .where('action', 'like', 'dossier-question-%')
    .orderBy('id')
    .execute();
  expect(entries).toEqual([
    { actor_kind: 'citizen', action: 'dossier-question-asked', detail: { number: 1 } },
    { actor_kind: 'officer', action: 'dossier-question-answered', detail: { number: 1 } },
  ]);
});

test('the person is told once that there is an answer, not what it says, and the thread shows that message', async () => {
  const event = await kysely
    .selectFrom('outbox')
    .selectAll()
    .where('topic', '=', 'dossier.question-answered')
    .executeTakeFirstOrThrow();
  const told = { id: event.id, topic: event.topic, dossierId: event.dossier_id, payload: event.payload };
  for (const _twice of [1, 2]) await announceEvent(world.platform, told as Parameters<typeof announceEvent>[1]);
  const messages = await kysely.selectFrom('message').select(['channel', 'text']).execute();
  expect(messages).toHaveLength(1);
  expect(messages[0]?.text).toContain('có câu trả lời cho câu hỏi của bạn');
  expect(messages[0]?.text).not.toMatch(/trước khi có kết quả|https?:|www\./);
  const own = (await citizen.get(OWN)).body;
  const thread = own.slice(own.indexOf('id="trao-doi"'));
  expect(thread).toContain('tin nhắn SMS đang gửi');
  expect(thread.indexOf('Được, trước khi')).toBeGreaterThan(thread.indexOf('Tôi đổi &lt;số nhà>'));
});

test('nobody else asks or answers, and the addresses of strangers answer as if there were nothing', async () => {
  const before = await count();
  expect((await stranger.get(ASK)).statusCode).toBe(404);
  expect((await stranger.post(ASK, { 'cau-hoi': 'Của người khác' })).statusCode).toBe(404);
  const elsewhere = await world.signInOfficer('tiepnhan.hamrong');
  expect((await elsewhere.get(`${ANSWER}?cau-hoi=1`)).statusCode).toBe(404);
  expect((await specialist.get(`${ANSWER}?cau-hoi=7`)).statusCode).toBe(404);
  expect((await inspector.get(`${ANSWER}?cau-hoi=1`)).body).toContain('Việc này chưa làm được lúc này');
  const watched = await inspector.post(ANSWER, { 'cau-hoi': '1', 'noi-dung': 'Tôi chỉ xem.' });
  expect([403, 404]).toContain(watched.statusCode);
  expect(await count()).toBe(before);
});

test('what waits too long is shown to the head and among the stuck work, and no fourth question is taken', async () => {
  for (const text of ['Hỏi một', 'Hỏi hai', 'Hỏi ba']) expect((await ask(text)).statusCode).toBe(303);
  const full = (await citizen.get(ASK)).body;
  expect(full).toContain('đang có 3 câu hỏi chờ trả lời');
  const fourth = await citizen.post(ASK, { 'cau-hoi': 'Hỏi bốn' });
  expect([fourth.statusCode, fourth.body.includes('Hỏi bốn')]).toEqual([422, true]);
  expect(await count()).toBe(4);
  expect((await head.get('/can-bo')).body).not.toContain('quá hạn trả lời');

  world.setTime('2026-11-30T08:30:00+07:00');
  const leader = await world.signInOfficer('truongbophan.hacthanh');
  const work = (await leader.get('/can-bo')).body;
  for (const text of ['3 câu hỏi của người nộp quá hạn trả lời', `${DESK}#trao-doi`, 'Trịnh Văn Nam'])
    expect(work).toContain(text);
  const stuck = (await leader.get('/can-bo/viec-ket')).body;
  expect(stuck).toContain('Câu hỏi về hồ sơ quá hạn trả lời: 3');
  expect(stuck).not.toContain('Hỏi một');
});

test('a question that is empty or too long is told at the field and kept', async () => {
  const own = await world.signInCitizen();
  for (const number of [2, 3, 4]) await answerNow(number);
  const form = readForm((await own.get(ASK)).body, ASK);
  const empty = await own.post(ASK, { ...form, 'cau-hoi': '  ' });
  expect([empty.statusCode, empty.body.includes('Bạn ghi câu hỏi.')]).toEqual([422, true]);
  const long = await own.post(ASK, { ...form, 'cau-hoi': 'ữ'.repeat(2001) });
  expect([long.statusCode, long.body.match(/Câu hỏi dài 2001 ký tự/g)?.length]).toEqual([422, 2]);
  expect(long.body).toContain('ữ'.repeat(2001));
});

test('a closed dossier takes questions for thirty days', async () => {
  await kysely.updateTable('dossier').set({ status: 3, step: 'refused' }).where('code', '=', code).execute();
  world.setTime('2026-12-24T08:30:00+07:00');
  const soon = await world.signInCitizen();
  expect((await ask('Vì sao?', soon)).statusCode).toBe(303);
  world.setTime('2026-12-28T08:30:00+07:00');
  const late = await world.signInCitizen();
  expect((await late.get(ASK)).body).toContain('đã kết thúc quá 30 ngày');
  expect((await late.get(OWN)).body).not.toContain(`href="${ASK}"`);
});
