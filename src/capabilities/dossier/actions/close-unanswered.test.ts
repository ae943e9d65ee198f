import pg from 'pg';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { verifyEvents } from '../storage/dossier-events.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { answerSupplement } from './answer-supplement.ts';
import { applyAction } from './apply-action.ts';
import { closeUnanswered } from './close-unanswered.ts';
import { requestSupplement } from './request-supplement.ts';
import { requestWithdrawal } from './request-withdrawal.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist } = world.officers;
const detail = async (code: string) => (await findDetail(database.kysely, code))!;
const closeAt = (time: string) => closeUnanswered({ database, clock: { now: () => at(time) } });

/** Asked on Monday 23/11 to supplement by Friday 4/12; five working days later is Friday 11/12. */
async function asked(): Promise<string> {
  const code = await world.fileNew();
  const result = await requestSupplement(database, {
    code,
    officer: receptionist,
    action: 'request-supplement',
    expectedVersion: 1,
    at: at('2026-11-23T10:00'),
    reason: '',
    faults: [{ target: 'field', name: 'seat.detail', kind: 'wrong', explanation: 'Ghi thêm tên phố.' }],
    respondBy: '2026-12-04',
  });
  expect(result.ok).toBe(true);
  return code;
}

test('a dossier that nobody supplements is stopped by rule, once, also under two workers', async () => {
  const code = await asked();
  expect(await closeAt('2026-12-11T16:00')).toBe(0);
  // Saturday, and before the office opens on Monday.
  expect([await closeAt('2026-12-12T10:00'), await closeAt('2026-12-14T07:30')]).toEqual([0, 0]);
  const both = await Promise.all([closeAt('2026-12-14T08:15'), closeAt('2026-12-14T08:15')]);
  expect(both.toSorted()).toEqual([0, 1]);
  expect(await closeAt('2026-12-14T09:15')).toBe(0);
  const stopped = await detail(code);
  expect(stopped).toMatchObject({ status: 8, step: 'stopped' });
  expect(stopped.finishedAt?.equals(at('2026-12-14T08:15'))).toBe(true);
  const events = await listEvents(database.kysely, stopped.id);
  expect(events.filter(({ type }) => type === 'stopped')).toHaveLength(1);
  expect(events.at(-1)).toMatchObject({ actorKind: 'system', fromStatus: 5, toStatus: 8 });
  expect(events.at(-1)?.note).toContain('hạn đến hết ngày 04/12/2026');
  expect(events.at(-1)?.note).toContain('chờ thêm đến hết ngày 11/12/2026');
  expect(await verifyEvents(database.kysely, stopped.id)).toMatchObject({ ok: true });
  const told = await database.kysely
    .selectFrom('outbox')
    .select('id')
    .where('dossier_id', '=', stopped.id)
    .where('topic', '=', 'dossier.stopped')
    .execute();
  expect(told).toHaveLength(1);
});

test('who answers late but before the dossier is stopped is heard', async () => {
  const code = await asked();
  const { version: expectedVersion } = await detail(code);
  const answered = await answerSupplement(database, {
    code,
    actor: world.citizen,
    expectedVersion,
    at: at('2026-12-11T20:00'),
    fields: { 'seat.detail': 'Số 1 phố Lê Lai' },
    papers: {},
  });
  expect(answered.ok).toBe(true);
  expect(await closeAt('2026-12-14T08:15')).toBe(0);
  expect(await detail(code)).toMatchObject({ status: 1 });
});

test('who wanted to withdraw and was refused has the days of grace from then', async () => {
  const code = await asked();
  const citizen = world.citizen;
  await requestWithdrawal(database, {
    code,
    citizen,
    expectedVersion: 2,
    at: at('2026-12-03T09:00'),
    reason: 'Đổi ý',
  });
  expect(await closeAt('2026-12-14T08:15')).toBe(0);
  await inTransaction(database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: receptionist,
      action: 'refuse-withdrawal',
      expectedVersion: 3,
      at: at('2026-12-14T09:00'),
      note: 'Đã thỏa thuận',
    }),
  );
  expect(await closeAt('2026-12-21T16:00')).toBe(0);
  expect(await closeAt('2026-12-22T08:15')).toBe(1);
});

test('a province that leaves it to the head turns the rule off', async () => {
  const code = await asked();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(
    `insert into supplement_rule values ('2027-01-01', true, 2, false, 5, null, 'Quyết định của tỉnh')`,
  );
  await owner.end();
  expect(await closeAt('2027-01-05T09:00')).toBe(0);
  expect(await detail(code)).toMatchObject({ status: 5 });
});
