import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { readForm } from '../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../tests/support/real-filing.ts';
import { startTimeStamps } from '../../tests/support/time-stamps.ts';

const world = await createTestApp((await startTimeStamps()).environment);
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');
const stranger = await world.signInOfficer('tiepnhan.hamrong');
const inspector = await world.signInOfficer('giamsat.tinh');

const desk = (code: string, slug = '') => `/can-bo/ho-so/${code}${slug && `/${slug}`}`;
const versionIn = (html: string) => /name="phien-ban" value="(\d+)"/.exec(html)?.[1] ?? '';
const mainOf = (html: string) => html.slice(html.indexOf('<main'));

/** Opens the form and sends it, as a person does. */
async function act(who: Visitor, code: string, slug: string, fields: Record<string, string> = {}) {
  const form = await who.get(desk(code, slug));
  expect([slug, form.statusCode]).toEqual([slug, 200]);
  return who.post(desk(code, slug), { 'phien-ban': versionIn(form.body), ...fields });
}

async function done(who: Visitor, code: string, slug: string, fields: Record<string, string> = {}) {
  const answer = await act(who, code, slug, fields);
  expect([slug, answer.statusCode, answer.headers.location]).toEqual([slug, 303, `${desk(code)}?da=${slug}`]);
  const page = await who.get(String(answer.headers.location));
  expect(page.statusCode).toBe(200);
  return mainOf(page.body);
}

async function officerId(username: string): Promise<string> {
  const row = await world.database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  return row.id;
}

test('a business household is received, assigned, proposed, approved, certified and handed back', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  const queue = await receptionist.get('/can-bo/tiep-nhan');
  expect(queue.body).toContain(code);
  expect(queue.body).toContain('ngày mai 09:00');

  const opened = mainOf((await receptionist.get(desk(code))).body);
  expect(opened).toContain('BÁNH KHOÁI BẾN MẪU');
  expect(opened).toContain('0380 8999 ••••');
  expect(opened).not.toContain('038089999001');
  expect(opened).toContain('Từ chối tiếp nhận');
  expect(opened).not.toContain(desk(code, 'phe-duyet'));

  const accepted = await done(receptionist, code, 'tiep-nhan', { 'nguoi-xu-ly': await officerId('thuly.hacthanh') });
  expect(accepted).toContain('Đang xử lý');
  expect(accepted).toContain('17:30 thứ Hai, 30/11/2026');
  expect(accepted).toContain('Ngày tiếp nhận, không tính');
  const slip = await receptionist.get(desk(code, 'giay-tiep-nhan'));
  expect(slip.headers['content-type']).toBe('application/pdf');
  expect(slip.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');

  expect((await specialist.get('/can-bo')).body).toContain(code);
  await done(specialist, code, 'de-xuat', { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện.' });
  const approval = await signatory.get(desk(code, 'phe-duyet'));
  expect(approval.body).toContain('Đủ điều kiện.');
  await done(signatory, code, 'phe-duyet', { 'quyet-dinh': 'approve' });
  const issued = await done(signatory, code, 'ban-hanh');
  expect(issued).toMatch(/Giấy chứng nhận đăng ký hộ kinh doanh số 1\/2026/);
  expect(issued).toMatch(/[2-9BCDFGHJKMNPQ]{4}-[2-9BCDFGHJKMNPQ]{4}-[2-9BCDFGHJKMNPQ]{4}/);
  const certificate = await receptionist.get(desk(code, 'ket-qua/1'));
  expect(certificate.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect(certificate.headers['x-content-type-options']).toBe('nosniff');

  expect((await receptionist.get('/can-bo/tra-ket-qua')).body).toContain(code);
  const returned = await done(receptionist, code, 'tra-ket-qua', {
    'cach-tra': 'electronic',
    'nguoi-nhan': 'Lê Hữu Hồng',
    'quan-he': 'holder',
    'ghi-chu': 'Ông Hồng nhận',
  });
  expect(returned).toContain('Đã trả kết quả');
  expect((await receptionist.get('/can-bo/tra-ket-qua')).body).not.toContain(code);
  const row = await world.database.kysely
    .selectFrom('dossier_result')
    .selectAll()
    .where('kind', '=', 'business-household-certificate')
    .executeTakeFirstOrThrow();
  expect(row.data).toMatchObject({
    number: '038089999001',
    signature: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], fullName: 'Phạm Văn Thắng' },
  });
  const returnSlip = await receptionist.get(desk(code, 'phieu-tra'));
  for (const told of ['Lê Hữu Hồng', row.public_code, 'class="qr-drawing"']) expect(returnSlip.body).toContain(told);
  expect((await world.anonymous.get(`/danh-gia/${row.public_code}`)).statusCode).toBe(200);
});

test('a birth is asked for a supplement and then certified', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const form = await receptionist.get(desk(code, 'yeu-cau-bo-sung'));
  expect(form.body).toContain('Giấy chứng sinh');
  const fields = {
    'chon.paper.G15-KQ003204': 'on',
    'loai.paper.G15-KQ003204': 'unreadable',
    'noi-dung.paper.G15-KQ003204': 'Ảnh mờ, chụp lại.',
    'chon.field.child.fullName': 'on',
    'loai.field.child.fullName': 'wrong',
    'noi-dung.field.child.fullName': 'Ghi đủ họ, chữ đệm, tên.',
    'han.day': '10',
    'han.month': '12',
    'han.year': '2026',
  };
  const asked = await done(receptionist, code, 'yeu-cau-bo-sung', fields);
  expect(asked).toContain('Yêu cầu bổ sung giấy tờ');
  expect(asked).toContain('Không đọc được: Ảnh mờ, chụp lại.');
  const slip = await receptionist.get(desk(code, 'phieu-yeu-cau-bo-sung'));
  expect(slip.headers['content-type']).toBe('application/pdf');
});

