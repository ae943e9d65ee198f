import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import {
  BIRTH,
  BIRTH_PAGES,
  BUSINESS_HOUSEHOLD,
  BUSINESS_HOUSEHOLD_PAGES,
  SUBMITTER_TYPED,
  type TypedPages,
} from '../../../../../tests/support/filled-forms.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { samplePdf } from '../../../../../tests/support/sample-files.ts';

const web = await createTestApp();
const receptionist = await web.signInOfficer('tiepnhan.hacthanh');
const elsewhere = await web.signInOfficer('tiepnhan.hamrong');
const specialist = await web.signInOfficer('thuly.hacthanh');

const COUNTER = '/can-bo/tiep-nhan/tai-quay';
const birth = `${COUNTER}/${BIRTH}`;
const household = `${COUNTER}/${BUSINESS_HOUSEHOLD}`;
const CARD =
  '038089021001|171234567|Lê Văn Quầy|09051989|Nam|Số 00 ngõ Ví Dụ, Phường Hạc Thành, Tỉnh Thanh Hóa|15032022';
const PERSON = { personalId: '038089021001', fullName: 'Lê Văn Quầy', birthDate: '1989-05-09' };
const BIRTH_PAPERS = ['G15-KQ003204', 'G15-KQ004389'];
/** Online the register tells this; at the counter somebody has to say it. */
const COUNTER_BIRTH_PAGES: TypedPages = BIRTH_PAGES.map(([page, typed]) => [
  page,
  page === 'requester' ? { ...typed, 'requester.residence.kind': '1' } : typed,
]);
const CONFIRMED = { 'doi-chieu': 'on', 'dong-y': 'on', 'so-hoa': 'on' };

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

test('a page left open for one person writes nothing into the draft of the next, and keeps what was typed', async () => {
  await fillInBirth(receptionist, {});
  const pageOf = async (slug: string) =>
    readForm((await receptionist.get(`${birth}/${slug}`)).body, `${birth}/${slug}`);
  const [submitter, papers, review] = [await pageOf('nguoi-nop'), await pageOf('thanh-phan'), await pageOf('xem-lai')];
  const home = readForm((await receptionist.get(COUNTER)).body, birth);
  await beginAnew(receptionist, birth);
  const next = await draftOf(receptionist);
  const before = await draftRow(next);

  const typed = { ...submitter, fullName: 'Người Thứ Nhất' };
  const refused = [
    await receptionist.post(`${birth}/nguoi-nop`, typed),
    await receptionist.post(`${birth}/nguoi-nop`, { ...typed, 'quet-the': CARD }),
    await receptionist.post(`${birth}/thanh-phan`, { ...papers, _xoa: `${BIRTH_PAPERS[0]}/1` }),
    await receptionist.post(`${birth}/thanh-phan`, papers),
    await upload(receptionist, BIRTH_PAPERS[0] ?? '', papers['ho-so'] ?? ''),
    await receptionist.post(`${birth}/xem-lai`, {
      ...review,
      ...CONFIRMED,
      'ghi-chu.G15-KQ004389': 'Bản của người trước',
    }),
    await receptionist.post(birth, { ...home, 'lam-lai': '1' }),
  ];
  for (const { statusCode, body } of refused) {
    expect(statusCode).toBe(422);
    expect(body).toContain('đã được bỏ hoặc đã tiếp nhận');
  }
  expect(readForm(refused[0]?.body ?? '', `${birth}/nguoi-nop`)).toMatchObject(typed);
  expect(refused[5]?.body).toContain('Bản của người trước');
  const autosave = await receptionist.inject({
    method: 'POST',
    url: `${birth}/nguoi-nop`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-tu-luu': '1' },
    payload: new URLSearchParams({ ...typed, _csrf: receptionist.csrfToken }).toString(),
  });
  expect(autosave.statusCode).toBe(409);
  expect(await draftRow(next)).toEqual(before);
  expect(before).toMatchObject({ state: 'open', submitter: {}, papers: 0 });
}, 90_000);

test('a page left open after its person was served writes nothing into a new draft', async () => {
  await fillInBirth(receptionist, {});
  const url = `${birth}/nguoi-nop`;
  const page = readForm((await receptionist.get(url)).body, url);
  const review = readForm((await receptionist.get(`${birth}/xem-lai`)).body, `${birth}/xem-lai`);
  const sent = await receptionist.post(`${birth}/xem-lai`, { ...review, ...CONFIRMED });
  expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
  const alone = await receptionist.post(url, page);
  expect([alone.statusCode, alone.body.includes('đã tiếp nhận')]).toEqual([422, true]);
  await beginAnew(receptionist, birth);
  expect((await receptionist.post(url, page)).statusCode).toBe(422);
  expect(readForm((await receptionist.get(url)).body, url)).toMatchObject({ fullName: '', personalId: '' });
}, 90_000);

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

test('a receptionist who adds or removes a paper after the review is told to review again', async () => {
  const review = await fillInBirth(receptionist, {});
  const url = `${birth}/xem-lai`;
  const reviewed = { ...readForm(review.body, url), ...CONFIRMED };
  web.setTime('2026-11-25T09:01:00+07:00');
  const draftId = await draftOf(receptionist);
  expect((await upload(receptionist, BIRTH_PAPERS[0] ?? '', draftId)).statusCode).toBe(303);
  const added = await receptionist.post(url, reviewed);
  expect([added.statusCode, added.body.includes('Bản khai đã thay đổi')]).toEqual([422, true]);
  const unconfirmed = await receptionist.post(url, { ...reviewed, 'dong-y': '' });
  expect([unconfirmed.statusCode, unconfirmed.body.includes('Bản khai đã thay đổi')]).toEqual([422, true]);
  const again = { ...readForm(added.body, url), ...CONFIRMED };
  web.setTime('2026-11-25T09:02:00+07:00');
  const papers = readForm((await receptionist.get(`${birth}/thanh-phan`)).body, `${birth}/thanh-phan`);
  await receptionist.post(`${birth}/thanh-phan`, { ...papers, _xoa: `${BIRTH_PAPERS[0]}/2` });
  const removed = await receptionist.post(url, again);
  expect([removed.statusCode, removed.body.includes('Bản khai đã thay đổi')]).toEqual([422, true]);
  const sent = await receptionist.post(url, { ...readForm(removed.body, url), ...CONFIRMED });
  expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
}, 90_000);

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

