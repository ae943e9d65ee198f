import { expect, test } from 'vitest';
import { applyAction } from '#capabilities/dossier/index.ts';
import { issueResult } from '#capabilities/results/actions/issue-result.ts';
import { resultMeans } from '#capabilities/results/signing/result-means.ts';
import { createTestApp } from '../../tests/support/app.ts';
import { hacThanhOffice } from '../../tests/support/hac-thanh-office.ts';
import { startTimeStamps } from '../../tests/support/time-stamps.ts';
import { inTransaction } from '../platform/database/transaction.ts';

const stamps = await startTimeStamps();
const world = await createTestApp(stamps.environment);
const office = await hacThanhOffice(world);
const citizen = await world.signInCitizen();
const stranger = await world.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });

async function issued(): Promise<{ code: string; key: string }> {
  const code = await office.approved('1.001612');
  const { version, id } = await office.detail(code);
  const at = world.platform.clock.now();
  const result = await issueResult(resultMeans(world.platform), {
    code,
    officer: office.signatory,
    expectedVersion: version,
    at,
  });
  expect(result.ok).toBe(true);
  const { public_code: key } = await world.database.kysely
    .selectFrom('dossier_result')
    .select('public_code')
    .where('dossier_id', '=', id)
    .executeTakeFirstOrThrow();
  return { code, key };
}

const paper = (key: string) => `/kho-giay-to/giay-to/${key}`;
const kinds = async () =>
  (await world.database.kysely.selectFrom('paper_access').select('kind').orderBy('id').execute()).map(
    ({ kind }) => kind,
  );

test('a result is in the person’s store, is shared by a code that runs out, and every use is told', async () => {
  const { code, key } = await issued();
  const store = await citizen.get('/kho-giay-to');
  expect(store.body).toContain(paper(key));
  expect(store.body).toContain(code);
  const opened = await citizen.get(paper(key));
  expect(opened.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const shared = await citizen.post(`${paper(key)}/chia-se`, {});
  const shareCode = /class="big-code">([A-Z]{5}-[A-Z]{5})</.exec(shared.body)?.[1] ?? '';
  const byCode = await world.anonymous.post('/kho-giay-to/ma', { ma: shareCode.toLowerCase().replace('-', ' ') });
  expect(byCode.rawPayload.equals(opened.rawPayload)).toBe(true);
  expect(await kinds()).toEqual(['opened', 'shared', 'opened-by-code']);
  expect((await citizen.get('/kho-giay-to')).body).toContain('Người có mã chia sẻ đã mở');
  const before = world.platform.clock.now();
  world.setTime(before.add({ minutes: 16 }).toString());
  const late = await world.anonymous.post('/kho-giay-to/ma', { ma: shareCode });
  expect([late.statusCode, late.body.includes('Không mở được bằng mã này.')]).toEqual([422, true]);
  world.setTime(before.toString());
  const share = /name="ma-so" value="(\d+)"/.exec((await citizen.get('/kho-giay-to')).body)?.[1] ?? '';
  await stranger.post('/kho-giay-to/thu-hoi', { 'ma-so': share });
  expect((await world.anonymous.post('/kho-giay-to/ma', { ma: shareCode })).statusCode).toBe(200);
  await citizen.post('/kho-giay-to/thu-hoi', { 'ma-so': share });
  expect((await world.anonymous.post('/kho-giay-to/ma', { ma: shareCode })).statusCode).toBe(422);
});

test('somebody else opens, shares and reuses nothing of it', async () => {
  const { key } = await issued();
  expect((await stranger.get('/kho-giay-to')).body).toContain('Kho chưa có giấy tờ nào.');
  expect((await stranger.get(paper(key))).statusCode).toBe(404);
  expect((await stranger.post(`${paper(key)}/chia-se`, {})).statusCode).toBe(404);
  expect((await world.anonymous.get(paper(key))).statusCode).toBe(303);
});

test('a paper from the store goes into the next dossier with consent, and the officer sees where it is from', async () => {
  const { key } = await issued();
  await citizen.post('/nop-ho-so/1.001193', {});
  const step = '/nop-ho-so/1.001193/thanh-phan';
  await world.database.pool.query(
    `update draft set answers = '{"child.birthCert.kind": "giay-chung-sinh"}' where state = 'open'`,
  );
  const code = 'G15-KQ004389';
  expect((await citizen.get(step)).body).toContain(`name="kho.${code}"`);
  const action = `${step}/${code}`;
  const silent = await citizen.post(action, { [`kho.${code}`]: key });
  expect(silent.statusCode).toBe(422);
  expect(silent.body).toContain('Đánh dấu đồng ý để dùng giấy tờ trong kho cho hồ sơ này.');
  const taken = await citizen.post(action, { [`kho.${code}`]: key, [`dong-y.${code}`]: 'on' });
  expect(taken.statusCode).toBe(303);
  const { rows } = await world.database.pool.query(
    `select stored_file.reused_from, stored_file.account_id from draft_paper join stored_file on stored_file.id = file_id where paper_code = $1`,
    [code],
  );
  expect(rows).toEqual([{ reused_from: key, account_id: citizen.accountId }]);
});

test('a result that is being corrected can be seen, and not shared any more', async () => {
  const { code, key } = await issued();
  const { version } = await office.detail(code);
  await inTransaction(world.database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: office.signatory,
      action: 'correct',
      expectedVersion: version,
      at: world.platform.clock.now(),
    }),
  );
  expect((await citizen.get('/kho-giay-to')).body).toContain('Không còn hiệu lực, đã có bản thay thế hoặc đang sửa');
  expect((await citizen.post(`${paper(key)}/chia-se`, {})).statusCode).toBe(404);
});
