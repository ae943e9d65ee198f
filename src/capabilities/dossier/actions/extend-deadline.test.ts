import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor, OfficerActor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { findExtension } from '../storage/extension-queries.ts';
import { listFigures } from '../storage/figure-queries.ts';
import { applyAction } from './apply-action.ts';
import { declineExtension } from './decline-extension.ts';
import { type DeadlineExtension, extendDeadline } from './extend-deadline.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, secondSpecialist, signatory, stranger, head } = world.officers;
const detail = async (code: string) => (await findDetail(database.kysely, code))!;

async function act(code: string, actor: Actor, action: DossierAction, time = '2026-11-23T10:00') {
  const { version } = await detail(code);
  const assigneeId = actor.kind === 'officer' && action === 'take-over' ? { assigneeId: actor.officerId } : {};
  const request = { code, actor, action, expectedVersion: version, at: at(time), ...assigneeId };
  return inTransaction(database, (transaction) => applyAction(transaction, request));
}

/** Accepted on Monday 23/11, due on Friday 27/11 at 17:30. */
async function inAppraisal(): Promise<string> {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, specialist, 'take-over');
  return code;
}

async function extend(code: string, officer: OfficerActor, more: Partial<DeadlineExtension> = {}) {
  return extendDeadline(database, {
    code,
    officer,
    action: 'extend',
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-25T09:00'),
    reasonCode: 'verification',
    reason: 'Cần kiểm tra thực tế trụ sở.',
    newDueOn: '2026-12-01',
    ...more,
  });
}

const propose = (code: string, officer: OfficerActor, more: Partial<DeadlineExtension> = {}) =>
  extend(code, officer, { action: 'propose-extension', ...more });

test('the specialist proposes and the signatory signs: the date moves, the first date is kept, the citizen is told', async () => {
  const code = await inAppraisal();
  expect(await propose(code, specialist)).toMatchObject({ ok: true });
  const asked = await detail(code);
  expect(asked.dueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
  expect(await findExtension(database.kysely, asked.id)).toMatchObject({ state: 'proposed', newDueOn: '2026-12-01' });

  expect(await extend(code, signatory)).toMatchObject({ ok: true });
  const given = await detail(code);
  expect(given).toMatchObject({ status: 4, step: 'appraising', assigneeId: specialist.officerId });
  expect(given.dueAt?.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(given.queueAt.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(given.originalDueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
  expect(given.measuredDueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
  const last = (await listEvents(database.kysely, given.id)).at(-1);
  expect(last).toMatchObject({
    type: 'extended',
    note: 'Cần kiểm tra thực tế trụ sở.',
    actorName: signatory.fullName,
    data: { reasonCode: 'verification', newDueOn: '2026-12-01', workingDays: 2, inTime: true },
  });
  const { topic } = await database.kysely
    .selectFrom('outbox')
    .select('topic')
    .where('dossier_id', '=', given.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(topic).toBe('dossier.extended');
});

test('a second extension is refused, whoever asks', async () => {
  const code = await inAppraisal();
  await extend(code, signatory);
  const again = { newDueOn: '2026-12-03' };
  expect(await propose(code, specialist, again)).toEqual({ ok: false, refusal: 'already-extended' });
  expect(await extend(code, signatory, again)).toEqual({ ok: false, refusal: 'already-extended' });
  expect((await detail(code)).dueAt?.equals(at('2026-12-01T17:30'))).toBe(true);
});

test('what the signatory sends back stays written for the specialist, and can be proposed again', async () => {
  const code = await inAppraisal();
  await propose(code, specialist);
  const decline = async (reason: string) => {
    const { version } = await detail(code);
    return declineExtension(database, {
      code,
      officer: signatory,
      expectedVersion: version,
      at: at('2026-11-25T10:00'),
      reason,
    });
  };
  expect(await decline(' ')).toEqual({ ok: false, refusal: 'reason-missing' });
  expect(await decline('Còn kịp, làm trong ngày.')).toMatchObject({ ok: true });
  expect(await decline('Lần nữa')).toEqual({ ok: false, refusal: 'not-in-this-step' });
  const { id, dueAt } = await detail(code);
  expect(dueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
  expect(await findExtension(database.kysely, id)).toMatchObject({ state: 'drafted', reasonCode: 'verification' });
  expect(await propose(code, specialist)).toMatchObject({ ok: true });
});

test('after the last moment to ask the apology still goes out, and is marked as late', async () => {
  const code = await inAppraisal();
  const late = { at: at('2026-12-03T09:00'), newDueOn: '2026-12-07' };
  expect(await extend(code, signatory, late)).toMatchObject({ ok: true });
  const { id, dueAt } = await detail(code);
  expect(dueAt?.equals(at('2026-12-07T17:30'))).toBe(true);
  expect((await listEvents(database.kysely, id)).at(-1)?.data).toMatchObject({ inTime: false, workingDays: 6 });
});

test('a date that cannot be and an empty reason change nothing', async () => {
  const code = await inAppraisal();
  expect(await extend(code, signatory, { newDueOn: '2026-11-27' })).toEqual({ ok: false, refusal: 'date-too-early' });
  expect(await extend(code, signatory, { newDueOn: '2027-01-04' })).toEqual({ ok: false, refusal: 'date-too-late' });
  expect(await extend(code, signatory, { reason: ' ' })).toEqual({ ok: false, refusal: 'reason-missing' });
  const { id, version } = await detail(code);
  expect(version).toBe(3);
  expect(await findExtension(database.kysely, id)).toBeUndefined();
});

test('a dossier that waits for the citizen, or was not accepted, has no date to put off', async () => {
  const waiting = await inAppraisal();
  await act(waiting, world.citizen, 'request-withdrawal', '2026-11-24T10:00');
  expect(await extend(waiting, signatory)).toEqual({ ok: false, refusal: 'not-in-this-step' });
  expect(await extend(await world.fileNew(), signatory)).toEqual({ ok: false, refusal: 'not-in-this-step' });
});

test('only the assignee and the head propose, only the signatory signs', async () => {
  const code = await inAppraisal();
  await expect(propose(code, secondSpecialist)).rejects.toThrow(NotPermitted);
  await expect(propose(code, receptionist)).rejects.toThrow(NotPermitted);
  await expect(extend(code, specialist)).rejects.toThrow(NotPermitted);
  await expect(extend(code, head)).rejects.toThrow(NotPermitted);
  await expect(extend(code, stranger)).rejects.toThrow(NotFound);
  expect(await propose(code, head)).toMatchObject({ ok: true });
});

test('a result by the new date is late in the public figures', async () => {
  const code = await inAppraisal();
  await extend(code, signatory);
  await act(code, specialist, 'propose', '2026-11-30T09:00');
  await act(code, signatory, 'approve', '2026-11-30T10:00');
  await act(code, signatory, 'issue', '2026-11-30T11:00');
  const today = Temporal.PlainDate.from('2026-11-30');
  const period = { from: today.with({ day: 1 }), to: today, today };
  const [figures] = await listFigures(database.kysely, { by: 'unit', unitIds: null, ...period });
  expect(figures).toMatchObject({ finishedEarly: 0, finishedOnTime: 0, finishedLate: 1 });
});
