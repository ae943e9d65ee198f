import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { type DraftToFile, fileDraft } from '../../../../tests/support/file-draft.ts';
import { listEvents, listPapers } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { sealDraft } from '../storage/draft-seal.ts';
import { fileDossier } from './file-dossier.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);

test('a filed draft becomes a dossier with a code, its papers, a first event and an outgoing message', async () => {
  const filing = await world.draft();
  const result = await fileDraft(database, filing);
  expect(result).toEqual({ ok: true, code: 'H56.T901-261123-0001', again: false });

  const dossier = await findDetail(database.kysely, 'H56.T901-261123-0001');
  expect(dossier).toMatchObject({
    status: 1,
    step: 'awaiting-reception',
    submitterName: 'Lê Thị Thử',
    form: { answers: { name: 'Hộ kinh doanh Thử' }, fees: { total: 50_000 } },
    version: 1,
  });
  // 8 working hours from Monday 08:30; Tuesday is a holiday.
  expect(dossier?.answerDueAt?.equals(at('2026-11-25T08:30'))).toBe(true);
  expect(await listPapers(database.kysely, dossier!.id)).toMatchObject([
    { number: 1, paperCode: 'don', fileName: 'don.pdf' },
  ]);
  expect(await listEvents(database.kysely, dossier!.id)).toMatchObject([
    { number: 1, type: 'submitted', actorKind: 'citizen', actorName: 'Lê Thị Thử', toStatus: 1 },
  ]);
  const outbox = await database.kysely.selectFrom('outbox').selectAll().where('dossier_id', '=', dossier!.id).execute();
  expect(outbox).toMatchObject([{ topic: 'dossier.submitted', payload: { code: 'H56.T901-261123-0001', event: 1 } }]);
  const draft = await database.kysely
    .selectFrom('draft')
    .select('state')
    .where('id', '=', filing.draftId)
    .executeTakeFirst();
  expect(draft?.state).toBe('submitted');
});

test('the same draft sent 200 times at once is one dossier, and everyone is told its code', async () => {
  const filing = await world.draft();
  const results = await Promise.all(Array.from({ length: 200 }, () => fileDraft(database, filing)));
  const codes = new Set(results.map((result) => result.ok && result.code));
  expect(codes.size).toBe(1);
  expect(results.filter((result) => result.ok && !result.again)).toHaveLength(1);
  const rows = await database.kysely
    .selectFrom('dossier')
    .select('id')
    .where('draft_id', '=', filing.draftId)
    .execute();
  expect(rows).toHaveLength(1);
});

test('many filings at once are numbered without a gap, and a failed one leaves none', async () => {
  const day = at('2026-11-25T09:00');
  const filings: DraftToFile[] = [];
  for (let count = 0; count < 30; count++) filings.push({ ...(await world.draftOfSomebodyElse()), at: day });
  const broken = filings.map((filing, index) =>
    index % 5 === 0 ? { ...filing, content: { ...filing.content, handlingUnitId: -1 } } : filing,
  );
  const results = await Promise.allSettled(broken.map((filing) => fileDraft(database, filing)));
  const codes = results.flatMap((result) =>
    result.status === 'fulfilled' && result.value.ok ? [result.value.code] : [],
  );
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  expect(codes.sort()).toEqual(
    Array.from({ length: 24 }, (_, index) => `H56.T901-261125-${String(index + 1).padStart(4, '0')}`),
  );
  // The refused drafts are still open and can be filed.
  const again = await Promise.all(
    filings.filter((_, index) => index % 5 === 0).map((filing) => fileDraft(database, filing)),
  );
  expect(again.every(({ ok }) => ok)).toBe(true);
});

test('the code carries the date in Vietnam, not the one in Greenwich', async () => {
  const result = await fileDraft(database, { ...(await world.draft()), at: at('2026-11-27T00:30') });
  expect(result).toMatchObject({ code: expect.stringMatching(/^H56\.T901-261127-/) });
});

test("nobody can file somebody else's draft, a discarded one or one that never was", async () => {
  const filing = await world.draft();
  const refused = { ok: false, refusal: 'not-sealed' };
  expect(await fileDraft(database, { ...filing, accountId: world.otherCitizen.accountId })).toEqual(refused);
  expect(await fileDraft(database, { ...filing, draftId: randomUUID() })).toEqual(refused);
  await sql`update draft set state = 'discarded' where id = ${filing.draftId}`.execute(database.kysely);
  expect(await fileDraft(database, filing)).toEqual(refused);
});

test('only what was sealed is filed: not without a seal, with another one, or on another day', async () => {
  const { draftId, accountId, at: now, content } = await world.draft();
  const key = { draftId, accountId };
  const refused = { ok: false, refusal: 'not-sealed' };
  for (const seal of ['', 'x', `${world.here}.${'A'.repeat(43)}`])
    expect(await fileDossier(database, { ...key, seal }, now)).toEqual(refused);

  const today = Temporal.PlainDate.from('2026-11-23');
  const seal = await sealDraft(database.kysely, key, content, today);
  expect(await sealDraft(database.kysely, key, content, today)).toBe(seal);
  expect(await sealDraft(database.kysely, key, { ...content, papers: ['don x'] }, today)).not.toBe(seal);
  expect(await fileDossier(database, { ...key, seal }, now)).toEqual(refused);
  await sealDraft(database.kysely, key, content, today);
  expect(await fileDossier(database, { ...key, seal }, now.add({ hours: 24 }))).toEqual(refused);
  expect(await fileDossier(database, { ...key, seal }, now)).toMatchObject({ ok: true });
});
