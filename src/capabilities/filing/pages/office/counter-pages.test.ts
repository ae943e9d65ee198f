import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import {
  beginAnew,
  birth,
  CARD,
  CONFIRMED,
  COUNTER,
  draftOf,
  draftRow,
  errorsOf,
  fillIn,
  fillInBirth,
  household,
  PERSON,
  sendStep,
} from '../../../../../tests/support/counter-intake.ts';
import { BUSINESS_HOUSEHOLD_PAGES } from '../../../../../tests/support/filled-forms.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const web = await createTestApp();
const receptionist = await web.signInOfficer('tiepnhan.hacthanh');
const elsewhere = await web.signInOfficer('tiepnhan.hamrong');
const specialist = await web.signInOfficer('thuly.hacthanh');

test('an officer takes in a birth for a person without an account, accepts it at once, and a double click makes one dossier', async () => {
  const review = await fillInBirth(receptionist, {});
  expect(review.body).not.toContain('Hồ sơ còn thiếu');
  const form = { ...readForm(review.body, `${birth}/xem-lai`), ...CONFIRMED };
  const answers = await Promise.all([1, 2, 3].map(() => receptionist.post(`${birth}/xem-lai`, form)));
  const [location] = answers.map(({ headers }) => String(headers.location));
  expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual(
    [1, 2, 3].map(() => [303, location]),
  );
  const code = /ho-so\/(.+)\?da=tai-quay$/.exec(location ?? '')?.[1] ?? '';
  expect(code).toMatch(/^H56\.S\d+-261125-\d{4}$/);

  const dossier = await dossierOf(code);
  expect(dossier).toMatchObject({
    channel: 'counter',
    status: 2,
    account_id: null,
    holder_personal_id: PERSON.personalId,
    submitter_name: PERSON.fullName,
  });
  expect(dossier.received_at).not.toBeNull();
  const events = await eventsOf(code);
  expect(events.map(({ type, actor_kind }) => [type, actor_kind])).toEqual([
    ['submitted', 'officer'],
    ['accepted', 'officer'],
  ]);
  expect(events[0]?.data).toMatchObject({
    channel: 'counter',
    identity: expect.stringContaining('thẻ căn cước'),
    digitised: expect.stringContaining('khớp với bản giấy'),
    consent: expect.stringContaining('đồng ý'),
  });
  expect(await topicsOf(code)).toEqual(['dossier.filed-at-counter', 'dossier.accepted']);
  expect(await checksOf(code)).toEqual([
    { paper_code: 'G15-KQ003204', form: 'original', copies: 1 },
    { paper_code: 'G15-KQ004389', form: 'original', copies: 1 },
  ]);

  const desk = (await receptionist.get(location ?? '')).body;
  expect(desk).toContain('Đã nhận và tiếp nhận hồ sơ tại quầy.');
  expect(desk).toContain('Nhận hồ sơ tại quầy');
  expect(desk).toContain('Số hóa từ bản giấy, Nguyễn Thị Thu xác nhận khớp');
  const slip = await receptionist.get(`/can-bo/ho-so/${code}/giay-tiep-nhan`);
  expect(slip.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await receptionist.get(COUNTER)).body).toContain('Bắt đầu');
}, 90_000);

test('only who proves number, name and birth date at level 2 sees the dossier that was filed at the counter', async () => {
  const code = await receiveBirth();
  const sees = async (person: Parameters<typeof web.signInCitizen>[0]) => {
    await web.database.kysely
      .deleteFrom('citizen_session')
      .where('account_id', 'in', (eb) =>
        eb.selectFrom('account').select('id').where('personal_id', '=', PERSON.personalId),
      )
      .execute();
    await web.database.pool.query(
      'update account set full_name = $2, birth_date = $3, level = $4 where personal_id = $1',
      [PERSON.personalId, person?.fullName, person?.birthDate, person?.level],
    );
    const citizen = await web.signInCitizen(person);
    const list = await citizen.get('/ho-so-ca-nhan');
    const own = await citizen.get(`/ho-so-ca-nhan/${code}`);
    return [list.body.includes(code), own.statusCode];
  };
  expect(await sees({ ...PERSON, level: 1 })).toEqual([false, 404]);
  expect(await sees({ ...PERSON, level: 2, fullName: 'Lê Văn Khác' })).toEqual([false, 404]);
  expect(await sees({ ...PERSON, level: 2, birthDate: '1989-05-10' })).toEqual([false, 404]);
  expect((await dossierOf(code)).account_id).toBeNull();
  expect(await sees({ ...PERSON, level: 2, fullName: 'LÊ VĂN QUẦY' })).toEqual([true, 200]);
  expect((await dossierOf(code)).account_id).not.toBeNull();
  const audit = await web.database.kysely
    .selectFrom('audit_entry')
    .select('subject')
    .where('action', '=', 'counter-dossier-claimed')
    .where('subject', '=', code)
    .execute();
  expect(audit).toHaveLength(1);
}, 90_000);

