import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor, OfficerActor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { applyAction } from './apply-action.ts';
import { endExclusion, excludeTime, type TimeExclusion } from './exclude-time.ts';

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

async function exclude(code: string, officer: OfficerActor, more: Partial<TimeExclusion> = {}) {
  return excludeTime(database, {
    code,
    officer,
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-25T09:00'),
    reasonCode: 'force-majeure',
    explanation: 'Bão số 12, trụ sở mất điện và không đi lại được.',
    until: '2026-11-26',
    ...more,
  });
}

const end = async (code: string, officer: OfficerActor, time: string) =>
  endExclusion(database, {
    code,
    officer,
    expectedVersion: (await detail(code)).version,
    at: at(time),
    explanation: 'Đã có điện trở lại.',
  });

test('the head leaves time out: the date moves, the first date is kept, the citizen is told; ended earlier it moves back', async () => {
  const code = await inAppraisal();
  expect(await exclude(code, head)).toMatchObject({ ok: true });
  const left = await detail(code);
  expect(left).toMatchObject({ status: 4, step: 'appraising', assigneeId: specialist.officerId, measuredDueAt: null });
  expect(left.dueAt?.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(left.queueAt.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(left.originalDueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
  expect((await listEvents(database.kysely, left.id)).at(-1)).toMatchObject({
    type: 'time-excluded',
    actorName: head.fullName,
    note: 'Bão số 12, trụ sở mất điện và không đi lại được.',
    data: {
      reasonCode: 'force-majeure',
      reasonName: 'Sự kiện bất khả kháng, trở ngại khách quan',
      offServiceIndex: true,
    },
  });
  expect(await exclude(code, signatory, { at: at('2026-11-25T10:00') })).toEqual({
    ok: false,
    refusal: 'already-excluded',
  });

  expect(await end(code, specialist, '2026-11-25T15:00')).toMatchObject({ ok: true });
  const goesOn = await detail(code);
  expect(goesOn.dueAt?.equals(at('2026-11-30T17:30'))).toBe(true);
  expect(await end(code, specialist, '2026-11-25T15:10')).toEqual({ ok: false, refusal: 'not-in-this-step' });
  const topics = await database.kysely
    .selectFrom('outbox')
    .select('topic')
    .where('dossier_id', '=', goesOn.id)
    .orderBy('id')
    .execute();
  expect(topics.map(({ topic }) => topic).slice(-2)).toEqual(['dossier.time-excluded', 'dossier.exclusion-ended']);
});

test('neither for a reason that does not hold here, nor into the past, nor too long, nor when it is late already', async () => {
  const code = await inAppraisal();
  const refused = async (more: Partial<TimeExclusion>) => {
    const result = await exclude(code, head, more);
    return result.ok ? 'done' : result.refusal;
  };
  expect(await refused({ reasonCode: 'public-posting' })).toBe('exclusion-reason-unknown');
  expect(await refused({ at: at('2025-06-01T09:00') })).toBe('exclusion-reason-unknown');
  expect(await refused({ until: '2026-11-24' })).toBe('until-past');
  // Thirty working days after Wednesday 25/11.
  expect(await refused({ until: '2027-01-08' })).toBe('until-too-late');
  expect(await refused({ at: at('2026-11-28T09:00'), until: '2026-11-30' })).toBe('already-late');
  expect((await detail(code)).dueAt?.equals(at('2026-11-27T17:30'))).toBe(true);
});

test('only the head or the signatory leaves time out, and who was overtaken is told', async () => {
  const code = await inAppraisal();
  for (const officer of [receptionist, specialist]) await expect(exclude(code, officer)).rejects.toThrow(NotPermitted);
  await expect(exclude(code, stranger)).rejects.toThrow(NotFound);
  await expect(exclude(code, signatory, { expectedVersion: 1 })).rejects.toThrow(ChangedMeanwhile);
  await exclude(code, signatory);
  await expect(end(code, secondSpecialist, '2026-11-25T11:00')).rejects.toThrow(NotPermitted);
});
