import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
world.setTime('2026-11-25T11:00:00+07:00');
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('kinhte.hacthanh');
const colleague = await world.signInOfficer('thuly.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const elsewhere = await world.signInOfficer('tiepnhan.hamrong');

const desk = (code: string) => `/can-bo/ho-so/${code}`;
const page = (code: string) => `${desk(code)}/xac-minh`;
const FINDINGS = 'Trụ sở có thật, <không> chung cư.\nBiển hiệu chưa treo.';
const INQUIRY = {
  'dia-diem': 'Số 28 đường Lê Lợi',
  'ngay.day': '25',
  'ngay.month': '11',
  'ngay.year': '2026',
  'tu-gio': '8h30',
  'den-gio': '10:15',
  'thanh-phan': 'Ông Lê Văn Chứng, tổ trưởng tổ dân phố 3',
  'noi-dung': FINDINGS,
  'ket-luan': 'Đủ điều kiện về địa điểm.',
};

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

async function inAppraisal(): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await fillIn(receptionist, `${desk(code)}/tiep-nhan`);
  await fillIn(specialist, `${desk(code)}/nhan-viec`);
  return code;
}

test('what an officer looked into is kept, printed and corrected; the citizen reads that it was done, not what', async () => {
  const code = await inAppraisal();
  const due = /\d\d:\d\d thứ [^<]*2026/.exec((await specialist.get(desk(code))).body)?.[0];
  const done = await fillIn(specialist, page(code), INQUIRY);
  expect(done.headers.location).toBe(`${desk(code)}?da=xac-minh#xac-minh`);
  const shown = (await head.get(desk(code))).body;
  for (const text of ['Ngày 25/11/2026, 08:30–10:15', '&lt;không> chung cư', 'Lê Văn Chứng', 'Hoàng Thị Liên', due])
    expect(shown).toContain(text);
  const own = (await citizen.get(`/ho-so-ca-nhan/${code}`)).body;
  expect(own).toContain('Đã xác minh');
  for (const text of ['Lê Văn Chứng', 'chung cư', 'Đủ điều kiện về địa điểm', 'Số 28 đường Lê Lợi'])
    expect(own).not.toContain(text);

  const paper = /[^"]*\/bien-ban-xac-minh\/\d+(?=")/.exec(shown)?.[0] ?? '';
  expect((await head.get(paper)).headers['content-type']).toBe('application/pdf');
  expect((await head.get(`${paper}/xem`)).body).toContain('08 giờ 30 phút đến 10 giờ 15 phút, ngày 25/11/2026');
  for (const path of [paper, `${paper}/xem`]) expect((await elsewhere.get(path)).statusCode).toBe(404);
  // Another event of the dossier is no record, nor is what stands nowhere.
  for (const number of ['1', '99', 'x']) expect((await head.get(paper.replace(/\d+$/, number))).statusCode).toBe(404);

  const again = `${page(code)}?thay=${/\d+$/.exec(paper)?.[0]}`;
  const before = readForm((await head.get(again)).body, again);
  expect(before).toMatchObject({ 'tu-gio': '08:30', 'noi-dung': FINDINGS });
  expect((await head.post(again, { ...before, 'ket-luan': 'Phải treo biển hiệu trước.' })).statusCode).toBe(303);
  const corrected = (await specialist.get(desk(code))).body;
  for (const text of ['Đủ điều kiện về địa điểm.', 'Phải treo biển hiệu trước.', 'Đã được thay bằng biên bản lập sau'])
    expect(corrected).toContain(text);
  expect(corrected).not.toContain(again);
  expect((await specialist.get(again)).body).toContain('Việc này chưa làm được lúc này');
  expect((await head.get(`${paper}/xem`)).body).toContain('Đã được thay bằng biên bản ghi lúc');
});

test('what is missing or cannot be is told at its field, and what was typed stays', async () => {
  const code = await inAppraisal();
  const bare = await fillIn(specialist, page(code), { 'noi-dung': FINDINGS, 'tu-gio': 'sáng', 'can-bo': ' ' });
  expect(bare.statusCode).toBe(422);
  for (const text of ['Ghi địa điểm', 'Ghi giờ và phút', 'Ghi cán bộ', 'Ghi thành phần', 'Ghi kết luận', 'chung cư'])
    expect(bare.body).toContain(text);
  const refused = async (wrong: Record<string, string>) => {
    const { statusCode, body } = await fillIn(specialist, page(code), { ...INQUIRY, ...wrong });
    return [statusCode, /Giờ kết thúc phải[^<.]*/.exec(body)?.[0]];
  };
  expect(await refused({ 'den-gio': '8:30' })).toEqual([422, 'Giờ kết thúc phải sau giờ bắt đầu']);
  expect(await refused({ 'den-gio': '11:30' })).toEqual([422, 'Giờ kết thúc phải trước lúc ghi biên bản']);
  expect((await fillIn(specialist, page(code), { ...INQUIRY, 'tu-gio': '24:00' })).statusCode).toBe(422);
  expect((await fillIn(specialist, page(code), { ...INQUIRY, 'ket-luan': 'a'.repeat(4001) })).statusCode).toBe(422);
  // Neither who has another's dossier nor who only took it in writes about it.
  for (const who of [colleague, receptionist]) {
    expect((await who.get(page(code))).body).not.toContain('Ghi biên bản vào hồ sơ</button>');
    const form = readForm((await specialist.get(page(code))).body, page(code));
    expect((await who.post(page(code), { ...form, ...INQUIRY })).statusCode).toBe(403);
  }
  const { rows } = await world.database.pool.query<{ count: number }>(
    `select count(*)::int from dossier_event join dossier on dossier.id = dossier_id
     where code = $1 and type = 'inquiry-recorded'`,
    [code],
  );
  expect(rows[0]?.count).toBe(0);
});
