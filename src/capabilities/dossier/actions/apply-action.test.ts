import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { verifyEvents } from '../storage/dossier-events.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { type ActionRequest, applyAction } from './apply-action.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, secondSpecialist, signatory, stranger, inspector, head } = world.officers;
const detail = async (code: string) => (await findDetail(database.kysely, code))!;

async function act(code: string, actor: Actor, action: DossierAction, more: Partial<ActionRequest> = {}) {
  const expectedVersion = more.expectedVersion ?? (await detail(code)).version;
  const request = { code, actor, action, at: at('2026-11-23T10:00'), ...more, expectedVersion };
  return inTransaction(database, (transaction) => applyAction(transaction, request));
}

test('a dossier is accepted, assigned, proposed, approved, issued and handed back', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  const received = await detail(code);
  expect(received).toMatchObject({ status: 2, step: 'awaiting-assignment', version: 2 });
  // Three working days after Monday 23/11, with the holiday of 24/11 between.
  expect(received.dueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
  expect(received.queueAt.equals(at('2026-11-27T17:30'))).toBe(true);

  await act(code, head, 'assign', { assigneeId: specialist.officerId });
  await act(code, specialist, 'propose', { note: 'Đủ điều kiện', data: { outcome: 'grant' } });
  await act(code, signatory, 'send-back', { note: 'Xem lại trụ sở' });
  await act(code, specialist, 'propose', { note: 'Đã xem lại', data: { outcome: 'grant' } });
  await act(code, signatory, 'approve');
  await act(code, signatory, 'issue', { at: at('2026-11-27T16:00') });
  await act(code, receptionist, 'hand-back', { at: at('2026-11-30T09:00') });

  const done = await detail(code);
  expect(done).toMatchObject({ status: 10, step: 'returned', version: 9 });
  expect(done.finishedAt?.equals(at('2026-11-27T16:00'))).toBe(true);
  expect(done.returnedAt?.equals(at('2026-11-30T09:00'))).toBe(true);
  const events = await listEvents(database.kysely, done.id);
  expect(events.map(({ type }) => type)).toEqual([
    'submitted',
    'accepted',
    'assigned',
    'proposed',
    'sent-back',
    'proposed',
    'approved',
    'issued',
    'returned',
  ]);
  expect(events[1]).toMatchObject({
    actorName: 'Phạm Thị Tiếp',
    unitName: 'Ủy ban nhân dân phường Thử Nghiệm',
    fromStatus: 1,
    toStatus: 2,
  });
  const topics = await database.kysely
    .selectFrom('outbox')
    .select('topic')
    .where('dossier_id', '=', done.id)
    .orderBy('id')
    .execute();
  expect(topics.map(({ topic }) => topic)).toEqual(events.map(({ type }) => `dossier.${type}`));
  expect(await verifyEvents(database.kysely, done.id)).toEqual({ ok: true, events: 9 });
});

test('of two officers who act at once one wins, and the other is told by whom', async () => {
  const code = await world.fileNew();
  const both = await Promise.allSettled([
    act(code, receptionist, 'accept', { expectedVersion: 1 }),
    act(code, receptionist, 'refuse', { expectedVersion: 1, note: 'Không thuộc thẩm quyền' }),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const lost = both.find((result) => result.status === 'rejected');
  expect(lost?.reason).toBeInstanceOf(ChangedMeanwhile);
  expect(lost?.reason).toMatchObject({ by: 'Phạm Thị Tiếp' });
  expect((await listEvents(database.kysely, (await detail(code)).id)).length).toBe(2);
});

test('accepting twice is refused by the version, and with the new version by the step', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await expect(act(code, receptionist, 'accept', { expectedVersion: 1 })).rejects.toThrow(ChangedMeanwhile);
  expect(await act(code, receptionist, 'accept')).toEqual({ ok: false, refusal: 'not-in-this-step' });
});

test('an officer of another commune, another citizen and a wrong code find nothing', async () => {
  const code = await world.fileNew();
  await expect(act(code, stranger, 'accept')).rejects.toThrow(NotFound);
  await expect(act(code, world.otherCitizen, 'request-withdrawal')).rejects.toThrow(NotFound);
  await expect(act('H56.T901-000000-0001', receptionist, 'accept', { expectedVersion: 1 })).rejects.toThrow(NotFound);
});

test('an inspector and a colleague of another role may look but not act', async () => {
  const code = await world.fileNew();
  await expect(act(code, inspector, 'accept')).rejects.toThrow(NotPermitted);
  await expect(act(code, specialist, 'accept')).rejects.toThrow(NotPermitted);
});

test('a specialist whose dossier was taken over can no longer propose', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, specialist, 'take-over', { assigneeId: specialist.officerId });
  await act(code, secondSpecialist, 'take-over', { assigneeId: secondSpecialist.officerId });
  await expect(act(code, specialist, 'propose')).rejects.toThrow(NotPermitted);
});

test('a refused withdrawal goes back where it came from and the clock goes on', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, specialist, 'take-over', { assigneeId: specialist.officerId });
  await act(code, world.citizen, 'request-withdrawal', { at: at('2026-11-25T09:00'), note: 'Đổi ý' });
  await act(code, head, 'refuse-withdrawal', { at: at('2026-11-26T09:00'), note: 'Đã thỏa thuận' });
  const dossier = await detail(code);
  expect(dossier).toMatchObject({ status: 4, step: 'appraising' });
  expect(dossier.dueAt?.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(dossier.originalDueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
});

test('an event that is changed, removed or slipped in is found', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept', { note: 'Đủ giấy tờ' });
  await act(code, specialist, 'take-over', { assigneeId: specialist.officerId });
  const { id } = await detail(code);
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const changed = async (statement: string) => {
    await owner.query('begin');
    await owner.query(statement, [id]);
    await owner.query('commit');
    return verifyEvents(database.kysely, id);
  };
  expect(await changed(`update dossier_event set note = 'Thiếu giấy tờ' where dossier_id = $1 and number = 2`)).toEqual(
    { ok: false, brokenAt: 2 },
  );
  expect(await changed(`update dossier_event set note = 'Đủ giấy tờ' where dossier_id = $1 and number = 2`)).toEqual({
    ok: true,
    events: 3,
  });
  expect(await changed(`delete from dossier_event where dossier_id = $1 and number = 2`)).toEqual({
    ok: false,
    brokenAt: 2,
  });
  await owner.end();
});

test('the application can neither change nor remove an event', async () => {
  await expect(sql`update dossier_event set note = 'x'`.execute(database.kysely)).rejects.toThrow(/permission denied/);
  await expect(sql`delete from dossier_event`.execute(database.kysely)).rejects.toThrow(/permission denied/);
});
