import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const stranger = await world.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');

const own = (code: string) => `/ho-so-ca-nhan/${code}`;
const withdrawal = (code: string) => `${own(code)}/rut`;
const decision = (code: string, slug = 'rut-ho-so') => `/can-bo/ho-so/${code}/${slug}`;
const versionIn = (html: string) => /name="phien-ban" value="(\d+)"/.exec(html)?.[1] ?? '';
const newDossier = () => fileGuideDossier(world, citizen, '1.001193');

/** Opens the form and sends it, as a person does. */
async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  const form = await who.get(path);
  return who.post(path, { 'phien-ban': versionIn(form.body), ...fields });
}

async function asked(reason = 'Tôi khai nhầm nơi sinh.'): Promise<string> {
  const code = await newDossier();
  const answer = await fillIn(citizen, withdrawal(code), { 'ly-do': reason });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own(code)}?da-rut=1`]);
  return code;
}

async function statusOf(code: string) {
  return world.database.kysely
    .selectFrom('dossier')
    .select(['status', 'step'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
}

test('a person withdraws a dossier, and an officer agrees', async () => {
  const code = await newDossier();
  expect((await citizen.get(own(code))).body).toContain(`href="${withdrawal(code)}"`);
  const form = await citizen.get(withdrawal(code));
  expect(form.body).toContain('Rút hồ sơ này?');
  expect(form.body).toContain('Cán bộ sẽ dừng giải quyết. Bạn có thể nộp lại bất cứ lúc nào.');
  const sent = await fillIn(citizen, withdrawal(code), { 'ly-do': 'Tôi khai nhầm nơi sinh.' });
  const after = await citizen.get(String(sent.headers.location));
  expect(after.body).toContain('Đã gửi yêu cầu rút hồ sơ.');
  expect(after.body).toContain('Tôi khai nhầm nơi sinh.');
  expect(after.body).not.toContain(`href="${withdrawal(code)}"`);
  expect(await statusOf(code)).toEqual({ status: 7, step: 'withdrawing' });

  expect((await receptionist.get('/can-bo/tiep-nhan?trang-thai=xin-rut')).body).toContain(code);
  expect((await receptionist.get(decision(code, ''))).body).toContain('Giải quyết yêu cầu rút');
  const page = await receptionist.get(decision(code));
  expect(page.body).toContain('“Tôi khai nhầm nơi sinh.”');
  const closed = await fillIn(receptionist, decision(code), { 'quyet-dinh': 'accept-withdrawal' });
  expect(closed.headers.location).toBe(`/can-bo/ho-so/${code}?da=rut-ho-so`);
  expect(await statusOf(code)).toEqual({ status: 8, step: 'stopped' });
  expect((await citizen.get(own(code))).body).toContain('Hồ sơ đã rút theo yêu cầu của bạn');
});

test('an officer who does not agree says why, and the dossier goes on where it was', async () => {
  const code = await asked('');
  const silent = await fillIn(receptionist, decision(code), { 'quyet-dinh': 'refuse-withdrawal' });
  expect(silent.statusCode).toBe(422);
  await fillIn(receptionist, decision(code), { 'quyet-dinh': 'refuse-withdrawal', 'ly-do': 'Giấy đã in xong.' });
  expect(await statusOf(code)).toEqual({ status: 1, step: 'awaiting-reception' });
  const page = await citizen.get(own(code));
  expect(page.body).toContain('Không rút được hồ sơ');
  expect(page.body).toContain('Giấy đã in xong.');
});

test('somebody else cannot withdraw it, nor learn that it exists', async () => {
  const code = await newDossier();
  expect((await stranger.get(withdrawal(code))).statusCode).toBe(404);
  expect((await stranger.post(withdrawal(code), { 'phien-ban': '1' })).statusCode).toBe(404);
  expect((await world.anonymous.get(withdrawal(code))).statusCode).toBe(303);
  expect(await statusOf(code)).toMatchObject({ status: 1 });
});

test('pressing twice, and asking again while it is looked at, is one request', async () => {
  const code = await newDossier();
  const version = versionIn((await citizen.get(withdrawal(code))).body);
  const both = await Promise.all([1, 2].map(() => citizen.post(withdrawal(code), { 'phien-ban': version })));
  const again = await citizen.get(withdrawal(code));
  for (const answer of [...both, again]) {
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own(code)}?da-rut=1`]);
  }
  const page = await citizen.get(own(code));
  expect(page.body.match(/Bạn yêu cầu rút hồ sơ/g)).toHaveLength(1);
});

test('a dossier that is over cannot be withdrawn, and the page says what to do instead', async () => {
  const code = await newDossier();
  const before = versionIn((await citizen.get(withdrawal(code))).body);
  await fillIn(receptionist, decision(code, 'tu-choi'), {
    'loai-ly-do': 'not-competent',
    'ly-do': 'Nộp tại xã Đông Sơn.',
  });
  expect(await statusOf(code)).toMatchObject({ status: 3 });
  expect((await citizen.get(own(code))).body).not.toContain(`href="${withdrawal(code)}"`);
  const sentence = 'Hồ sơ không được tiếp nhận nên không cần rút. Bạn có thể sửa và nộp lại.';
  expect((await citizen.get(withdrawal(code))).body).toContain(sentence);
  const late = await citizen.post(withdrawal(code), { 'phien-ban': before, 'ly-do': 'Lý do đã gõ' });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain(sentence);
  expect(late.body).toContain('Lý do đã gõ');
  const insisting = await fillIn(citizen, withdrawal(code));
  expect([insisting.statusCode, insisting.body.includes(sentence)]).toEqual([422, true]);
  expect(await statusOf(code)).toMatchObject({ status: 3 });
});

test('an officer who was faster is told of, and what was typed can be sent again', async () => {
  const code = await newDossier();
  const before = versionIn((await citizen.get(withdrawal(code))).body);
  await fillIn(receptionist, decision(code, 'tiep-nhan'));
  const late = await citizen.post(withdrawal(code), { 'phien-ban': before, 'ly-do': 'Lý do đã gõ' });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Hồ sơ vừa có thay đổi');
  expect(late.body).toContain('Lý do đã gõ');
  expect(late.body).not.toContain('Nguyễn Thị Thu');
  const sent = await citizen.post(withdrawal(code), { 'phien-ban': versionIn(late.body), 'ly-do': 'Lý do đã gõ' });
  expect(sent.statusCode).toBe(303);
  const page = await citizen.get(own(code));
  expect(page.body).toContain('Tạm dừng trong lúc xem yêu cầu rút hồ sơ');
});

test('a reason that is too long is told at the field and kept', async () => {
  const code = await newDossier();
  const reason = 'ữ'.repeat(501);
  const long = await fillIn(citizen, withdrawal(code), { 'ly-do': reason });
  expect(long.statusCode).toBe(422);
  expect(long.body.match(/Lý do dài 501 ký tự/g)).toHaveLength(2);
  expect(long.body).toContain(reason);
  const fits = await fillIn(citizen, withdrawal(code), { 'ly-do': 'ữ'.repeat(500) });
  expect(fits.statusCode).toBe(303);
});
