import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import type { Citizen } from '#capabilities/identity/index.ts';
import type { Clock } from '#platform/clock.ts';
import { aCitizen, aStoredFile } from '../../../../tests/support/citizen.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
  BIRTH,
  BIRTH_PAGES,
  BUSINESS_HOUSEHOLD,
  BUSINESS_HOUSEHOLD_PAGES,
  DELIVERY_TYPED,
  SUBMITTER_TYPED,
  type TypedPages,
} from '../../../../tests/support/filled-forms.ts';
import { attachPapers, removePaper } from './attach-papers.ts';
import { beginDraft } from './begin-draft.ts';
import { copySubmitter } from './copy-submitter.ts';
import { loadFiling } from './load-filing.ts';
import { reviewFiling } from './review-filing.ts';
import type { PartToSave } from './save-part.ts';
import { savePart } from './save-part.ts';
import { submitDossier } from './submit-dossier.ts';

const database = await createTestDatabase();
const clock: Clock = { now: () => Temporal.Instant.from('2026-11-25T09:15:00+07:00') };
const deps = { database, clock };
let citizen: Citizen;

beforeEach(async () => {
  citizen = await aCitizen(database);
});

test('a person files a household business and gets a code of the chosen commune and day', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const shown = await shownOf(BUSINESS_HOUSEHOLD);
  const submission = await submitDossier(deps, citizen, BUSINESS_HOUSEHOLD, { ...shown, isConfirmed: true });
  expect(submission).toMatchObject({ ok: true, code: expect.stringMatching(/^H56\.S\d+-261125-\d{4}$/) });
});

test('the same submission many times at once, in several processes, makes one dossier', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const shown = await shownOf(BUSINESS_HOUSEHOLD);
  // Each process knows the database by an object of its own.
  const processes = Array.from({ length: 10 }, () => ({ ...deps, database: { ...database } }));
  const submissions = await Promise.all(
    processes.flatMap((process) =>
      Array.from({ length: 20 }, () =>
        submitDossier(process, citizen, BUSINESS_HOUSEHOLD, { ...shown, isConfirmed: true }),
      ),
    ),
  );
  expect(submissions).toHaveLength(200);
  expect(new Set(submissions.map((submission) => (submission.ok ? submission.code : submission.refusal))).size).toBe(1);
  const { count } = await database.kysely
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account_id', '=', citizen.accountId)
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(1);
});

test('a birth without its proof is not filed, and says which paper is missing', async () => {
  await fillIn(BIRTH, BIRTH_PAGES);
  const shown = await shownOf(BIRTH);
  const submission = await submitDossier(deps, citizen, BIRTH, { ...shown, isConfirmed: true });
  expect(submission).toMatchObject({
    ok: false,
    refusal: 'incomplete',
    review: { gaps: [{ step: 'papers', paper: { name: 'Giấy chứng sinh' } }] },
  });
});

test('a father files his child’s birth with the certificate of birth; two copies cost what the law says', async () => {
  await fillIn(BIRTH, BIRTH_PAGES);
  await attachPapers(deps, citizen, BIRTH, 'G15-KQ004389', [await aStoredFile(database, citizen)]);
  const shown = await shownOf(BIRTH);
  expect(await submitDossier(deps, citizen, BIRTH, { ...shown, isConfirmed: true })).toMatchObject({ ok: true });
  const form = await database.kysely
    .selectFrom('dossier_form')
    .innerJoin('dossier', 'dossier.id', 'dossier_form.dossier_id')
    .select(['answers', 'fees'])
    .where('draft_id', '=', shown.draftId)
    .executeTakeFirstOrThrow();
  expect(form.answers).toMatchObject({ 'child.fullName': 'Lê Minh An', 'father.fullName': 'Lê Hữu Hồng' });
  expect(form.fees).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ item: 'ban-sao', quantity: 2 })]),
  });
});

test('attack 8: a person of level 1 may write a draft but not file it, unless the procedure asks for no more', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const shown = await shownOf(BUSINESS_HOUSEHOLD);
  const request = { ...shown, isConfirmed: true };
  const low: Citizen = { ...citizen, level: 1 };
  expect(await submitDossier(deps, low, BUSINESS_HOUSEHOLD, request)).toEqual({ ok: false, refusal: 'level-too-low' });
  await askForLevel(1);
  // Another process: this one has read the version already.
  const another = { ...deps, database: { ...database } };
  expect(await submitDossier(another, low, BUSINESS_HOUSEHOLD, request)).toMatchObject({ ok: true });
  await askForLevel(2);
});

async function askForLevel(identityLevel: 1 | 2): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('update procedure_version set definition = definition || $2::jsonb where procedure_code = $1', [
    BUSINESS_HOUSEHOLD,
    { identityLevel },
  ]);
  await client.end();
}

test('nobody files another person’s draft', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const shown = await shownOf(BUSINESS_HOUSEHOLD);
  const stranger = await aCitizen(database);
  const submission = await submitDossier(deps, stranger, BUSINESS_HOUSEHOLD, { ...shown, isConfirmed: true });
  expect(submission).toEqual({ ok: false, refusal: 'no-draft' });
});

test('what was changed after the review is shown again before it is filed', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const shown = await shownOf(BUSINESS_HOUSEHOLD);
  await savePart(deps, citizen, BUSINESS_HOUSEHOLD, { 'tax.employees': '7' }, declarationPage('tax'));
  const submission = await submitDossier(deps, citizen, BUSINESS_HOUSEHOLD, { ...shown, isConfirmed: true });
  expect(submission).toMatchObject({ ok: false, refusal: 'changed' });
  const again = await shownOf(BUSINESS_HOUSEHOLD);
  expect(again.seal).not.toBe(shown.seal);
  expect(await submitDossier(deps, citizen, BUSINESS_HOUSEHOLD, { ...again, isConfirmed: true })).toMatchObject({
    ok: true,
  });
});

