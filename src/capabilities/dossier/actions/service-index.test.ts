import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { listFigureDossiers } from '../storage/figure-dossier-queries.ts';
import { listFigures } from '../storage/figure-queries.ts';
import { answerSupplement } from './answer-supplement.ts';
import { applyAction } from './apply-action.ts';
import { requestSupplement } from './request-supplement.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database, undefined, { supplement: 'restart' });
const { receptionist, specialist, signatory } = world.officers;
const detail = async (code: string) => (await findDetail(database.kysely, code))!;

async function act(code: string, actor: Actor, action: DossierAction, when: string, assigneeId?: string) {
  const request = { code, actor, action, at: at(when), expectedVersion: (await detail(code)).version };
  const result = await inTransaction(database, (transaction) =>
    applyAction(transaction, { ...request, ...(assigneeId !== undefined && { assigneeId }) }),
  );
  expect(result.ok).toBe(true);
}

test('a result that keeps the new appointment after a supplement is on time, and late by the service index', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept', '2026-11-23T08:30');
  await act(code, specialist, 'take-over', '2026-11-23T09:00', specialist.officerId);
  expect((await detail(code)).serviceIndexDueAt).toBeNull();
  await requestSupplement(database, {
    code,
    officer: specialist,
    action: 'request-supplement',
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-26T10:00'),
    reason: 'Bổ sung',
    faults: [{ target: 'paper', name: 'don', kind: 'unreadable', explanation: 'Ảnh mờ, hãy chụp lại.' }],
    respondBy: '2026-12-10',
  });
  await answerSupplement(database, {
    code,
    actor: world.citizen,
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-27T15:00'),
    fields: {},
    papers: { don: [await world.file('don-moi.pdf')] },
  });
  // The procedure counts its three days anew; the index goes on where the clock stood still.
  expect((await detail(code)).dueAt?.equals(at('2026-12-02T17:30'))).toBe(true);
  expect((await detail(code)).serviceIndexDueAt?.equals(at('2026-12-01T17:30'))).toBe(true);
  await act(code, specialist, 'propose', '2026-12-02T09:00');
  await act(code, signatory, 'approve', '2026-12-02T09:30');
  await act(code, signatory, 'issue', '2026-12-02T10:00');
  const today = Temporal.PlainDate.from('2026-12-05');
  const period = { unitIds: null, from: today.with({ day: 1 }), to: today, today };
  const [figures] = await listFigures(database.kysely, { ...period, by: 'unit' });
  expect(figures).toMatchObject({ finishedOnTime: 1, finishedLate: 0, finishedLateByIndex: 1 });
  const behind = await listFigureDossiers(
    database.kysely,
    { ...period, kind: 'finished-late-by-index' },
    { limit: 10 },
  );
  expect(behind.dossiers.map((dossier) => dossier.code)).toEqual([code]);
});
