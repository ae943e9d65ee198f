import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { bundleSubscribers, fileBundle, findBundleOfDraft, getCitizenBundle } from '#capabilities/dossier/index.ts';
import type { Citizen } from '#capabilities/identity/index.ts';
import { aCitizen, aStoredFile } from '../../../../tests/support/citizen.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
  BIRTH_PAGES,
  DELIVERY_TYPED,
  LINKED_DEATH,
  linkedDeathPages,
  SUBMITTER_TYPED,
  type TypedPages,
} from '../../../../tests/support/filled-forms.ts';
import { attachPapers } from './attach-papers.ts';
import { beginDraft } from './begin-draft.ts';
import { copySubmitter } from './copy-submitter.ts';
import { reviewFiling } from './review-filing.ts';
import type { PartToSave } from './save-part.ts';
import { savePart } from './save-part.ts';
import { submitDossier } from './submit-dossier.ts';

const LINKED_BIRTH = '2.000986';
const LINKED_PAGES: TypedPages = [
  ...BIRTH_PAGES.filter(([page]) => page !== 'requests'),
  ['residence', { 'linked.residence.with': 'me', 'linked.householder': 'cha' }],
  ['insurance', { 'linked.insurance.facility': 'Trạm Y tế phường Hạc Thành' }],
  ...BIRTH_PAGES.filter(([page]) => page === 'requests'),
];

const DEATH_PAGES = linkedDeathPages('2026-11-20');
const PAYEE = { 'payee.bank': 'Agribank', 'payee.account': '0123' };

const database = await createTestDatabase();
const clock = { now: () => Temporal.Instant.from('2026-11-25T09:15:00+07:00') };
const deps = { database, clock };
const [starter] = bundleSubscribers(deps);
let citizen: Citizen;

beforeEach(async () => {
  citizen = await aCitizen(database);
});

test('a father files three matters at once: the birth begins, the two others wait and take its answers', async () => {
  const { code } = await fileOne();
  const bundle = await bundleOf(code);
  expect(bundle).toMatchObject({
    code: expect.stringMatching(/^LT-H56\.S102-261125-\d{4}$/),
    state: 'open',
    members: [
      { key: 'khai-sinh', state: 'open', dossier: { status: 1, code: code.replace('LT-', '') } },
      { key: 'thuong-tru', state: 'waiting', handlingUnitName: 'Công an phường Hạc Thành', dossier: undefined },
      { key: 'the-bao-hiem-y-te', state: 'waiting', handlingUnitName: 'Bảo hiểm xã hội tỉnh Thanh Hóa' },
    ],
  });
  expect(await papersOf(bundle.members[0]?.dossier?.id)).toEqual(['G15-KQ004389']);
});

test('the result of the birth begins both others once, with the certificate as a paper, however often it is told', async () => {
  const { code } = await fileOne();
  const birth = (await bundleOf(code)).members[0]?.dossier?.id ?? 0;
  const fileId = await issue(birth);
  await Promise.all(Array.from({ length: 8 }, () => tell(birth)));
  await tell(birth);

  const { members } = await bundleOf(code);
  expect(members.map(({ state }) => state)).toEqual(['done', 'open', 'open']);
  expect(new Set(members.map(({ dossier }) => dossier?.code)).size).toBe(3);
  const [, residence, insurance] = members;
  expect(await answersOf(residence?.dossier?.id)).toMatchObject({
    'person.fullName': 'Lê Minh An',
    'birthCertificate.number': '7/2026',
    'birthCertificate.date': '2026-11-25',
    'householder.fullName': 'Lê Hữu Hồng',
    'householder.relation': 'Con',
    'residence.commune': '14797',
    request: 'Đăng ký thường trú cho trẻ mới sinh.',
  });
  expect(await answersOf(insurance?.dossier?.id)).toMatchObject({
    'insurance.facility': 'Trạm Y tế phường Hạc Thành',
    'person.nationality': 'VN',
  });
  for (const member of [residence, insurance]) {
    expect(await filesOf(member?.dossier?.id)).toEqual([fileId]);
  }
  const { rows } = await database.pool.query(
    `select count(*)::int as count from dossier where account_id = $1 and step = 'awaiting-reception'`,
    [citizen.accountId],
  );
  expect(rows).toEqual([{ count: 2 }]);
});

test('the same submission many times at once, from two windows and after it was sent, makes one bundle', async () => {
  const shown = await fillIn();
  const submissions = await Promise.all(Array.from({ length: 20 }, () => send(shown)));
  submissions.push(
    await send(shown),
    await submitDossier(deps, citizen, LINKED_BIRTH, { ...shown, isConfirmed: false }),
  );
  const codes = submissions.map((submission) => (submission.ok ? submission.code : submission.refusal));
  expect(new Set(codes)).toEqual(new Set([expect.stringMatching(/^LT-/)]));
  const { rows } = await database.pool.query('select count(*)::int as count from dossier where account_id = $1', [
    citizen.accountId,
  ]);
  expect(rows).toEqual([{ count: 1 }]);
});

