import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { createTestApp } from '../../../../tests/support/app.ts';
import { fileDossier } from '../../../../tests/support/filed-dossier.ts';

const { database, anonymous, signInCitizen, signInOfficer } = await createTestApp();
const UNIT = 'UBND phường Thử Nghiệm';
const ANSWERS = {
  'so-lan': '1',
  'so-noi': '0',
  'thong-tin': 'good',
  'thai-do': 'good',
  'giai-thich': 'fair',
  'tra-them': 'khong',
  'truc-tuyen': 'good',
};

/** Early, one contact, no other body, a good attitude: 2 + 1 + 2 + 2. */
const RATED = {
  rated_on: '2026-11-20',
  contacts: 1,
  bodies: 0,
  information: 'good',
  attitude: 'good',
  explanation: 'good',
  extra_cost: false,
  time_points: 2,
  contact_points: 1,
  body_points: 2,
  attitude_points: 2,
};

const citizen = await signInCitizen();

/** Settled the day before it was due, or on the day. */
async function aReturned(finished = '2026-11-24T10:00:00+07:00', accountId = citizen.accountId): Promise<string> {
  const { id, code } = await fileDossier(database.url, {
    accountId,
    step: 'returned',
    status: 10,
    dueAt: '2026-11-25T17:00:00+07:00',
  });
  await database.kysely.updateTable('dossier').set({ finished_at: finished }).where('id', '=', id).execute();
  return code;
}

const pathOf = (code: string) => `/ho-so-ca-nhan/${code}/danh-gia`;

test('who filed rates a dossier once after its result was returned, and nothing keeps who it was', async () => {
  const code = await aReturned();
  const missing = await citizen.post(pathOf(code), { 'so-lan': '1' });
  expect(missing.statusCode).toBe(422);
  expect(missing.body.match(/Bạn chọn một câu trả lời/g)?.length).toBeGreaterThanOrEqual(6);
  expect((await citizen.post(pathOf(code), ANSWERS)).headers.location).toBe(`${pathOf(code)}?xong=danh-gia`);
  expect((await citizen.post(pathOf(code), ANSWERS)).statusCode).toBe(409);
  expect((await citizen.get(pathOf(code))).body).toContain('đã được đánh giá');
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select(['actor_id', 'actor_name', 'account_id', 'subject'])
    .where('action', '=', 'satisfaction-rated')
    .execute();
  expect(audit).toEqual([{ actor_id: null, actor_name: null, account_id: null, subject: null }]);
});

test('nobody rates a dossier of another, nor one that is still being settled', async () => {
  const code = await aReturned();
  const other = await signInCitizen({ personalId: '038190999004', fullName: 'Phạm Thị Hòa', phone: '0936000504' });
  expect((await other.get(pathOf(code))).statusCode).toBe(404);
  expect((await other.post(pathOf(code), ANSWERS)).statusCode).toBe(404);
  expect((await anonymous.get(pathOf(code))).statusCode).toBe(303);
  const open = await fileDossier(database.url, { accountId: citizen.accountId, step: 'appraising', status: 4 });
  expect((await citizen.get(pathOf(open.code))).statusCode).toBe(404);
});

test('who holds the result rates by the code printed on it, without signing in', async () => {
  const code = await aReturned();
  const { id } = await database.kysely
    .selectFrom('dossier')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const signer = await database.kysely.selectFrom('officer').select('id').limit(1).executeTakeFirstOrThrow();
  const fileId = randomUUID();
  await database.kysely
    .insertInto('stored_file')
    .values({ id: fileId, name: 'a.pdf', media_type: 'application/pdf', size_in_bytes: 1, sha256: 'a'.repeat(64) })
    .execute();
  await database.kysely
    .insertInto('dossier_result')
    .values({
      dossier_id: id,
      public_code: '2B3C-4D5F-6G7H',
      kind: 'thu',
      title: 'Giấy thử',
      number: '1',
      decided_on: '2026-11-24',
      signed_by: signer.id,
      signer_name: 'Phạm Văn Thắng',
      signer_title: 'Phó Chủ tịch',
      unit_id: 14797,
      data: '{}',
      file_id: fileId,
      issued_at: '2026-11-24T10:00:00+07:00',
    })
    .execute();
  const found = await anonymous.get('/danh-gia/ket-qua?ma=2b3c 4d5f-6g7h');
  expect(found.headers.location).toBe('/danh-gia/2B3C-4D5F-6G7H');
  expect((await anonymous.get('/danh-gia/ket-qua?ma=2B3C')).body).toContain('Không có kết quả nào mang mã này');
  const rated = await anonymous.post('/danh-gia/2B3C-4D5F-6G7H', ANSWERS);
  expect(rated.headers.location).toBe('/danh-gia/2B3C-4D5F-6G7H?xong=danh-gia');
  expect((await anonymous.get(rated.headers.location ?? '')).body).toContain('Cảm ơn bạn');
  expect((await anonymous.get('/danh-gia/9999-9999-9999')).statusCode).toBe(404);
});

const NONE = 'Chưa đủ dữ liệu';