test('a supplement without faults, kinds or a date is refused at the field, and everything typed stays', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const empty = await act(receptionist, code, 'yeu-cau-bo-sung', {
    'han.day': '10',
    'han.month': '12',
    'han.year': '2026',
    'ly-do': 'Ghi chú riêng',
  });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('Chọn ít nhất một nội dung');
  expect(empty.body).toContain('Ghi chú riêng');
  const half = await act(receptionist, code, 'yeu-cau-bo-sung', {
    'noi-dung.field.child.fullName': 'Ghi <đủ> tên',
    'han.day': '31',
    'han.month': '02',
    'han.year': '2026',
  });
  expect(half.statusCode).toBe(422);
  expect(half.body).toContain('Chọn loại lỗi của “');
  expect(half.body).toContain('Hạn bổ sung chưa đúng');
  expect(half.body).toContain('Ghi &lt;đủ> tên');
});

test('of two who act at once the second is told by whom, sees the new state, and keeps what was typed', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const form = await receptionist.get(desk(code, 'tu-choi'));
  await done(receptionist, code, 'tiep-nhan');
  const late = await receptionist.post(desk(code, 'tu-choi'), {
    'phien-ban': versionIn(form.body),
    'loai-ly-do': 'other',
    'ly-do': 'Lý do đã gõ dài',
  });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Hồ sơ đã được xử lý bởi Nguyễn Thị Thu');
  expect(late.body).toContain('Được tiếp nhận');
  expect(late.body).toContain('Lý do đã gõ dài');
});

test('a form sent back for a missing field does not hide from an officer what a colleague did meanwhile', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await done(receptionist, code, 'tiep-nhan');
  const path = desk(code, 'chuyen-xu-ly');
  const seen = readForm((await head.get(path)).body, path);
  await done(specialist, code, 'nhan-viec');
  const incomplete = await head.post(path, { ...seen, 'y-kien': 'Làm ngay' });
  expect(incomplete.statusCode).toBe(422);
  const again = { ...readForm(incomplete.body, path), 'nguoi-xu-ly': await officerId('truongbophan.hacthanh') };
  const late = await head.post(path, again);
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Hồ sơ đã được xử lý bởi');
  expect(late.body).toContain('Làm ngay');
  const knowing = { ...readForm(late.body, path), 'nguoi-xu-ly': await officerId('truongbophan.hacthanh') };
  expect((await head.post(path, knowing)).statusCode).toBe(303);
});

test('double clicking "Tiếp nhận" accepts once', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const version = versionIn((await receptionist.get(desk(code, 'tiep-nhan'))).body);
  const both = await Promise.all(
    [1, 2].map(() => receptionist.post(desk(code, 'tiep-nhan'), { 'phien-ban': version })),
  );
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
});

test('a proposal to decline cannot be approved, only stopped or sent back', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await done(receptionist, code, 'tiep-nhan');
  await done(head, code, 'chuyen-xu-ly', { 'nguoi-xu-ly': await officerId('thuly.hacthanh') });
  await done(specialist, code, 'de-xuat', { 'ket-qua': 'decline', 'y-kien': 'Trụ sở thuộc diện cấm.' });
  const approved = await act(signatory, code, 'phe-duyet', { 'quyet-dinh': 'approve' });
  expect(approved.statusCode).toBe(422);
  expect(approved.body).toContain('Chuyên viên đề xuất không giải quyết');
  const stopped = await done(signatory, code, 'phe-duyet', { 'quyet-dinh': 'stop', 'ly-do': 'Không đủ điều kiện.' });
  expect(stopped).toContain('Dừng xử lý');
});

