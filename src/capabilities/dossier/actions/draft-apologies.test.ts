import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor, OfficerActor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { findExtension, listExtensionTasks } from '../storage/extension-queries.ts';
import { applyAction } from './apply-action.ts';
import { draftApologies } from './draft-apologies.ts';
import { extendDeadline } from './extend-deadline.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, secondSpecialist, signatory, head, stranger } = world.officers;
/** The duties of the world begin on the day of the run. */
const TODAY = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString();
const detail = async (code: string) => (await findDetail(database.kysely, code))!;
const draftAt = (time: string) => draftApologies({ database, clock: { now: () => at(time) } });
const tasksOf = async (officer: OfficerActor, time = '2026-11-25T08:00') =>
  (await listExtensionTasks(database.kysely, officer, at(time), TODAY)).map(({ code, state }) => `${code} ${state}`);

async function act(code: string, actor: Actor, action: DossierAction) {
  const { version } = await detail(code);
  const assigneeId = actor.kind === 'officer' && action === 'take-over' ? { assigneeId: actor.officerId } : {};
  const request = { code, actor, action, expectedVersion: version, at: at('2026-11-23T10:00'), ...assigneeId };
  return inTransaction(database, (transaction) => applyAction(transaction, request));
}

test('two working days before the date a draft lies before the specialist, once, and nothing is sent', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, specialist, 'take-over');
  const before = await detail(code);
  // Due on Friday 27/11; Tuesday 24/11 is a holiday.
  expect(await draftAt('2026-11-24T23:00')).toBe(0);
  expect(await draftAt('2026-11-25T00:00')).toBe(1);
  expect(await draftAt('2026-11-25T01:00')).toBe(0);
  expect(await findExtension(database.kysely, before.id)).toEqual({
    state: 'drafted',
    reasonCode: 'other',
    reason: '',
    newDueOn: '2026-12-01',
    byOfficer: false,
  });
  const after = await detail(code);
  expect([after.version, after.dueAt?.toString()]).toEqual([before.version, before.dueAt?.toString()]);
  expect(await tasksOf(specialist)).toEqual([`${code} drafted`]);
  for (const other of [signatory, head, stranger, receptionist]) expect(await tasksOf(other)).toEqual([]);

  const letter = { reasonCode: 'complex', reason: 'Phải đối chiếu sổ gốc.', newDueOn: '2026-11-30' } as const;
  const request = { code, expectedVersion: after.version, at: at('2026-11-25T09:00'), ...letter };
  await extendDeadline(database, { ...request, officer: specialist, action: 'propose-extension' });
  expect(await tasksOf(specialist)).toEqual([]);
  expect(await tasksOf(signatory)).toEqual([`${code} proposed`]);
  const { version } = await detail(code);
  await extendDeadline(database, { ...request, expectedVersion: version, officer: signatory, action: 'extend' });
  expect(await tasksOf(signatory)).toEqual([]);
  expect(await draftAt('2026-11-28T00:00')).toBe(0);
});

test('of a dossier that nobody has yet the draft lies before the head', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  expect(await draftAt('2026-11-26T00:00')).toBe(1);
  expect(await tasksOf(head)).toEqual([`${code} drafted`]);
  expect(await tasksOf(specialist)).toEqual([]);
});

test('of somebody who has left the draft lies before the head', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, specialist, 'take-over');
  expect(await draftAt('2026-11-26T00:00')).toBe(1);
  expect(await tasksOf(head)).not.toContain(`${code} drafted`);
  const setActive = (active: boolean) =>
    database.kysely.updateTable('officer').set({ active }).where('id', '=', specialist.officerId).execute();
  await setActive(false);
  expect(await tasksOf(head)).toContain(`${code} drafted`);
  await setActive(true);
});

test('a draft waits until the date is near; a proposal is before the signatory however far the date is', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, secondSpecialist, 'take-over');
  expect(await draftAt('2026-11-26T00:00')).toBe(1);
  const early = '2026-11-16T08:00';
  expect(await tasksOf(secondSpecialist)).toEqual([`${code} drafted`]);
  expect(await tasksOf(secondSpecialist, early)).toEqual([]);
  const { version } = await detail(code);
  await extendDeadline(database, {
    code,
    officer: secondSpecialist,
    action: 'propose-extension',
    expectedVersion: version,
    at: at('2026-11-26T09:00'),
    reasonCode: 'complex',
    reason: 'Phải đối chiếu sổ gốc.',
    newDueOn: '2026-11-30',
  });
  expect(await tasksOf(signatory, early)).toEqual([`${code} proposed`]);
});

test('a dossier that waits for the citizen, is not accepted, or is settled has no draft', async () => {
  await world.fileNew();
  const withdrawn = await world.fileNew();
  await act(withdrawn, receptionist, 'accept');
  await act(withdrawn, world.citizen, 'request-withdrawal');
  expect(await draftAt('2026-12-20T00:00')).toBe(0);
});
