import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor, OfficerActor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { FIGURE_KINDS, type FigureKind, type FigurePeriod, type Figures, totalOf } from '../domain/figures.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { listFigureDossiers, recountFigure } from '../storage/figure-dossier-queries.ts';
import { type FigureQuestion, listFigures } from '../storage/figure-queries.ts';
import { listLateReasons } from '../storage/late-reason-queries.ts';
import { tallyAnew } from '../storage/tally-store.ts';
import { addUpTallies } from './add-up-tallies.ts';
import { type ActionRequest, applyAction } from './apply-action.ts';
import { type LateStatement, stateLateReason } from './state-late-reason.ts';

const database = await createTestDatabase();
const { kysely } = database;
const world = await createDossierWorld(database);
const { receptionist, specialist, secondSpecialist, signatory, head } = world.officers;
const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day('2026-12-10');
const PERIODS: readonly FigurePeriod[] = [
  { from: day('2026-11-23'), to: day('2026-11-27') },
  { from: day('2026-11-01'), to: day('2026-11-30') },
  { from: day('2026-12-01'), to: TODAY },
  { from: day('2026-01-01'), to: TODAY },
  { from: TODAY, to: TODAY },
];

async function act(code: string, actor: Actor, action: DossierAction, when: string, more: Partial<ActionRequest> = {}) {
  const dossier = await findDetail(kysely, code);
  const request = { code, actor, action, at: at(when), expectedVersion: dossier?.version ?? 0, ...more };
  const result = await inTransaction(database, (transaction) => applyAction(transaction, request));
  expect(result.ok).toBe(true);
}

async function finish(code: string, when: string) {
  await act(code, specialist, 'propose', when, { data: { outcome: 'grant' } });
  await act(code, signatory, 'approve', when);
  await act(code, signatory, 'issue', when);
}

/** Accepted on Monday 23/11 or later, due three working days after. */
async function accepted(when = '2026-11-23T10:00', assignee = specialist) {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept', when);
  await act(code, head, 'assign', when, { assigneeId: assignee.officerId });
  return code;
}

async function everyFate() {
  await world.fileNew();
  await finish(await accepted(), '2026-11-25T10:00');
  await finish(await accepted(), '2026-11-27T10:00');
  await finish(await accepted(), '2026-12-02T10:00');
  const corrected = await accepted();
  await finish(corrected, '2026-11-26T10:00');
  await act(corrected, head, 'correct', '2026-12-01T09:00');
  await accepted('2026-11-24T10:00', secondSpecialist);
  await accepted('2026-12-09T10:00');
  const counter = await accepted('2026-12-10T08:30');
  await sql`update dossier set channel = 'counter' where code = ${counter}`.execute(kysely);
  await act(await accepted(), specialist, 'request-obligation', '2026-11-26T10:00');
  await act(await accepted(), specialist, 'request-obligation', '2026-11-30T10:00');
  await act(await world.fileNew(), receptionist, 'accept', '2026-12-01T10:00');
}

const expected = (row: Figures): Record<FigureKind, number> => ({
  'carried-over': row.carriedOver,
  'received-online': row.receivedOnline,
  'received-otherwise': row.receivedOtherwise,
  finished: row.finishedEarly + row.finishedOnTime + row.finishedLate,
  'finished-early': row.finishedEarly,
  'finished-on-time': row.finishedOnTime,
  'finished-late': row.finishedLate,
  'finished-late-by-index': row.finishedLateByIndex,
  open: row.open,
  'open-in-time': row.open - row.openLate,
  'open-late': row.openLate,
});

/** Every figure of every row of every period against a count of the dossiers and against the list that is opened. */
async function expectExact() {
  const questions: Pick<FigureQuestion, 'by' | 'unitIds'>[] = [
    { by: 'unit', unitIds: null },
    { by: 'procedure', unitIds: null },
    { by: 'field', unitIds: [world.here] },
    { by: 'procedure', unitIds: [world.here] },
    { by: 'officer', unitIds: [world.here] },
  ];
  for (const period of PERIODS)
    for (const question of questions) {
      const rows = await listFigures(kysely, { ...question, ...period, today: TODAY });
      for (const row of rows) {
        const scope = {
          unitIds: question.by === 'unit' ? [Number(row.id)] : question.unitIds,
          ...(question.by === 'field' && { fieldCode: row.code }),
          ...(question.by === 'procedure' && { procedureCode: row.code }),
          ...(question.by === 'officer' && { officerNumber: Number(row.code) }),
        };
        for (const kind of FIGURE_KINDS) {
          const filter = { ...period, ...scope, kind, today: TODAY };
          const shown = { ...filter, count: expected(row)[kind] };
          expect({ ...filter, count: await recountFigure(kysely, filter) }).toEqual(shown);
          const { dossiers } = await listFigureDossiers(kysely, filter, { limit: 100 });
          expect({ ...filter, count: dossiers.length }).toEqual(shown);
        }
      }
    }
}

