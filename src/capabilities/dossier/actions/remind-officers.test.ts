import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld, FILED_AT } from '../../../../tests/support/dossier-world.ts';
import type { OfficerActor } from '../domain/access.ts';
import { applyAction } from './apply-action.ts';
import { changeReminderAddress, remindOfficers, seeReminders } from './remind-officers.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, head, signatory } = world.officers;
/** The duties of the world begin on the day of the run. */
await database.pool.query(`update duty set valid_from = '2025-07-01'`);
const names = new Map(
  [receptionist, specialist, head, signatory].map(({ officerId, fullName }) => [officerId, fullName]),
);

/** Accepted on Monday 23 November with three working days, the 24th being a holiday: due on Friday the 27th at 17:30. */
async function appraised(): Promise<string> {
  const code = await world.fileNew();
  const request = { code, actor: receptionist, at: FILED_AT } as const;
  await inTransaction(database, async (transaction) => {
    await applyAction(transaction, { ...request, action: 'accept', expectedVersion: 1 });
    await applyAction(transaction, {
      ...request,
      action: 'assign',
      expectedVersion: 2,
      assigneeId: specialist.officerId,
    });
  });
  return code;
}

const remindAt = (time: string) => remindOfficers({ database, clock: { now: () => at(time) } });

async function remindersOf(code: string) {
  const rows = await database.kysely
    .selectFrom('officer_reminder')
    .innerJoin('dossier', 'dossier.id', 'dossier_id')
    .select(['officer_id', 'kind', 'officer_reminder.number', 'state'])
    .where('code', '=', code)
    .orderBy('officer_reminder.number')
    .execute();
  return rows.map(({ officer_id, ...row }) => ({ ...row, who: names.get(officer_id) ?? officer_id }));
}

const told = async (code: string, kind: string) =>
  (await remindersOf(code))
    .filter((reminder) => reminder.kind === kind)
    .map(({ who }) => who)
    .sort();

test('the specialist is reminded before the deadline, the head too on its day, head and signatory when it has passed', async () => {
  const code = await appraised();
  await remindAt('2026-11-24T20:00');
  expect(await remindersOf(code)).toEqual([]);
  await remindAt('2026-11-25T00:17');
  expect(await told(code, 'before')).toEqual([specialist.fullName]);
  await remindAt('2026-11-27T08:17');
  expect(await told(code, 'at')).toEqual([head.fullName, specialist.fullName].sort());
  await remindAt('2026-11-27T17:17');
  expect(await told(code, 'after')).toEqual([]);
  await remindAt('2026-11-27T18:17');
  expect(await told(code, 'after')).toEqual([head.fullName, signatory.fullName].sort());
});

test('two workers in the same hour, and every hour after, remind once', async () => {
  const code = await appraised();
  const made = await Promise.all(['2026-11-26T09:17', '2026-11-26T09:17', '2026-11-26T09:17'].map(remindAt));
  expect(made.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  expect(await remindAt('2026-11-26T10:17')).toBe(0);
  expect(await told(code, 'before')).toEqual([specialist.fullName]);
});

test('a reminder ends as seen by its officer, or lapses when the clock stands still', async () => {
  const [one, other] = [await appraised(), await appraised()];
  await remindAt('2026-11-26T09:17');
  const [reminder] = await remindersOf(one);
  const see = (officer: OfficerActor) =>
    seeReminders({ database, clock: { now: () => at('2026-11-26T10:00') } }, officer, {
      reminder: reminder?.number ?? 0,
    });
  await see(head);
  expect(await remindersOf(one)).toMatchObject([{ state: 'open' }]);
  await see(specialist);
  await database.pool.query(`update dossier set status = 5, step = 'awaiting-supplement' where code = $1`, [other]);
  await remindAt('2026-11-26T10:17');
  expect(await remindersOf(one)).toMatchObject([{ state: 'seen' }]);
  expect(await remindersOf(other)).toMatchObject([{ state: 'lapsed' }]);
});

test('a new date is reminded of anew', async () => {
  const code = await appraised();
  await remindAt('2026-11-26T09:17');
  await database.pool.query(`update dossier set due_at = '2026-12-03T17:30:00+07:00' where code = $1`, [code]);
  await remindAt('2026-12-02T09:17');
  expect((await remindersOf(code)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'before lapsed',
    'before open',
  ]);
});

test('mail is ordered once, and only for who gave an address', async () => {
  const clock = { now: () => at('2026-11-26T08:00') };
  await changeReminderAddress({ database, clock }, specialist, 'tham@thu.example');
  const code = await appraised();
  await remindAt('2026-11-27T08:17');
  await remindAt('2026-11-27T09:17');
  const orders = await database.kysely
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .select('payload')
    .where('topic', '=', 'officer.reminded')
    .where('code', '=', code)
    .execute();
  const [ofSpecialist] = (await remindersOf(code)).filter(({ who }) => who === specialist.fullName);
  expect(orders).toEqual([{ payload: { reminder: ofSpecialist?.number } }]);
  await changeReminderAddress({ database, clock }, specialist, null);
});
