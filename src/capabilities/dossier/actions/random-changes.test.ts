/** Lives of dossiers as nobody planned them, through the one path of every change, on the real tables. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkflowStep } from '#engines/workflow/define.ts';
import { findStep } from '#engines/workflow/workflow.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPermitted } from '#platform/errors.ts';
import { publication } from '../../../../procedures/index.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { createDossierWorld, FILED_AT } from '../../../../tests/support/dossier-world.ts';
import { type AccessFacts, type Actor, permitFor } from '../domain/access.ts';
import { AFTER_CLOSING, DOSSIER_ACTIONS, type DossierAction } from '../domain/dossier-action.ts';
import { isClosed, STEP_STATUS } from '../domain/dossier-status.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { verifyEvents } from '../storage/dossier-events.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { listUnattended } from '../storage/in-charge-queries.ts';
import { type ActionResult, applyAction } from './apply-action.ts';

const LIVES = 30;
const TODAY = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString();

// One in which a division looks before it is signed, and others are consulted: every kind of step.
const longest = publication.procedures
  .flatMap(({ workflows = [] }) => workflows)
  .find(({ workflow: { steps } }) => steps.some(({ id }) => id === 'awaiting-review') && steps.some(isConsulting));
if (!longest) throw new Error('nothing is published');
const { workflow } = longest;
const consultations = workflow.steps.flatMap((step) => step.consultations ?? []).map(({ id }) => id);

const database = await createTestDatabase();
const world = await createDossierWorld(database, undefined, { workflows: [longest] });
const { citizen, otherCitizen, officers } = world;
const actors: readonly Actor[] = [
  ...Object.values(officers),
  citizen,
  otherCitizen,
  { kind: 'system', name: 'payment' },
];
const assignees = [officers.specialist.officerId, officers.secondSpecialist.officerId];

const tries = fc.array(
  fc.record({
    wanted: fc.oneof({ weight: 2, arbitrary: fc.constant('usual' as const) }, fc.constantFrom(...DOSSIER_ACTIONS)),
    actor: fc.oneof({ weight: 3, arbitrary: fc.constant('whoever may' as const) }, fc.constantFrom(...actors)),
    assigneeId: fc.constantFrom(undefined, ...assignees),
    consultation: fc.constantFrom('nobody', ...consultations),
    minutes: fc.integer({ min: 0, max: 600 }),
    isStale: fc.nat(19).map((n) => n === 0),
  }),
  { minLength: 20, maxLength: 50 },
);

type Try = typeof tries extends fc.Arbitrary<(infer Each)[]> ? Each : never;

const step = (wanted: Try['wanted']): Try => ({
  wanted,
  actor: 'whoever may',
  assigneeId: officers.specialist.officerId,
  consultation: 'nobody',
  minutes: 30,
  isStale: false,
});
/** Chance does not reach every end each time: one life goes the usual way, one is stopped on it. */
const toTheEnd = Array.from({ length: 20 }, () => step('usual'));
const stopped = [...toTheEnd.slice(0, 4), step('stop')];

