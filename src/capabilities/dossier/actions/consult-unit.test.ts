import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { getOfficeDossier } from '../storage/office-queries.ts';
import { listAskedOf, listConsultations, listLateAnswers } from '../storage/unit-consultation-queries.ts';
import { applyAction } from './apply-action.ts';
import { consultUnit, type UnitQuestion } from './consult-unit.ts';
import { giveOpinion } from './give-opinion.ts';
import { openConsultation, recordConsultedLook } from './open-consultation.ts';
import { remindUnits } from './remind-units.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, secondSpecialist, head, stranger } = world.officers;
/** Somebody of the other unit who answers; the stranger there only receives. */
const answering: OfficerActor = await addSpecialist(world.elsewhere);
const CENTRE = 2;
const atTheCentre: OfficerActor = await addSpecialist(CENTRE);
const detail = async (code: string) => (await findDetail(database.kysely, code))!;

async function addSpecialist(unitId: number): Promise<OfficerActor> {
  const { officerId, ...same } = { ...stranger, fullName: `Người trả lời ${unitId}` };
  const { rows } = await database.pool.query<{ id: string }>(
    `insert into officer (id, username, full_name, title, password_hash, totp_secret)
     values (gen_random_uuid(), gen_random_uuid(), $1, 'Chuyên viên', '', '') returning id`,
    [same.fullName],
  );
  const id = rows[0]?.id ?? officerId;
  await database.pool.query(
    `insert into duty (officer_id, unit_id, role, valid_from) values ($1, $2, 'specialist', '2025-07-01')`,
    [id, unitId],
  );
  return { ...same, officerId: id, duties: [{ role: 'specialist', unitId }] };
}

async function act(code: string, actor: OfficerActor, action: DossierAction, time: string) {
  const { version } = await detail(code);
  const assigneeId = action === 'take-over' ? { assigneeId: actor.officerId } : {};
  const request = { code, actor, action, expectedVersion: version, at: at(time), ...assigneeId };
  return inTransaction(database, (transaction) => applyAction(transaction, request));
}

/** Accepted on Monday 23/11, due on Friday 27/11 at 17:30. */
async function inAppraisal(): Promise<string> {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept', '2026-11-23T09:00');
  await act(code, specialist, 'take-over', '2026-11-23T09:30');
  return code;
}

async function ask(code: string, more: Partial<UnitQuestion> = {}) {
  return consultUnit(database, {
    code,
    officer: specialist,
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-23T10:00'),
    unitId: world.elsewhere,
    question: 'Địa điểm này có đúng quy hoạch không?',
    answerOn: '2026-11-25',
    sharesAnswers: false,
    papers: [],
    ...more,
  });
}

const answer = (code: string, officer: OfficerActor, number = 1, more: object = {}) =>
  giveOpinion(database, {
    code,
    number,
    officer,
    at: at('2026-11-25T09:00'),
    opinion: 'disagree',
    text: 'Thửa đất nằm trong quy hoạch giao thông.',
    fileId: null,
    ...more,
  });

test('two units are asked at once and answer themselves; the clock of the citizen goes on', async () => {
  const code = await inAppraisal();
  const before = await detail(code);
  expect(await ask(code)).toMatchObject({ ok: true });
  expect(await ask(code)).toEqual({ ok: false, refusal: 'opinion-already-requested' });
  expect(await ask(code, { unitId: CENTRE, question: 'Có khiếu nại nào không?' })).toMatchObject({ ok: true });
  expect((await detail(code)).dueAt).toEqual(before.dueAt);

  const [task, ...others] = await listAskedOf(database.kysely, answering, 10);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ code, number: 1, unit: { id: world.elsewhere }, askedBy: specialist.fullName });
  expect(task?.dueAt.equals(at('2026-11-25T17:30'))).toBe(true);

  // The citizen has to mend something meanwhile: whoever was asked answers all the same.
  await act(code, head, 'request-supplement', '2026-11-24T09:00');
  expect(await answer(code, answering)).toMatchObject({ ok: true });
  expect(await answer(code, answering)).toEqual({ ok: false, refusal: 'already-answered', name: answering.fullName });
  expect(await answer(code, atTheCentre, 2, { opinion: 'agree', text: 'Không có.' })).toMatchObject({ ok: true });

  const answered = await listConsultations(database.kysely, before.id);
  expect(answered.map((one) => [one.unit.id, one.answer?.opinion, one.answer?.by])).toEqual([
    [world.elsewhere, 'disagree', answering.fullName],
    [CENTRE, 'agree', atTheCentre.fullName],
  ]);
  const given = (await listEvents(database.kysely, before.id)).filter(({ type }) => type === 'opinion-given');
  expect(given[0]).toMatchObject({ note: 'Thửa đất nằm trong quy hoạch giao thông.', data: { opinion: 'disagree' } });
  expect(await listAskedOf(database.kysely, answering, 10)).toEqual([]);
});