/** Each reason is as many as are opened, and all of them are what was finished late. */
async function expectReasons() {
  for (const period of PERIODS)
    for (const unitIds of [null, [world.here]]) {
      const reasons = await listLateReasons(kysely, { ...period, unitIds });
      const late = { ...period, unitIds, kind: 'finished-late' as const, today: TODAY };
      expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(await recountFigure(kysely, late));
      for (const { reason, count } of reasons) {
        const filter = { ...late, lateReason: reason ?? null };
        expect(await recountFigure(kysely, filter)).toBe(count);
        expect((await listFigureDossiers(kysely, filter, { limit: 100 })).dossiers).toHaveLength(count);
      }
    }
}

const all = (period: FigurePeriod) => listFigures(kysely, { by: 'unit', unitIds: null, ...period, today: TODAY });

test('every figure equals a count of the dossiers behind it, before and after they are added up and made anew', async () => {
  await everyFate();
  const [november] = await all({ from: day('2026-11-01'), to: day('2026-11-30') });
  expect(november).toMatchObject({
    carriedOver: 0,
    receivedOnline: 7,
    finishedEarly: 1,
    finishedOnTime: 1,
    finishedLate: 0,
    open: 5,
    // The one that waits for a fee since before its day is in time; the one that was late by then stays late.
    openLate: 4,
  });
  const [december] = await all({ from: day('2026-12-01'), to: TODAY });
  expect(december).toMatchObject({
    carriedOver: 5,
    receivedOnline: 2,
    receivedOtherwise: 1,
    finishedLate: 1,
    open: 7,
  });
  await expectExact();
  const before = await all({ from: day('2026-11-01'), to: TODAY });
  expect(await addUpTallies({ database })).toBeGreaterThan(0);
  expect(await all({ from: day('2026-11-01'), to: TODAY })).toEqual(before);
  // What happens after counts as well, beside what was added up.
  await finish(await accepted('2026-12-01T10:00'), '2026-12-10T09:00');
  await expectExact();
  await addUpTallies({ database });
  const counted = await all({ from: day('2026-11-01'), to: TODAY });
  await inTransaction(database, tallyAnew);
  expect(await all({ from: day('2026-11-01'), to: TODAY })).toEqual(counted);
}, 60_000);

test('what came in and what was left over is what was finished and what is open', async () => {
  for (const period of PERIODS) {
    const { carriedOver, receivedOnline, receivedOtherwise, finishedEarly, finishedOnTime, finishedLate, open } =
      totalOf(await all(period));
    expect(carriedOver + receivedOnline + receivedOtherwise).toBe(finishedEarly + finishedOnTime + finishedLate + open);
  }
});

test('the dossiers behind a figure come page by page, each once', async () => {
  const filter = { from: day('2026-11-01'), to: TODAY, unitIds: null, kind: 'open' as const, today: TODAY };
  const { dossiers } = await listFigureDossiers(kysely, filter, { limit: 100 });
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listFigureDossiers(kysely, filter, { after, limit: 2 });
    seen.push(...page.dossiers.map(({ code }) => code));
    after = page.next;
    if (after === undefined) break;
  }
  expect(seen).toEqual(dossiers.map(({ code }) => code));
});

test('why it was late is said by who settled it or leads the unit, also when it is closed, and counted', async () => {
  const code = await accepted('2026-11-23T10:00');
  const state = (officer: OfficerActor, more: Partial<LateStatement> = {}) =>
    findDetail(kysely, code).then((dossier) =>
      stateLateReason(database, {
        code,
        officer,
        expectedVersion: dossier?.version ?? 0,
        at: at('2026-12-10T10:00'),
        lateReason: 'handled-slowly',
        explanation: 'Bỏ sót trong tuần chuyển trụ sở',
        ...more,
      }),
    );
  expect(await state(specialist)).toEqual({ ok: false, refusal: 'not-late' });
  await finish(code, '2026-12-03T10:00');
  await act(code, receptionist, 'hand-back', '2026-12-04T10:00');
  const before = await findDetail(kysely, code);
  await expect(state(receptionist)).rejects.toThrow(NotPermitted);
  expect(await state(specialist, { explanation: ' ' })).toEqual({ ok: false, refusal: 'reason-missing' });
  expect(await state(specialist, { lateReason: 'staff-short' })).toMatchObject({ ok: true });
  expect(await state(head)).toMatchObject({ ok: true });
  const { status, returnedAt, finishedAt, lateReason } = (await findDetail(kysely, code))!;
  expect({ status, returnedAt, finishedAt }).toEqual({
    status: before?.status,
    returnedAt: before?.returnedAt,
    finishedAt: before?.finishedAt,
  });
  expect(lateReason).toBe('handled-slowly');
  const period = { from: day('2026-12-01'), to: TODAY, unitIds: [world.here] };
  const reasons = await listLateReasons(kysely, period);
  expect(reasons).toContainEqual({ reason: 'handled-slowly', count: 1 });
  expect(reasons.find(({ reason }) => reason === undefined)?.count).toBe(2);
  await expectReasons();
  await expectExact();
}, 60_000);