test('what one person is being asked is put away only after the officer was told what is lost', async () => {
  await beginAnew(elsewhere, birth);
  const empty = readForm((await elsewhere.get(COUNTER)).body, birth);
  expect((await elsewhere.post(birth, { ...empty, 'lam-lai': '1' })).statusCode).toBe(303);
  await sendStep(elsewhere, `${birth}/nguoi-nop`, { 'quet-the': CARD });
  const home = readForm((await elsewhere.get(COUNTER)).body, birth);
  const asked = await elsewhere.post(birth, { ...home, 'lam-lai': '1' });
  expect([asked.statusCode, asked.body.includes('Bỏ bản khai đang nhập?')]).toEqual([200, true]);
  expect(asked.body).toContain(PERSON.fullName);
  expect(await draftRow(home['ho-so'] ?? '')).toMatchObject({ state: 'open' });
  await elsewhere.post(birth, { ...readForm(asked.body, birth), 'lam-lai': '1' });
  expect(await draftRow(home['ho-so'] ?? '')).toMatchObject({ state: 'discarded' });
});

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
  const { answers } = await draftRow(await draftOf(centre));
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

async function draftRow(id: string) {
  return web.database.kysely
    .selectFrom('draft')
    .select(({ selectFrom, fn }) => [
      'state',
      'submitter',
      'owner',
      'answers',
      'saved_at',
      selectFrom('draft_paper').select(fn.countAll().as('count')).whereRef('draft_id', '=', 'draft.id').as('papers'),
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function receiveBirth(): Promise<string> {
  const review = await fillInBirth(receptionist, {});
  const sent = await receptionist.post(`${birth}/xem-lai`, {
    ...readForm(review.body, `${birth}/xem-lai`),
    ...CONFIRMED,
  });
  expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
  return /ho-so\/(.+)\?/.exec(String(sent.headers.location))?.[1] ?? '';
}

async function fillInBirth(officer: Visitor, ownerTyped: Readonly<Record<string, string>>) {
  await fillIn(officer, birth, COUNTER_BIRTH_PAGES, ownerTyped);
  for (const paper of BIRTH_PAPERS) {
    const sent = await upload(officer, paper, await draftOf(officer));
    expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
  }
  return officer.get(`${birth}/xem-lai`);
}

async function fillIn(officer: Visitor, base: string, pages: TypedPages, ownerTyped: Readonly<Record<string, string>>) {
  await beginAnew(officer, base);
  await sendStep(officer, `${base}/nguoi-nop`, { 'quet-the': CARD });
  await sendStep(officer, `${base}/nguoi-nop`, { ...SUBMITTER_TYPED, 'quet-the': '' });
  await sendStep(officer, `${base}/chu-ho-so`, { '_lay-tu-nguoi-nop': '1' });
  await sendStep(officer, `${base}/chu-ho-so`, ownerTyped);
  for (const [page, typed] of pages) {
    // A list may open only after its parent was chosen: saved once, then sent whole.
    const url = `${base}/to-khai/${page}`;
    await officer.post(url, { ...readForm((await officer.get(url)).body, url), ...typed });
    await sendStep(officer, url, typed);
  }
  const delivery = await officer.get(`${base}/le-phi`);
  const payment = delivery.body.includes('name="payment"') ? { payment: 'counter' } : {};
  await sendStep(officer, `${base}/le-phi`, { ...payment });
}

async function sendStep(officer: Visitor, url: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const page = await officer.get(url);
  expect(page.statusCode, url).toBe(200);
  const answer = await officer.post(url, { ...readForm(page.body, url), ...typed });
  expect(answer.statusCode, `${url}: ${errorsOf(answer.body)}`).toBe(303);
}

function owner() {
  return { subject: 'citizen', 'residence.province': '38', 'residence.commune': '14797', 'residence.detail': 'Số 1' };
}

function errorsOf(html: string): string {
  return [...html.matchAll(/<a href="#f-[^"]*">([^<]*)</g)].map(([, sentence]) => sentence).join(' | ');
}

async function beginAnew(officer: Visitor, base: string): Promise<void> {
  const form = readForm((await officer.get(COUNTER)).body, base);
  const begun = await officer.post(base, { ...form, 'lam-lai': '1', 'chac-chan': '1' });
  expect(begun.statusCode, errorsOf(begun.body)).toBe(303);
}

/** The mark of the open birth, as its page of papers carries it. */
async function draftOf(officer: Visitor): Promise<string> {
  const url = `${birth}/thanh-phan`;
  return readForm((await officer.get(url)).body, url)['ho-so'] ?? '';
}

function upload(officer: Visitor, paper: string, draftId: string) {
  const url = `${birth}/thanh-phan/${paper}`;
  const boundary = '----mot-cua';
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${officer.csrfToken}\r\n`),
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="ho-so"\r\n\r\n${draftId}\r\n`),
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="tep"; filename="bản quét.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
    ),
    samplePdf(),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return officer.inject({ method: 'POST', url, headers, payload });
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