test('personal numbers are shown only after the look was logged for the person to see', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  const revealed = await receptionist.post(desk(code, 'hien-so'), {});
  expect(revealed.body).toContain('038089999001');
  const looks = await world.database.kysely
    .selectFrom('audit_entry')
    .selectAll()
    .where('subject', '=', code)
    .where('action', '=', 'personal-numbers-shown')
    .execute();
  expect(looks).toMatchObject([
    { action: 'personal-numbers-shown', actor_name: 'Nguyễn Thị Thu', account_id: citizen.accountId },
  ]);
});

test('the person sees once a day that an officer of a unit opened their dossier, however often it is opened', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await Promise.all(Array.from({ length: 4 }, () => receptionist.get(desk(code))));
  await receptionist.get(desk(code, 'tiep-nhan'));
  await receptionist.get(desk(code, 'giay-to/1'));
  await stranger.get(desk(code));
  const opened = () =>
    world.database.kysely
      .selectFrom('audit_entry')
      .select(['actor_name', 'account_id'])
      .where('subject', '=', code)
      .where('action', '=', 'dossier-opened')
      .orderBy('id')
      .execute();
  expect(await opened()).toEqual([{ actor_name: 'Nguyễn Thị Thu', account_id: citizen.accountId }]);
  await inspector.get(desk(code));
  expect(await opened()).toHaveLength(2);
  const { body } = await citizen.get('/tai-khoan/nhat-ky');
  expect(body).toContain('Mở hồ sơ để tiếp nhận, trả kết quả');
  expect(body).toContain('Mở hồ sơ để kiểm tra, giám sát');
  expect(body).not.toContain('Nguyễn Thị Thu');
});

test('an officer of another commune finds nothing, an inspector reads without buttons, nobody signed in is sent to sign in', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  for (const path of ['', 'tiep-nhan', 'giay-to/1', 'giay-tiep-nhan'])
    expect((await stranger.get(desk(code, path))).statusCode).toBe(404);
  expect((await stranger.post(desk(code, 'tiep-nhan'), { 'phien-ban': '1' })).statusCode).toBe(404);
  const read = await inspector.get(desk(code));
  expect(read.statusCode).toBe(200);
  expect(read.body).not.toContain('class="actbar"');
  const signIn = await world.anonymous.get(desk(code));
  expect([signIn.statusCode, signIn.headers.location]).toEqual([
    303,
    `/can-bo/dang-nhap?tiep-tuc=${encodeURIComponent(desk(code))}`,
  ]);
  expect((await citizen.get(desk(code))).statusCode).toBe(303);
});

test('the form for a supplement masks personal numbers too', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  const form = await receptionist.get(desk(code, 'yeu-cau-bo-sung'));
  expect(form.body).toContain('0380 8999 ••••');
  expect(form.body).not.toContain('038089999001');
});

test('papers are shown by their position and nothing else', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const paper = await receptionist.get(desk(code, 'giay-to/1'));
  expect([
    paper.statusCode,
    paper.headers['content-type'],
    paper.headers['content-disposition']?.toString().startsWith('inline'),
  ]).toEqual([200, 'image/png', true]);
  for (const number of ['2', '0', 'x', '99999999'])
    expect((await receptionist.get(desk(code, `giay-to/${number}`))).statusCode).toBe(404);
});

test('the queue is filtered by what stands in the address, and nonsense there is harmless', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const found = await receptionist.get(`/can-bo/tiep-nhan?trang-thai=cho-tiep-nhan&thu-tuc=1.001193&tu-khoa=${code}`);
  expect(found.body).toContain(code);
  const other = await receptionist.get(`/can-bo/tiep-nhan?thu-tuc=1.001612&tu-khoa=${code}`);
  expect(mainOf(other.body)).not.toContain(`${code}</a>`);
  for (const query of [
    'sau=x',
    'sau=99999999999999_H56',
    'trang-thai=khong-co',
    'tu-khoa=%25_\\',
    'thu-tuc[]=1',
    `tu-khoa=${'x'.repeat(5000)}`,
  ]) {
    expect([query, (await receptionist.get(`/can-bo/tiep-nhan?${query}`)).statusCode]).toEqual([query, 200]);
  }
});

test('looking up a code leads to the desk, and an unknown one says so', async () => {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  expect((await receptionist.get(`/can-bo/tra-cuu?ma=${code.toLowerCase()}`)).headers.location).toBe(desk(code));
  const missing = await receptionist.get('/can-bo/tra-cuu?ma=H56.S101-261124-9999');
  expect([missing.statusCode, missing.body.includes('Không có hồ sơ mang mã này')]).toEqual([404, true]);
  expect((await stranger.get(`/can-bo/tra-cuu?ma=${code}`)).statusCode).toBe(404);
});