test('a paper added after the review is shown before it is filed', async () => {
  await fillIn(BIRTH, BIRTH_PAGES);
  await attachPapers(deps, citizen, BIRTH, 'G15-KQ004389', [await aStoredFile(database, citizen)]);
  const shown = await shownOf(BIRTH);
  await attachPapers(deps, citizen, BIRTH, 'G15-KQ004389', [await aStoredFile(database, citizen)]);
  const changed = { ok: false, refusal: 'changed' };
  expect(await submitDossier(deps, citizen, BIRTH, { ...shown, isConfirmed: true })).toMatchObject(changed);
  await removePaper(deps, citizen, BIRTH, 'G15-KQ004389', 2);
  expect(await submitDossier(deps, citizen, BIRTH, { ...shown, isConfirmed: true })).toMatchObject({ ok: true });
});

test('a review of yesterday is judged anew and filed when it still says the same', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const shown = await shownOf(BUSINESS_HOUSEHOLD);
  const tomorrow = { ...deps, clock: { now: () => clock.now().add({ hours: 24 }) } };
  const submission = await submitDossier(tomorrow, citizen, BUSINESS_HOUSEHOLD, { ...shown, isConfirmed: true });
  expect(submission).toMatchObject({ ok: true, code: expect.stringContaining('-261126-') });
});

test('two windows on different pages of the declaration keep what each of them changed', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  await Promise.all([
    savePart(deps, citizen, BUSINESS_HOUSEHOLD, { 'tax.employees': '7' }, declarationPage('tax')),
    savePart(deps, citizen, BUSINESS_HOUSEHOLD, { 'name.short': 'BK' }, declarationPage('seat')),
  ]);
  const filing = await loadFiling(deps, citizen, BUSINESS_HOUSEHOLD);
  expect(filing?.draft.answers).toMatchObject({ 'tax.employees': '7', 'name.short': 'BK' });
});

test('more savings at once than there are connections all succeed', async () => {
  await fillIn(BUSINESS_HOUSEHOLD, BUSINESS_HOUSEHOLD_PAGES);
  const savings = Array.from({ length: 30 }, (_, row) =>
    savePart(deps, citizen, BUSINESS_HOUSEHOLD, { 'tax.employees': String(row) }, declarationPage('tax')),
  );
  expect((await Promise.all(savings)).every((saved) => saved !== undefined)).toBe(true);
});

test('what is wrong is saved all the same', async () => {
  await beginDraft(deps, citizen, BUSINESS_HOUSEHOLD, false);
  const saved = await savePart(
    deps,
    citizen,
    BUSINESS_HOUSEHOLD,
    { ...SUBMITTER_TYPED, phone: '12' },
    personStep('submitter'),
  );
  expect(saved?.findings.errors.map(({ field }) => field)).toContain('phone');
  const filing = await loadFiling(deps, citizen, BUSINESS_HOUSEHOLD);
  expect(filing?.draft.submitter['phone']).toBe('12');
  expect(filing?.draft.completedSteps).not.toContain('submitter');
});

test('a draft begun again stays the same draft unless the person discards it', async () => {
  await beginDraft(deps, citizen, BUSINESS_HOUSEHOLD, false);
  const first = await draftIdOf(BUSINESS_HOUSEHOLD);
  await beginDraft(deps, citizen, BUSINESS_HOUSEHOLD, false);
  expect(await draftIdOf(BUSINESS_HOUSEHOLD)).toBe(first);
  await beginDraft(deps, citizen, BUSINESS_HOUSEHOLD, true);
  expect(await draftIdOf(BUSINESS_HOUSEHOLD)).not.toBe(first);
});

async function fillIn(procedureCode: string, pages: TypedPages): Promise<void> {
  await beginDraft(deps, citizen, procedureCode, false);
  const errors: unknown[] = [];
  const save = async (typed: Readonly<Record<string, string>>, step: PartToSave) => {
    const saved = await savePart(deps, citizen, procedureCode, typed, step);
    errors.push(...(saved?.findings.errors ?? ['not saved']));
  };
  await save(SUBMITTER_TYPED, personStep('submitter'));
  await copySubmitter(deps, citizen, procedureCode);
  await save({}, personStep('owner'));
  for (const [page, typed] of pages) await save(typed, declarationPage(page));
  await save({ ...DELIVERY_TYPED, payment: 'on-delivery' }, personStep('delivery'));
  expect(errors).toEqual([]);
}

function personStep(step: 'submitter' | 'owner' | 'delivery'): PartToSave {
  return { part: step, step, pageId: step, formOf: (filing) => filing.forms[step] };
}

function declarationPage(pageId: string): PartToSave {
  return { part: 'answers', step: 'declaration', pageId, formOf: (filing) => filing.forms.declaration };
}

/** What the review page sends back. */
async function shownOf(procedureCode: string): Promise<{ draftId: string; seal: string }> {
  const review = await reviewFiling(deps, citizen, procedureCode);
  return { draftId: review?.filing.draft.id ?? '', seal: review?.seal ?? '' };
}

async function draftIdOf(procedureCode: string): Promise<string> {
  const filing = await loadFiling(deps, citizen, procedureCode);
  return filing?.draft.id ?? '';
}
