import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import {
  BIRTH_PAPERS,
  beginAnew,
  birth,
  CARD,
  CONFIRMED,
  COUNTER,
  draftOf,
  draftRow,
  errorsOf,
  fillInBirth,
  PERSON,
  sendStep,
  upload,
} from '../../../../../tests/support/counter-intake.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const web = await createTestApp();
const receptionist = await web.signInOfficer('tiepnhan.hacthanh');
const elsewhere = await web.signInOfficer('tiepnhan.hamrong');

test('a page left open for one person writes nothing into the draft of the next, and keeps what was typed', async () => {
  await fillInBirth(receptionist, {});
  const pageOf = async (slug: string) =>
    readForm((await receptionist.get(`${birth}/${slug}`)).body, `${birth}/${slug}`);
  const [submitter, papers, review] = [await pageOf('nguoi-nop'), await pageOf('thanh-phan'), await pageOf('xem-lai')];
  const home = readForm((await receptionist.get(COUNTER)).body, birth);
  await beginAnew(receptionist, birth);
  const next = await draftOf(receptionist);
  const before = await draftRow(web.database, next);

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
  expect(await draftRow(web.database, next)).toEqual(before);
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

test('what one person is being asked is put away only after the officer was told what is lost', async () => {
  await beginAnew(elsewhere, birth);
  const empty = readForm((await elsewhere.get(COUNTER)).body, birth);
  expect((await elsewhere.post(birth, { ...empty, 'lam-lai': '1' })).statusCode).toBe(303);
  await sendStep(elsewhere, `${birth}/nguoi-nop`, { 'quet-the': CARD });
  const home = readForm((await elsewhere.get(COUNTER)).body, birth);
  const asked = await elsewhere.post(birth, { ...home, 'lam-lai': '1' });
  expect([asked.statusCode, asked.body.includes('Bỏ bản khai đang nhập?')]).toEqual([200, true]);
  expect(asked.body).toContain(PERSON.fullName);
  expect(await draftRow(web.database, home['ho-so'] ?? '')).toMatchObject({ state: 'open' });
  await elsewhere.post(birth, { ...readForm(asked.body, birth), 'lam-lai': '1' });
  expect(await draftRow(web.database, home['ho-so'] ?? '')).toMatchObject({ state: 'discarded' });
});