test('what was changed in another window after the review is shown again before it is sent', async () => {
  const shown = await fillIn();
  await savePart(deps, citizen, LINKED_BIRTH, { 'linked.householder': 'me' }, declarationPage('residence'));
  expect(await send(shown)).toMatchObject({ ok: false, refusal: 'changed' });
  const again = await reviewFiling(deps, citizen, LINKED_BIRTH);
  expect(await send({ draftId: shown.draftId, seal: again?.seal ?? '' })).toMatchObject({ ok: true });
});

test('a seal made up, of another day or of another person files nothing', async () => {
  const { draftId, seal } = await fillIn();
  const { accountId } = citizen;
  const at = clock.now();
  const refused = { ok: false, refusal: 'not-sealed' };
  expect(await fileBundle(database, { draftId, accountId, seal: 'bundle.x' }, at)).toEqual(refused);
  expect(await fileBundle(database, { draftId, accountId, seal }, at.add({ hours: 24 }))).toEqual(refused);
  const stranger = (await aCitizen(database)).accountId;
  expect(await fileBundle(database, { draftId, accountId: stranger, seal }, at)).toEqual(refused);
  expect(await findBundleOfDraft(database.kysely, { draftId, accountId: stranger })).toBeUndefined();
});

test('a child of a mother who lives in another province is told which matter cannot be done here', async () => {
  await fillIn();
  const elsewhere = { 'mother.residence.province': '01', 'mother.residence.commune': '00004' };
  await savePart(deps, citizen, LINKED_BIRTH, elsewhere, declarationPage('mother'));
  const review = await reviewFiling(deps, citizen, LINKED_BIRTH);
  expect(review).toMatchObject({
    seal: '',
    gaps: [{ step: 'declaration', problem: 'matter-outside', matter: 'Đăng ký thường trú' }],
  });
});

test('a mother whose permanent residence abroad gives no commune is led to the page where it stands', async () => {
  await fillIn();
  const abroad = {
    'mother.residence.scope': '2',
    'mother.residence.country': 'LA',
    'mother.residence.foreign': 'Viêng Chăn',
  };
  await savePart(deps, citizen, LINKED_BIRTH, abroad, declarationPage('mother'));
  const review = await reviewFiling(deps, citizen, LINKED_BIRTH);
  expect(review?.gaps).toContainEqual(expect.objectContaining({ pageId: 'mother', matter: 'Đăng ký thường trú' }));
});

test('a birth that is refused leaves the others unable to begin, and says so', async () => {
  const { code } = await fileOne();
  const birth = (await bundleOf(code)).members[0]?.dossier?.id;
  await database.pool.query(`update dossier set status = 3, step = 'refused' where id = $1`, [birth]);
  expect(await bundleOf(code)).toMatchObject({
    state: 'ended',
    members: [{ state: 'ended' }, { state: 'blocked' }, { state: 'blocked' }],
  });
});

test.each([
  ['bao-tro-xa-hoi', 'Hỗ trợ chi phí mai táng', 'Ủy ban nhân dân phường Hạc Thành'],
  ['bao-hiem-xa-hoi', 'Trợ cấp mai táng của bảo hiểm xã hội', 'Bảo hiểm xã hội tỉnh Thanh Hóa'],
])('a son files a death with the removal of residence and the funeral of %s', async (funeral, matter, agency) => {
  const pages = [...DEATH_PAGES, ['funeral', { 'linked.funeral': funeral, ...PAYEE }] as const];
  const submission = await send(await fillIn(LINKED_DEATH, pages, 'GT-03'), LINKED_DEATH);
  const { members } = await bundleOf(submission.ok ? submission.code : submission.refusal);
  expect(members.map(({ name, handlingUnitName }) => [name, handlingUnitName])).toEqual([
    ['Đăng ký khai tử', 'Ủy ban nhân dân phường Hạc Thành'],
    ['Xóa đăng ký thường trú', 'Công an phường Hạc Thành'],
    [matter, agency],
  ]);
  const death = members[0]?.dossier?.id ?? 0;
  await issue(death);
  await tell(death);
  const [, removal, paid] = (await bundleOf(submission.ok ? submission.code : '')).members;
  expect(await answersOf(removal?.dossier?.id)).toMatchObject({
    'deceased.fullName': 'Lê Văn Cụ',
    'extract.number': '7/2026',
    reason: 'Người đăng ký thường trú đã chết.',
  });
  expect(await answersOf(paid?.dossier?.id)).toMatchObject({
    'payee.fullName': 'Lê Hữu Hồng',
    'payee.account': '0123',
  });
});