test('whoever tries whatever, each dossier keeps an owner, one status, its whole chain, and no result unapproved', async () => {
  const counted = { tried: 0, done: 0, refused: 0, forbidden: 0, overtaken: 0 };
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(tries, async (changes) => {
      const code = await world.fileNew();
      let at = FILED_AT;
      for (const { wanted, actor, minutes, isStale, ...more } of changes) {
        at = at.add({ minutes });
        const before = (await findDetail(database.kysely, code))!;
        const usual = findStep(workflow, before.workflowStep)?.usual as DossierAction | undefined;
        const action = wanted === 'usual' ? usual : wanted;
        if (action === undefined) continue;
        const may = actors.filter((one) => permitFor(one, accessOf(before), action) !== undefined);
        const by = actor === 'whoever may' ? may[minutes % Math.max(may.length, 1)] : actor;
        if (by === undefined) continue;
        const data = {
          ...(action === 'extend' && { workingDays: 2 }),
          ...(action === 'exclude-time' && { until: at.add({ hours: 60 }).toString(), reasonName: 'Bão' }),
        };
        const expectedVersion = before.version - (isStale ? 1 : 0);
        const outcome = await outcomeOf(() =>
          inTransaction(database, (transaction) =>
            applyAction(transaction, { code, actor: by, action, at, data, expectedVersion, ...defined(more) }),
          ),
        );
        counted.tried += 1;
        counted[outcome] += 1;
        const after = (await findDetail(database.kysely, code))!;
        expect(outcome === 'done').toBe(after.version === before.version + 1);
        if (outcome === 'done') {
          expect(isStale, 'what was seen before somebody was faster').toBe(false);
          expect(may, 'who may not').toContain(by);
          if (isClosed(before.status)) {
            expect(AFTER_CLOSING.has(action), 'a closed dossier').toBe(true);
            const { status, step, finishedAt, returnedAt } = before;
            expect(after).toMatchObject({ status, step, finishedAt, returnedAt });
          }
          await holds(code);
        } else expect(after).toEqual(before);
        reached.add(after.step);
      }
    }),
    { numRuns: LIVES, endOnFailure: true, examples: [[toTheEnd], [stopped]] },
  );
  expect(await listUnattended(database.kysely, TODAY, null, 100)).toEqual([]);
  process.stdout.write(`${LIVES} dossiers: ${JSON.stringify(counted)}, steps stood on: ${[...reached].join(' ')}\n`);
  // A test that never gets anywhere, or is never refused, would prove nothing.
  expect(Math.min(...Object.values(counted))).toBeGreaterThan(10);
  expect([...reached]).toEqual(expect.arrayContaining(['awaiting-review', 'awaiting-return', 'returned', 'stopped']));
}, 90_000);

type Outcome = 'done' | 'refused' | 'forbidden' | 'overtaken';

async function outcomeOf(change: () => Promise<ActionResult>): Promise<Outcome> {
  try {
    return (await change()).ok ? 'done' : 'refused';
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'overtaken';
    if (error instanceof NotFound || error instanceof NotPermitted) return 'forbidden';
    throw error;
  }
}

async function holds(code: string): Promise<void> {
  const dossier = (await findDetail(database.kysely, code))!;
  const events = await listEvents(database.kysely, dossier.id);
  const step = findStep(workflow, dossier.workflowStep);
  expect(step?.state).toBe(dossier.step);
  expect(dossier.status).toBe(STEP_STATUS[dossier.step]);
  expect(events).toHaveLength(dossier.version);
  expect(events.at(-1)).toMatchObject({ toStatus: dossier.status, toStep: dossier.step });
  expect(await verifyEvents(database.kysely, dossier.id)).toEqual({ ok: true, events: events.length });
  const { rows } = await database.pool.query('select count(*)::int as told from outbox where dossier_id = $1', [
    dossier.id,
  ]);
  expect(rows[0]).toEqual({ told: events.length });
  if (dossier.status === 4 || dossier.status === 9) expect(dossier.assigneeId).not.toBeNull();
  if (dossier.status === 9 || dossier.status === 10) {
    const last = (...types: string[]) => events.findLastIndex(({ type }) => types.includes(type));
    expect(last('approved')).toBeGreaterThan(last('sent-back', 'reopened', 'proposed'));
  }
  const accepted = events.find(({ type }) => type === 'accepted');
  if (accepted && dossier.dueAt) expect(Temporal.Instant.compare(dossier.dueAt, accepted.at)).toBe(1);
}

const accessOf = (dossier: DossierDetail): AccessFacts => ({
  ...dossier,
  receivingUnitId: dossier.receivingUnit.id,
  handlingUnitId: dossier.handlingUnit.id,
  returningUnitId: dossier.returningUnit.id,
});

function isConsulting({ consultations = [] }: WorkflowStep): boolean {
  return consultations.length > 0;
}

/** Without what is left out. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
