import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen } from '../../../../../tests/support/app.ts';
import type { ProviderName } from '../../domain/citizen.ts';

// Nothing listens there, whatever else runs on this machine.
const { database, setTime, signInCitizen } = await createTestApp({ VNEID_ISSUER: 'http://127.0.0.1:1' });
const NOW = '2026-11-25T09:00:00+07:00';
const UNLINK = '/tai-khoan/go-lien-ket';

async function linked(personalId: string, ...providers: ProviderName[]): Promise<SignedInCitizen> {
  const person = await signInCitizen({ personalId });
  for (const provider of providers) {
    await database.kysely
      .insertInto('federated_identity')
      .values({ issuer: `https://${provider}.vn`, subject: randomUUID(), provider, account_id: person.accountId })
      .execute();
  }
  return person;
}

/** Another browser of the same person, who came in by the National Portal. */
async function atNationalPortal(personalId: string): Promise<SignedInCitizen> {
  const person = await signInCitizen({ personalId });
  await database.kysely
    .updateTable('citizen_session')
    .set({ provider: 'dvcqg' })
    .where('csrf_token', '=', person.csrfToken)
    .execute();
  return person;
}

async function linksOf({ accountId }: SignedInCitizen): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('federated_identity')
    .select('provider')
    .where('account_id', '=', accountId)
    .orderBy('provider')
    .execute();
  return rows.map(({ provider }) => provider);
}

test('a citizen removes an identity, and whoever came in by it is signed out', async () => {
  const here = await linked('038089999101', 'vneid', 'dvcqg');
  const elsewhere = await atNationalPortal('038089999101');
  expect((await here.get('/tai-khoan')).body).toContain(`${UNLINK}?tai-khoan=dvcqg`);
  expect((await here.get(`${UNLINK}?tai-khoan=dvcqg`)).body).toContain('Gỡ liên kết Cổng DVC Quốc gia');
  const answer = await here.post(UNLINK, { 'tai-khoan': 'dvcqg' });
  expect(answer.headers.location).toBe('/tai-khoan?da=go-lien-ket');
  expect(await linksOf(here)).toEqual(['vneid']);
  expect((await elsewhere.get('/tai-khoan')).statusCode).toBe(303);
  const entries = await database.kysely
    .selectFrom('audit_entry')
    .select('detail')
    .where('account_id', '=', here.accountId)
    .where('action', '=', 'identity-unlinked')
    .execute();
  expect(entries).toEqual([{ detail: { provider: 'dvcqg' } }]);
  expect((await here.get('/tai-khoan')).body).not.toContain(`${UNLINK}?tai-khoan`);
});

test('the last identity stays, the one of this session too, and an old sign-in is asked to be repeated', async () => {
  const alone = await linked('038089999102', 'vneid');
  const last = await alone.post(UNLINK, { 'tai-khoan': 'vneid' });
  expect([last.statusCode, await linksOf(alone)]).toEqual([409, ['vneid']]);
  expect(last.body).toContain('tài khoản liên kết duy nhất');
  const both = await linked('038089999103', 'vneid', 'dvcqg');
  const inUse = await both.post(UNLINK, { 'tai-khoan': 'vneid' });
  expect(inUse.body).toContain('Bạn đang đăng nhập bằng chính tài khoản này');
  setTime('2026-11-25T09:11:00+07:00');
  const late = await both.post(UNLINK, { 'tai-khoan': 'dvcqg' });
  setTime(NOW);
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('/dang-nhap/vneid?lai=1&amp;tiep-tuc=');
  expect(await linksOf(both)).toEqual(['dvcqg', 'vneid']);
});

test('attack 11: an identity with less proof than the account removes no other one', async () => {
  const owner = await linked('038089999104', 'vneid', 'dvcqg');
  await database.kysely
    .updateTable('citizen_session')
    .set({ level: 1 })
    .where('account_id', '=', owner.accountId)
    .execute();
  expect((await owner.post(UNLINK, { 'tai-khoan': 'dvcqg' })).statusCode).toBe(409);
  expect(await linksOf(owner)).toEqual(['dvcqg', 'vneid']);
});

test('two removals at once leave one identity', async () => {
  const byVneid = await linked('038089999105', 'vneid', 'dvcqg');
  const byPortal = await atNationalPortal('038089999105');
  await Promise.all([byVneid.post(UNLINK, { 'tai-khoan': 'dvcqg' }), byPortal.post(UNLINK, { 'tai-khoan': 'vneid' })]);
  expect(await linksOf(byVneid)).toHaveLength(1);
});

test('what is not linked, unknown or sent without the token of the session is not there', async () => {
  const person = await linked('038089999106', 'vneid');
  for (const provider of ['dvcqg', 'zalo', '']) {
    expect((await person.get(`${UNLINK}?tai-khoan=${provider}`)).statusCode).toBe(404);
    expect((await person.post(UNLINK, { 'tai-khoan': provider })).statusCode).toBe(404);
  }
  expect((await person.post(UNLINK, { _csrf: 'forged', 'tai-khoan': 'vneid' })).statusCode).toBe(403);
});

test('somebody signed in who asks to sign in again is sent to the provider, not back', async () => {
  const person = await linked('038089999107', 'vneid', 'dvcqg');
  const usual = await person.get('/dang-nhap/vneid?tiep-tuc=%2Ftai-khoan');
  expect(usual.headers.location).toBe('/tai-khoan');
  // That the provider cannot be reached is all there is to see.
  const again = await person.get('/dang-nhap/vneid?lai=1&tiep-tuc=%2Ftai-khoan');
  expect(again.statusCode).toBe(503);
});