test('a receptionist without every confirmation is told at each box, and nothing typed is lost', async () => {
  const review = await fillInBirth(receptionist, {
    ...owner(),
    relation: 'relative',
    personalId: '038192000117',
    fullName: 'Trần Thị Mai',
    gender: '2',
    'birthDate.day': '02',
    'birthDate.month': '03',
    'birthDate.year': '1992',
    phone: '0912000444',
  });
  const form = readForm(review.body, `${birth}/xem-lai`);
  const bare = await receptionist.post(`${birth}/xem-lai`, { ...form, 'ghi-chu.G15-KQ004389': 'Bản <cấp lại>' });
  expect(bare.statusCode).toBe(422);
  for (const sentence of [
    'đối chiếu người nộp',
    'Hỏi người nộp',
    'đối chiếu từng tệp',
    'Ghi giấy ủy quyền',
    'chủ hồ sơ đồng ý',
  ]) {
    expect(bare.body).toContain(sentence);
  }
  expect(bare.body).toContain('Bản &lt;cấp lại>');
  const typed = { ...form, ...CONFIRMED, 'uy-quyen': 'Giấy chứng nhận kết hôn số 1/2020', 'chu-ho-so-dong-y': 'on' };
  const stale = await receptionist.post(`${birth}/xem-lai`, { ...typed, 'da-luu': '2026-11-25T00:00:00.000Z' });
  expect(stale.statusCode).toBe(422);
  expect(stale.body).toContain('Bản khai đã thay đổi');
  expect(stale.body).toContain('Giấy chứng nhận kết hôn số 1/2020');
  const sent = await receptionist.post(`${birth}/xem-lai`, typed);
  const code = /ho-so\/(.+)\?/.exec(String(sent.headers.location))?.[1] ?? '';
  expect((await eventsOf(code))[0]?.data).toMatchObject({
    onBehalf: 'relative',
    authorisation: 'Giấy chứng nhận kết hôn số 1/2020',
  });
  expect(await topicsOf(code)).toEqual(['dossier.filed-at-counter', 'dossier.accepted']);
}, 90_000);

test('a receptionist of any commune receives for another: who settles it follows from the answers', async () => {
  await fillIn(elsewhere, household, BUSINESS_HOUSEHOLD_PAGES, {});
  const review = await elsewhere.get(`${household}/xem-lai`);
  expect(review.body).toContain('Ủy ban nhân dân phường Hàm Rồng');
  const form = { ...readForm(review.body, `${household}/xem-lai`), ...CONFIRMED };
  const sent = await elsewhere.post(`${household}/xem-lai`, form);
  expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
  const code = /ho-so\/(.+)\?/.exec(String(sent.headers.location))?.[1] ?? '';
  const dossier = await dossierOf(code);
  expect(dossier.receiving_unit_id).not.toBe(dossier.handling_unit_id);
  expect(dossier.handling_unit_id).toBe(14_797);
  expect(dossier.returning_unit_id).toBe(dossier.receiving_unit_id);
}, 90_000);