test('a unit that is asked sees the question and what it was shown, its look is written down, and nothing afterwards', async () => {
  const code = await inAppraisal();
  const { id, accountId } = await detail(code);
  await ask(code, { sharesAnswers: false, papers: [1] });
  await expect(getOfficeDossier(database.kysely, answering, code)).rejects.toThrow(NotFound);
  const asked = { code, number: 1 };
  for (const nobody of [stranger, secondSpecialist, atTheCentre]) {
    await expect(openConsultation(database, nobody, asked)).rejects.toThrow(NotFound);
    await expect(answer(code, nobody)).rejects.toThrow(NotFound);
  }
  const opened = await openConsultation(database, answering, asked);
  expect([opened.answers, opened.papers.map(({ paperCode }) => paperCode)]).toEqual([undefined, ['don']]);
  await expect(recordConsultedLook(database, answering, asked)).rejects.toThrow(NotFound);
  const looks = await database.kysely
    .selectFrom('audit_entry')
    .select(['action', 'account_id', 'detail'])
    .where('subject', '=', code)
    .where('actor_id', '=', answering.officerId)
    .execute();
  expect(looks).toEqual([
    { action: 'dossier-opened', account_id: accountId, detail: { unitId: world.elsewhere, role: 'specialist' } },
  ]);
  await answer(code, answering);
  expect((await openConsultation(database, answering, asked)).papers).toEqual([]);
  expect(await listConsultations(database.kysely, id)).toHaveLength(1);
});

test('only the assignee asks, by a working day that is no later than the citizen’s date, and a unit that can answer', async () => {
  const code = await inAppraisal();
  await expect(ask(code, { officer: secondSpecialist })).rejects.toThrow(NotPermitted);
  await expect(ask(code, { officer: answering })).rejects.toThrow(NotFound);
  const refusals: [Partial<UnitQuestion>, string][] = [
    [{ question: ' ' }, 'question-missing'],
    [{ unitId: world.here }, 'unit-unknown'],
    [{ unitId: 101 }, 'unit-unknown'],
    [{ answerOn: '2026-11-22' }, 'day-off'],
    [{ answerOn: '2026-11-20' }, 'answer-by-past'],
    [{ answerOn: '2026-11-30' }, 'answer-by-after-due'],
  ];
  for (const [wrong, refusal] of refusals) expect(await ask(code, wrong)).toEqual({ ok: false, refusal });
});

test('a unit that is late is reminded once, on record, and the asker meets it among the work', async () => {
  const code = await inAppraisal();
  await ask(code);
  const remind = (time: string) => remindUnits({ database, clock: { now: () => at(time) } });
  const reminders = async () =>
    (await listEvents(database.kysely, (await detail(code)).id)).filter(({ type }) => type === 'unit-reminded');
  await remind('2026-11-25T17:29');
  expect(await reminders()).toEqual([]);
  await remind('2026-11-25T17:30');
  await remind('2026-11-25T18:30');
  expect(await reminders()).toMatchObject([{ actorKind: 'system', data: { unitId: world.elsewhere } }]);
  const late = await listLateAnswers(database.kysely, specialist, at('2026-11-25T18:00'), 10);
  expect(late.map((one) => one.code)).toContain(code);
  expect(await answer(code, answering, 1, { at: at('2026-11-26T08:00') })).toMatchObject({ ok: true });
});
