import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen } from '../../../../../tests/support/app.ts';
import { recordAudit } from '../../storage/audit-store.ts';

const { database, anonymous, signInCitizen } = await createTestApp();
const HOA = { personalId: '038190999004', fullName: 'Phạm Thị Hòa', phone: '0936000504' };

function sessionsOf({ accountId }: SignedInCitizen): Promise<{ id: string }[]> {
  return database.kysely.selectFrom('citizen_session').select('id').where('account_id', '=', accountId).execute();
}

async function actionsOf({ accountId }: SignedInCitizen): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows.map(({ action }) => action);
}

/** Ids of the sessions that the page offers to end. */
function offered(html: string): string[] {
  return [...html.matchAll(/name="phien" value="([^"]*)"/g)].map((match) => match[1] ?? '');
}

test('somebody not signed in is asked to sign in first', async () => {
  const answer = await anonymous.get('/tai-khoan');
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe('/dang-nhap?tiep-tuc=%2Ftai-khoan');
});

test('a citizen reads who they are, with the number masked and the level explained', async () => {
  const hong = await signInCitizen();
  const { body, headers } = await hong.get('/tai-khoan');
  expect(body).toContain('Lê Hữu Hồng');
  expect(body).toContain('038••••••001');
  expect(body).not.toContain('038089999001');
  expect(body).toContain('Mức độ 2. Bạn nộp được mọi hồ sơ trực tuyến.');
  expect(headers['cache-control']).toBe('no-store');
});

test('a citizen reads where each datum came from and when it was taken over', async () => {
  const hong = await signInCitizen();
  expect((await hong.get('/tai-khoan')).body).toContain('Chưa rõ');
  await database.kysely
    .updateTable('account')
    .set({ told_by: 'vneid', told_at: '2026-11-20T08:15:00+07:00' })
    .where('id', '=', hong.accountId)
    .execute();
  const { body } = await hong.get('/tai-khoan');
  expect(body).toContain('Nhận lúc');
  expect(body).toContain('20/11/2026');
  expect(body).not.toContain('Chưa rõ');
  expect(body).toContain('Số 00 ngõ Ví Dụ, tổ 1, Phường Hạc Thành, Tỉnh Thanh Hóa');
});

test('a citizen who shows the whole number leaves an entry in the log', async () => {
  const hong = await signInCitizen();
  const { body } = await hong.post('/tai-khoan/so-dinh-danh', {});
  expect(body).toContain('038089999001');
  expect(await actionsOf(hong)).toContain('own-number-shown');
});

test('a citizen ends one other session, and that browser is signed out', async () => {
  const [here, elsewhere] = [await signInCitizen(), await signInCitizen()];
  await here.post('/tai-khoan/phien', {});
  const again = await signInCitizen();
  const [id] = offered((await here.get('/tai-khoan')).body);
  const answer = await here.post('/tai-khoan/phien', { phien: id ?? '' });
  expect(answer.headers.location).toBe('/tai-khoan?da=mot-phien');
  expect((await again.get('/tai-khoan')).statusCode).toBe(303);
  expect((await elsewhere.get('/tai-khoan')).statusCode).toBe(303);
  expect((await here.get('/tai-khoan?da=mot-phien')).body).toContain('Phiên đã kết thúc.');
});

test('a citizen ends all other sessions and keeps this one', async () => {
  const [here, phone, library] = [await signInCitizen(HOA), await signInCitizen(HOA), await signInCitizen(HOA)];
  await here.post('/tai-khoan/phien', {});
  expect(await sessionsOf(here)).toHaveLength(1);
  expect((await here.get('/tai-khoan')).statusCode).toBe(200);
  expect((await phone.get('/tai-khoan')).statusCode).toBe(303);
  expect((await library.get('/tai-khoan')).statusCode).toBe(303);
  expect(await actionsOf(here)).toContain('other-sessions-ended');
});

test("ending another person's session by its id looks like an unknown one and ends nothing", async () => {
  const [hong, hoa] = [await signInCitizen(), await signInCitizen(HOA)];
  const before = await sessionsOf(hoa);
  for (const { id } of before) {
    const foreign = await hong.post('/tai-khoan/phien', { phien: id });
    const unknown = await hong.post('/tai-khoan/phien', { phien: randomUUID() });
    expect([foreign.statusCode, unknown.statusCode]).toEqual([404, 404]);
  }
  expect((await hong.post('/tai-khoan/phien', { phien: "' or 1=1" })).statusCode).toBe(404);
  expect(await sessionsOf(hoa)).toEqual(before);
});

test('a form without the token of the session ends nothing', async () => {
  const [hong] = [await signInCitizen(), await signInCitizen()];
  const before = await sessionsOf(hong);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const headers = { cookie: hong.cookie };
  const bare = await hong.inject({ method: 'POST', url: '/tai-khoan/phien', headers });
  const forged = await hong.inject({
    method: 'POST',
    url: '/tai-khoan/phien',
    headers: { ...headers, ...form },
    payload: '_csrf=forged',
  });
  const json = await hong.inject({ method: 'POST', url: '/tai-khoan/phien', headers, payload: {} });
  expect([bare.statusCode, forged.statusCode, json.statusCode]).toEqual([403, 403, 403]);
  expect(await sessionsOf(hong)).toEqual(before);
});

test('a citizen sees which unit looked at their data and what for, not which officer, and nothing of another person', async () => {
  const [hong, hoa] = [await signInCitizen(), await signInCitizen(HOA)];
  const unit = await database.kysely
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('agency_code', '=', '14797')
    .executeTakeFirst();
  for (let i = 0; i < 21; i++) {
    await recordAudit(database.kysely, {
      actorKind: 'officer',
      actorName: 'Nguyễn Thị Thu',
      action: 'personal-numbers-shown',
      subject: `H56.S101-261125-${String(i).padStart(4, '0')}`,
      accountId: hong.accountId,
      detail: { role: 'specialist', ...(unit && { unitId: unit.id }) },
    });
  }
  const first = (await hong.get('/tai-khoan/nhat-ky')).body;
  expect(first).not.toContain('Nguyễn Thị Thu');
  expect(first).toContain('Mở xem số định danh để thẩm định');
  if (unit) expect(first).toContain(unit.name);
  expect(first).toContain('H56.S101-261125-0020');
  expect(first).not.toContain('H56.S101-261125-0000');
  expect((await hong.get('/tai-khoan/nhat-ky?trang=2')).body).toContain('H56.S101-261125-0000');
  expect((await hong.get("/tai-khoan/nhat-ky?trang=-1'")).statusCode).toBe(200);
  expect((await hoa.get('/tai-khoan/nhat-ky')).body).toContain('Chưa có cán bộ nào mở hồ sơ hay số định danh của bạn.');
});