test('a code that is no card is told at the field, and what was typed beside it stays', async () => {
  await beginAnew(elsewhere, birth);
  const page = await elsewhere.get(`${birth}/nguoi-nop`);
  const form = readForm(page.body, `${birth}/nguoi-nop`);
  const wrong = await elsewhere.post(`${birth}/nguoi-nop`, { ...form, 'quet-the': '8934588012112', phone: '0912 345' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('href="#f-quet-the"');
  expect(readForm(wrong.body, `${birth}/nguoi-nop`)).toMatchObject({ 'quet-the': '8934588012112', phone: '0912 345' });
  const read = await elsewhere.post(`${birth}/nguoi-nop`, { ...form, 'quet-the': CARD, phone: '0912 345' });
  expect(read.statusCode).toBe(303);
  const filled = readForm((await elsewhere.get(`${birth}/nguoi-nop`)).body, `${birth}/nguoi-nop`);
  expect(filled).toMatchObject({
    personalId: PERSON.personalId,
    fullName: PERSON.fullName,
    'birthDate.day': '09',
    gender: '1',
    'residence.province': '38',
    'residence.commune': '14797',
    'residence.detail': 'Số 00 ngõ Ví Dụ',
    phone: '0912 345',
  });
});

test('a second card leaves nothing of the address and sex of the first', async () => {
  await beginAnew(elsewhere, birth);
  const url = `${birth}/nguoi-nop`;
  await sendStep(elsewhere, url, { 'quet-the': CARD });
  await sendStep(elsewhere, url, {
    'quet-the': '038192999002||Nguyễn Thị Mai|08031992||Thôn Ví Dụ, Xã Cũ, Huyện Cũ|01072024',
  });
  const old = readForm((await elsewhere.get(url)).body, url);
  expect(old).toMatchObject({
    fullName: 'Nguyễn Thị Mai',
    'residence.province': '',
    'residence.commune': '',
    'residence.detail': 'Thôn Ví Dụ, Xã Cũ, Huyện Cũ',
  });
  expect(old).not.toHaveProperty('gender');
  await sendStep(elsewhere, url, { 'quet-the': '038192999002||Nguyễn Thị Mai|08031992|Nữ||01072024' });
  expect(readForm((await elsewhere.get(url)).body, url)).toMatchObject({ gender: '2', 'residence.detail': '' });
});

test('who does not receive finds no counter, and nobody another officer’s draft', async () => {
  const citizen = await web.signInCitizen();
  for (const url of [COUNTER, `${birth}/nguoi-nop`, `${birth}/xem-lai`]) {
    expect((await specialist.get(url)).statusCode).toBe(404);
    expect([302, 303]).toContain((await citizen.get(url)).statusCode);
  }
  expect((await specialist.post(birth, {})).statusCode).toBe(404);
  await beginAnew(receptionist, birth);
  const form = readForm((await receptionist.get(`${birth}/xem-lai`)).body, `${birth}/xem-lai`);
  const stolen = await elsewhere.post(`${birth}/xem-lai`, { ...form, ...CONFIRMED });
  expect(String(stolen.headers.location)).not.toContain('da=tai-quay');
});

test('a receptionist of a department, which takes in nothing, finds a counter only where another duty has one', async () => {
  const officer = await web.signInOfficer('thuly.tinh');
  const department = await web.database.kysely
    .selectFrom('unit')
    .select('id')
    .where('kind', '=', 'department')
    .where('valid_to', 'is', null)
    .executeTakeFirstOrThrow();
  await makeReceptionist('thuly.tinh', department.id);
  expect((await officer.get(COUNTER)).statusCode).toBe(404);
  expect((await officer.post(birth, {})).statusCode).toBe(404);
  await makeReceptionist('thuly.tinh', 14_797);
  expect((await officer.post(birth, {})).statusCode).toBe(303);
  expect((await officer.get(`${birth}/xem-lai`)).body).toContain('Ủy ban nhân dân phường Hạc Thành');
});

async function makeReceptionist(username: string, unitId: number): Promise<void> {
  const officer = web.database.kysely.selectFrom('officer').select('id').where('username', '=', username);
  const { id } = await officer.executeTakeFirstOrThrow();
  await web.database.kysely
    .insertInto('duty')
    .values({ officer_id: id, unit_id: unitId, role: 'receptionist', valid_from: '2025-07-01' })
    .execute();
}

test('a receptionist cannot take in for another person as if it were the submitter', async () => {
  const review = await fillInBirth(receptionist, {
    personalId: '038192000117',
    fullName: 'Trần Thị Mai',
    gender: '2',
    'birthDate.day': '02',
    'birthDate.month': '03',
    'birthDate.year': '1992',
  });
  expect(review.body).toContain('Chủ hồ sơ có số định danh khác người nộp');
  const url = `${birth}/xem-lai`;
  const sent = await receptionist.post(url, { ...readForm(review.body, url), ...CONFIRMED });
  expect([sent.statusCode, sent.body.includes('Hồ sơ còn thiếu')]).toEqual([422, true]);
  await sendStep(receptionist, `${birth}/chu-ho-so`, { relation: 'relative' });
  expect((await receptionist.get(url)).body).not.toContain('khác người nộp');
}, 90_000);

test('a receptionist is told before accepting that the same person has such a dossier open already', async () => {
  const open = await receiveBirth();
  const review = await fillInBirth(receptionist, {});
  expect(review.body).toContain('Có thể trùng hồ sơ.');
  expect(review.body).toContain(`href="/can-bo/ho-so/${open}"`);
  expect((await fillInBirth(elsewhere, {})).body).not.toContain(open);
}, 90_000);

test('the provincial centre takes in for the commune that the answers name, and nothing when they name none', async () => {
  const centre = await web.signInOfficer('tiepnhan.tinh');
  const unknown = 'Chưa xác định được xã, phường giải quyết';
  const url = `${birth}/xem-lai`;
  const review = await fillInBirth(centre, {});
  expect(review.body).not.toContain(unknown);
  const inAnotherProvince = { 'mother.residence.commune': '00004', 'father.residence.commune': '00004' };
  const { answers } = await draftRow(web.database, await draftOf(centre));
  const answered = (all: unknown) =>
    web.database.kysely
      .updateTable('draft')
      .set({ answers: JSON.stringify(all) })
      .where('id', '=', readForm(review.body, url)['ho-so'] ?? '')
      .execute();
  await answered({ ...(answers as object), ...inAnotherProvince });
  const sent = await centre.post(url, { ...readForm(review.body, url), ...CONFIRMED });
  expect([sent.statusCode, sent.body.includes(unknown)]).toEqual([422, true]);
  await answered(answers);
  const taken = await centre.post(url, { ...readForm(review.body, url), ...CONFIRMED });
  const taking = /ho-so\/(.+)\?/.exec(String(taken.headers.location))?.[1] ?? '';
  expect(await dossierOf(taking)).toMatchObject({ handling_unit_id: 14_797, status: 2 });
  await fillIn(centre, household, BUSINESS_HOUSEHOLD_PAGES, {});
  const known = await centre.get(`${household}/xem-lai`);
  expect(known.body).not.toContain(unknown);
  const filed = await centre.post(`${household}/xem-lai`, {
    ...readForm(known.body, `${household}/xem-lai`),
    ...CONFIRMED,
  });
  const code = /ho-so\/(.+)\?/.exec(String(filed.headers.location))?.[1] ?? '';
  expect((await dossierOf(code)).handling_unit_id).toBe(14_797);
}, 90_000);

async function receiveBirth(): Promise<string> {
  const review = await fillInBirth(receptionist, {});
  const sent = await receptionist.post(`${birth}/xem-lai`, {
    ...readForm(review.body, `${birth}/xem-lai`),
    ...CONFIRMED,
  });
  expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
  return /ho-so\/(.+)\?/.exec(String(sent.headers.location))?.[1] ?? '';
}

function owner() {
  return { subject: 'citizen', 'residence.province': '38', 'residence.commune': '14797', 'residence.detail': 'Số 1' };
}

const dossierOf = (code: string) =>
  web.database.kysely.selectFrom('dossier').selectAll().where('code', '=', code).executeTakeFirstOrThrow();

const eventsOf = (code: string) =>
  web.database.kysely
    .selectFrom('dossier_event')
    .innerJoin('dossier', 'dossier.id', 'dossier_id')
    .select(['type', 'actor_kind', 'data'])
    .where('code', '=', code)
    .orderBy('number')
    .execute();

async function topicsOf(code: string): Promise<string[]> {
  const rows = await web.database.kysely
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .select('topic')
    .where('code', '=', code)
    .orderBy('outbox.id')
    .execute();
  return rows.map(({ topic }) => topic);
}

const checksOf = (code: string) =>
  web.database.kysely
    .selectFrom('dossier_paper_check')
    .innerJoin('dossier', 'dossier.id', 'dossier_id')
    .select(['paper_code', 'form', 'copies'])
    .where('code', '=', code)
    .orderBy('paper_code')
    .execute();
