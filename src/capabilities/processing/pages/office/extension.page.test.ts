import { expect, test } from 'vitest';
import { draftApologies } from '#capabilities/dossier/index.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
world.setTime('2026-11-25T09:00:00+07:00');
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('kinhte.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');

const desk = (code: string) => `/can-bo/ho-so/${code}`;
const letter = (code: string) => `${desk(code)}/gia-han`;
const REASON = { 'loai-ly-do': 'verification', 'ly-do': 'Cần đến xem trụ sở kinh doanh.' };

/** Opens a form and sends it with what the person changed. */
async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

/** Three working days from Wednesday 25/11: due on Monday 30/11 at 17:30. */
async function inAppraisal(): Promise<string> {
  world.setTime('2026-11-25T09:00:00+07:00');
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await fillIn(receptionist, `${desk(code)}/tiep-nhan`);
  await fillIn(specialist, `${desk(code)}/nhan-viec`);
  return code;
}

test('a specialist puts an apology before the signatory, who signs; the citizen reads both dates', async () => {
  const code = await inAppraisal();
  const form = await specialist.get(letter(code));
  expect(form.body).toContain('17:30 thứ Hai, 30/11/2026');
  expect(form.body).toContain('Trình ký');
  const proposed = await fillIn(specialist, letter(code), { ...REASON, 'ngay-hen.day': '2', 'ngay-hen.month': '12' });
  expect(proposed.headers.location).toBe(`${desk(code)}?da=gia-han`);
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).not.toContain('Thư xin lỗi');

  const asked = await signatory.get(letter(code));
  expect(asked.body).toContain('Cần đến xem trụ sở kinh doanh.');
  const undecided = await fillIn(signatory, letter(code));
  expect([undecided.statusCode, undecided.body.includes('Chọn quyết định.')]).toEqual([422, true]);
  const signed = await fillIn(signatory, letter(code), { 'quyet-dinh': 'ky' });
  expect(signed.headers.location).toBe(`${desk(code)}?da=gia-han`);

  const own = (await citizen.get(`/ho-so-ca-nhan/${code}`)).body;
  for (const text of [
    'Thư xin lỗi và hẹn lại ngày trả kết quả',
    '30/11/2026',
    '02/12/2026',
    'Cần đến xem trụ sở kinh doanh.',
    'Phạm Văn Thắng',
    'Ngày được gia hạn, xem thư xin lỗi',
  ]) {
    expect(own).toContain(text);
  }
  const after = (await signatory.get(desk(code))).body;
  expect(after).toContain('Đã xin lỗi và gia hạn');
  expect(after).not.toContain(`href="${letter(code)}"`);
  expect((await signatory.get(letter(code))).body).toContain('Hồ sơ đã được gia hạn một lần');
});

test('a signatory who does not agree sends the letter back with a word, and the date stays', async () => {
  const code = await inAppraisal();
  await fillIn(specialist, letter(code), REASON);
  const silent = await fillIn(signatory, letter(code), { 'quyet-dinh': 'tra-lai' });
  expect([silent.statusCode, silent.body.includes('Ghi lý do.')]).toEqual([422, true]);
  await fillIn(signatory, letter(code), { 'quyet-dinh': 'tra-lai', 'y-kien': 'Còn kịp trong hôm nay.' });
  const page = (await specialist.get(desk(code))).body;
  expect(page).toContain('Còn kịp trong hôm nay.');
  expect(page).toContain('Dự thảo thư xin lỗi');
  expect((await specialist.get(letter(code))).body).toContain('Cần đến xem trụ sở kinh doanh.');
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).toContain('30/11/2026');
});

test('a signatory whose page is older than the proposal is told by whom, decides anew, and keeps what was typed', async () => {
  const code = await inAppraisal();
  const stale = readForm((await signatory.get(letter(code))).body, letter(code));
  await fillIn(specialist, letter(code), REASON);
  const own = { ...stale, ...REASON, 'ly-do': 'Chờ ý kiến của Sở.' };
  const late = await signatory.post(letter(code), own);
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Hồ sơ đã được xử lý bởi');
  expect(late.body).toContain('name="quyet-dinh"');
  expect(late.body).toContain('Chờ ý kiến của Sở.');
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).not.toContain('Thư xin lỗi');
  const decided = await signatory.post(letter(code), { ...readForm(late.body, letter(code)), 'quyet-dinh': 'ky' });
  expect(decided.headers.location).toBe(`${desk(code)}?da=gia-han`);
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).toContain('Chờ ý kiến của Sở.');
});

test('what cannot be is told at its field, and everything typed stays', async () => {
  const code = await inAppraisal();
  const sent = async (fields: Record<string, string>) => {
    const answer = await fillIn(specialist, letter(code), { ...REASON, ...fields });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Cần đến xem trụ sở kinh doanh.');
    return answer.body;
  };
  expect(await sent({ 'loai-ly-do': '' })).toContain('Chọn lý do.');
  expect(await sent({ 'ngay-hen.day': '40' })).toContain('Ghi ngày hẹn lại');
  const range = 'Chọn ngày từ 01/12/2026 đến 03/12/2026.';
  expect(await sent({ 'ngay-hen.day': '30', 'ngay-hen.month': '11' })).toContain(range);
  expect(await sent({ 'ngay-hen.day': '4', 'ngay-hen.month': '12' })).toContain(range);
});

test('once the date has passed the officer is told that the dossier counts as late', async () => {
  const code = await inAppraisal();
  world.setTime('2026-12-02T09:00:00+07:00');
  const late = await world.signInOfficer('lanhdao.hacthanh');
  const form = await late.get(letter(code));
  expect(form.body).toContain('hồ sơ tính là trễ hẹn');
  const signed = await fillIn(late, letter(code), REASON);
  expect(signed.statusCode).toBe(303);
  expect((await (await world.signInCitizen()).get(`/ho-so-ca-nhan/${code}`)).body).toContain('Thư xin lỗi');
});

test('the specialist finds the drafted apology among their work, with the reason the record shows', async () => {
  const code = await inAppraisal();
  world.setTime('2026-11-27T08:00:00+07:00');
  await draftApologies(world.platform);
  const due = await world.signInOfficer('kinhte.hacthanh');
  const work = (await due.get('/can-bo')).body;
  expect(work).toContain(`Dự thảo thư xin lỗi hồ sơ ${code}`);
  expect(work).toContain(`href="${letter(code)}"`);
  const form = (await due.get(letter(code))).body;
  expect(form).toContain('Dự thảo do hệ thống soạn sẵn.');
  expect(form).toContain('và chưa giải quyết xong trước ngày hẹn trả.');
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).not.toContain('Thư xin lỗi');
});

test('a receptionist cannot write the letter, and a stranger finds no dossier', async () => {
  const code = await inAppraisal();
  const page = await receptionist.get(letter(code));
  expect(page.body).toContain('Việc này chưa làm được lúc này');
  expect((await world.anonymous.get(letter(code))).statusCode).toBe(303);
  const stranger = await world.signInOfficer('tiepnhan.hamrong');
  expect((await stranger.get(letter(code))).statusCode).toBe(404);
});