test('scores are public with five ratings of a quarter, and are what the answers say', async () => {
  const cells = (body: string) => {
    const row = body.split('<tr').find((part) => part.includes(UNIT)) ?? '';
    return [...row.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text);
  };
  expect(cells((await anonymous.get('/danh-gia')).body)).toContain('Chưa đủ 5 lượt');
  const sameDay = '2026-11-25T10:00:00+07:00';
  for (const attitude of ['good', 'good', 'bad'])
    await citizen.post(pathOf(await aReturned(sameDay)), { ...ANSWERS, 'so-lan': '0', 'thai-do': attitude });
  // Nothing was counted for 8 and 9. Two early (2 points) and three on the day (1): 7/5. Contacts 1, 1, 2, 2, 2. One attitude nobody has looked into.
  expect(cells((await anonymous.get('/danh-gia')).body)).toEqual([
    '5',
    '1,4',
    '1,6',
    '2,0',
    '1,5',
    NONE,
    NONE,
    '6,5/8',
    'Tốt (trên 4/9 chỉ số)',
    '0',
  ]);
  expect(cells((await anonymous.get('/danh-gia?ky=2026-3')).body)).toEqual([]);
  const officer = await signInOfficer('giamsat.tinh');
  expect((await officer.get('/quan-tri/nhat-ky')).body).toContain('Đánh giá mức độ hài lòng');
});

test('an officer stands on the page of the unit from ten ratings on, by title, and by name only when a rule says so', async () => {
  const officers = await Promise.all(
    ['Chuyên viên Một', 'Chuyên viên Hai'].map((title, index) =>
      database.kysely
        .insertInto('officer')
        .values({
          id: randomUUID(),
          username: `cb-${index}`,
          full_name: `Phạm Mẫu ${title}`,
          title,
          password_hash: 'x',
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    ),
  );
  const unit = await database.kysely
    .selectFrom('unit')
    .select(['id', 'agency_code'])
    .where('name', '=', UNIT)
    .executeTakeFirstOrThrow();
  const rate = async (officerId: string, times: number) => {
    for (let each = 0; each < times; each++) {
      const { id } = await fileDossier(database.url, { accountId: citizen.accountId, step: 'returned', status: 10 });
      await database.kysely
        .insertInto('satisfaction_rating')
        .values({ ...RATED, dossier_id: id, unit_id: unit.id, officer_id: officerId })
        .execute();
    }
  };
  const page = async () => (await anonymous.get(`/danh-gia/don-vi/${unit.agency_code}`)).body;
  await rate(officers[0]?.id ?? '', 10);
  await rate(officers[1]?.id ?? '', 9);
  const shown = await page();
  expect(shown).toContain('Chuyên viên Một');
  for (const hidden of ['Chuyên viên Hai', 'Phạm Mẫu']) expect(shown).not.toContain(hidden);
  const owner = connect({ url: database.url, size: 1 }, createLog('error'));
  await owner.kysely
    .updateTable('satisfaction_rating_rule')
    .set({ names_officers: true, least_officer_ratings: 9 })
    .execute();
  await disconnect(owner);
  const named = await page();
  for (const text of [
    'Phạm Mẫu Chuyên viên Một',
    'Phạm Mẫu Chuyên viên Hai',
    '7,0/8',
    'Hoàn thành 100% nhiệm vụ (trên 4/5',
  ])
    expect(named).toContain(text);
});

test('what a rater says besides is read by an editor before everybody reads it, and says nothing of who it was', async () => {
  const code = await aReturned();
  const said = 'Cán bộ Nguyễn Văn A hẹn tôi ba lần mới nhận hồ sơ.';
  expect((await citizen.post(pathOf(code), { ...ANSWERS, 'y-kien': 'x'.repeat(1001) })).statusCode).toBe(422);
  expect((await citizen.post(pathOf(code), { ...ANSWERS, 'y-kien': said })).statusCode).toBe(303);
  const unit = await database.kysely
    .selectFrom('unit')
    .innerJoin('dossier', 'dossier.handling_unit_id', 'unit.id')
    .select('unit.agency_code')
    .where('dossier.code', '=', code)
    .executeTakeFirstOrThrow();
  const publicPage = async () => (await anonymous.get(`/danh-gia/don-vi/${unit.agency_code}`)).body;
  expect(await publicPage()).not.toContain('hẹn tôi ba lần');

  const editor = await signInOfficer('bientap.tinh');
  const waiting = await editor.get('/can-bo/danh-gia');
  expect(waiting.body).toContain(said);
  expect(waiting.body).not.toContain(code);
  const path = /action="(\/can-bo\/danh-gia\/\d+)"/.exec(waiting.body)?.[1] ?? '';
  const field = `loi-${path.split('/').at(-1)}`;
  expect((await editor.post(path, { viec: 'cong-khai', [field]: '' })).statusCode).toBe(422);
  const edited = 'Cán bộ hẹn tôi ba lần mới nhận hồ sơ.';
  expect((await editor.post(path, { viec: 'cong-khai', [field]: edited })).statusCode).toBe(303);
  expect((await editor.post(path, { viec: 'khong' })).statusCode).toBe(409);
  expect(await publicPage()).toContain(edited);
  expect((await anonymous.get('/danh-gia')).body).toContain(`/danh-gia/don-vi/${unit.agency_code}`);
  expect((await anonymous.get('/danh-gia/don-vi/H56.S999999')).statusCode).toBe(404);
});