test('who asks for no funeral money has two matters', async () => {
  const pages = [...DEATH_PAGES, ['funeral', { 'linked.funeral': 'khong' }] as const];
  const submission = await send(await fillIn(LINKED_DEATH, pages, 'GT-03'), LINKED_DEATH);
  const { members } = await bundleOf(submission.ok ? submission.code : submission.refusal);
  expect(members.map(({ key }) => key)).toEqual(['khai-tu', 'xoa-thuong-tru']);
});

test('nobody sees another person’s bundle', async () => {
  const { code } = await fileOne();
  const stranger = await aCitizen(database);
  await expect(getCitizenBundle(database.kysely, stranger, code)).rejects.toThrow('bundle');
});

async function fileOne(): Promise<{ code: string }> {
  const submission = await send(await fillIn());
  if (!submission.ok) throw new Error(JSON.stringify(submission));
  return submission;
}

function send(shown: { draftId: string; seal: string }, code = LINKED_BIRTH) {
  return submitDossier(deps, citizen, code, { ...shown, isConfirmed: true });
}

function tell(dossierId: number) {
  return starter?.handle({ id: 1, topic: 'dossier.issued', dossierId, payload: {} });
}

function bundleOf(code: string) {
  return getCitizenBundle(database.kysely, citizen, code);
}

/** What issuing leaves: the certificate as a file, and the status. */
async function issue(dossierId: number): Promise<string> {
  const fileId = await aStoredFile(database, citizen);
  const officerId = randomUUID();
  await asOwner(
    `insert into officer (id, username, full_name, title, password_hash, totp_secret) values ($1, $2, 'Người Ký', 'Chủ tịch', '', '')`,
    [officerId, `ky.${officerId}`],
  );
  await database.pool.query(
    `insert into dossier_result (dossier_id, public_code, kind, title, number, decided_on, signed_by, signer_name, signer_title,
       unit_id, data, file_id, issued_at)
     values ($1, $2, 'birth-certificate', 'Giấy khai sinh', '7/2026', '2026-11-25', $3, 'Người Ký', 'Chủ tịch', 14797, '{}', $4, now())`,
    [dossierId, randomUUID().slice(0, 14), officerId, fileId],
  );
  await database.pool.query(
    `update dossier set status = 9, step = 'awaiting-return', finished_at = now() where id = $1`,
    [dossierId],
  );
  return fileId;
}

async function asOwner(statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

async function papersOf(dossierId: number | undefined): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('dossier_paper')
    .select('paper_code')
    .where('dossier_id', '=', dossierId ?? 0)
    .execute();
  return rows.map(({ paper_code }) => paper_code);
}

async function filesOf(dossierId: number | undefined): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('dossier_paper')
    .select('file_id')
    .where('dossier_id', '=', dossierId ?? 0)
    .execute();
  return rows.map(({ file_id }) => file_id);
}

async function answersOf(dossierId: number | undefined) {
  const { answers } = await database.kysely
    .selectFrom('dossier_form')
    .select('answers')
    .where('dossier_id', '=', dossierId ?? 0)
    .executeTakeFirstOrThrow();
  return answers;
}

async function fillIn(
  code = LINKED_BIRTH,
  pages = LINKED_PAGES,
  paper = 'G15-KQ004389',
): Promise<{ draftId: string; seal: string }> {
  await beginDraft(deps, citizen, code, false);
  await savePart(deps, citizen, code, SUBMITTER_TYPED, singlePage('submitter'));
  await copySubmitter(deps, citizen, code);
  await savePart(deps, citizen, code, {}, singlePage('owner'));
  for (const [page, fields] of pages) await savePart(deps, citizen, code, fields, declarationPage(page));
  await savePart(deps, citizen, code, { ...DELIVERY_TYPED, payment: 'on-delivery' }, singlePage('delivery'));
  await attachPapers(deps, citizen, code, paper, [await aStoredFile(database, citizen)]);
  const review = await reviewFiling(deps, citizen, code);
  if (review === undefined) throw new Error('there is no draft');
  expect(review.gaps).toEqual([]);
  return { draftId: review.filing.draft.id, seal: review.seal };
}

function singlePage(step: 'submitter' | 'owner' | 'delivery'): PartToSave {
  return { part: step, step, pageId: step, formOf: (filing) => filing.forms[step] };
}

function declarationPage(pageId: string): PartToSave {
  return { part: 'answers', step: 'declaration', pageId, formOf: (filing) => filing.forms.declaration };
}
