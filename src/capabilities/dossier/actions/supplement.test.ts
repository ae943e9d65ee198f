import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Fault } from '../domain/supplement.ts';
import { findOpenSupplement, listPapers, listSupplements } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { findSupplementProposal, listSupplementTasks } from '../storage/supplement-proposal-queries.ts';
import { answerSupplement, type SupplementReply } from './answer-supplement.ts';
import { applyAction } from './apply-action.ts';
import { declineSupplement } from './decline-supplement.ts';
import { requestSupplement, type SupplementDemand } from './request-supplement.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, head } = world.officers;
const detail = async (code: string) => (await findDetail(database.kysely, code))!;

const faults: Fault[] = [
  { target: 'field', name: 'seat', kind: 'wrong', explanation: 'Ghi thêm tên phố.' },
  { target: 'paper', name: 'don', kind: 'unreadable', explanation: 'Ảnh mờ, hãy chụp lại.' },
];

async function ask(code: string, more: Partial<SupplementDemand> = {}) {
  return requestSupplement(database, {
    code,
    officer: receptionist,
    action: 'request-supplement',
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-23T10:00'),
    reason: 'Bổ sung hai nội dung',
    faults,
    respondBy: '2026-12-10',
    ...more,
  });
}

async function answer(code: string, more: Partial<SupplementReply> = {}) {
  return answerSupplement(database, {
    code,
    actor: world.citizen,
    expectedVersion: (await detail(code)).version,
    at: at('2026-11-26T09:00'),
    fields: { 'seat.detail': 'Số 1 phố Lê Lai' },
    papers: { don: [await world.file('don-moi.pdf')] },
    ...more,
  });
}

async function underAppraisal(): Promise<string> {
  const code = await world.fileNew();
  for (const [actor, action, assigneeId] of [
    [receptionist, 'accept', undefined],
    [specialist, 'take-over', specialist.officerId],
  ] as const) {
    const { version } = await detail(code);
    const request = { code, actor, action, expectedVersion: version, at: at('2026-11-23T09:00') };
    await inTransaction(database, (transaction) =>
      applyAction(transaction, { ...request, ...(assigneeId === undefined ? {} : { assigneeId }) }),
    );
  }
  return code;
}

test('one complete list is asked for, answered, and everything before the change is kept', async () => {
  const code = await underAppraisal();
  expect(await ask(code, { officer: specialist, at: at('2026-11-26T10:00') })).toMatchObject({ ok: true });
  const asked = await detail(code);
  expect(asked).toMatchObject({ status: 5, step: 'awaiting-supplement', supplementCount: 1 });
  expect(asked.queueAt.equals(at('2026-12-10T17:30'))).toBe(true);
  expect(await findOpenSupplement(database.kysely, asked.id)).toMatchObject({
    number: 1,
    respondBy: '2026-12-10',
    faults,
  });

  expect(await answer(code, { at: at('2026-11-27T15:00') })).toMatchObject({ ok: true });
  const answered = await detail(code);
  expect(answered).toMatchObject({ status: 4, step: 'appraising', assigneeName: 'Trần Văn Thẩm' });
  expect(answered.form.answers).toEqual({ name: 'Hộ kinh doanh Thử', 'seat.detail': 'Số 1 phố Lê Lai' });
  expect(answered.dueAt?.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(await findOpenSupplement(database.kysely, asked.id)).toBeUndefined();
  expect((await listSupplements(database.kysely, asked.id))[0]?.changes).toEqual([
    { target: 'field', name: 'seat.detail', before: 'Số 1 phố Thử', after: 'Số 1 phố Lê Lai' },
    { target: 'paper', name: 'don', before: ['don.pdf'], after: ['don-moi.pdf'] },
  ]);
  const papers = await listPapers(database.kysely, asked.id);
  expect(
    papers.map(({ number, fileName, supplementNumber, replacedAt }) => [
      number,
      fileName,
      supplementNumber,
      replacedAt === null,
    ]),
  ).toEqual([
    [1, 'don.pdf', 0, false],
    [2, 'don-moi.pdf', 1, true],
  ]);
});

test('asked before acceptance, the dossier comes back to the desk with a new answer deadline', async () => {
  const code = await world.fileNew();
  await ask(code);
  await answer(code);
  const dossier = await detail(code);
  expect(dossier).toMatchObject({ status: 1, step: 'awaiting-reception', dueAt: null });
  expect(dossier.answerDueAt?.equals(at('2026-11-27T09:00'))).toBe(true);
});

test('a second request needs the head of the unit', async () => {
  const code = await world.fileNew();
  await ask(code);
  await answer(code);
  expect(await ask(code)).toEqual({ ok: false, refusal: 'second-supplement-needs-head' });
  expect(await ask(code, { officer: head })).toMatchObject({ ok: true });
});

async function answeredOnce(): Promise<string> {
  const code = await underAppraisal();
  await ask(code, { officer: specialist });
  await answer(code);
  return code;
}

const propose = (code: string, more: Partial<SupplementDemand> = {}) =>
  ask(code, { officer: specialist, action: 'propose-supplement', at: at('2026-11-26T14:00'), ...more });

test('a second request lies before the head with everything typed, is sent back with a reason, and is made', async () => {
  const code = await answeredOnce();
  expect(await propose(code)).toMatchObject({ ok: true });
  const proposed = await detail(code);
  expect(proposed).toMatchObject({ status: 4, step: 'appraising', supplementCount: 1 });
  expect(await findSupplementProposal(database.kysely, proposed.id)).toMatchObject({
    state: 'proposed',
    faults,
    reason: 'Bổ sung hai nội dung',
    respondBy: '2026-12-10',
    writtenBy: specialist.fullName,
  });
  const tasksOf = async (officer: typeof head) =>
    (await listSupplementTasks(database.kysely, officer)).filter((task) => task.code === code).map((one) => one.state);
  expect([await tasksOf(head), await tasksOf(specialist)]).toEqual([['proposed'], []]);

  const decline = async (reason: string, officer = head) =>
    declineSupplement(database, {
      code,
      officer,
      expectedVersion: (await detail(code)).version,
      at: at('2026-11-26T15:00'),
      reason,
    });
  expect(await decline(' ')).toEqual({ ok: false, refusal: 'reason-missing' });
  await expect(decline('Tự trả lại', specialist)).rejects.toThrow(NotPermitted);
  expect(await decline('Đơn đã đủ, chỉ hỏi địa chỉ')).toMatchObject({ ok: true });
  expect([await tasksOf(head), await tasksOf(specialist)]).toEqual([[], ['drafted']]);
  expect(await decline('Lần nữa')).toEqual({ ok: false, refusal: 'not-in-this-step' });

  await propose(code, { faults: faults.slice(0, 1) });
  expect(await ask(code, { officer: head, faults: faults.slice(0, 1), at: at('2026-11-26T16:00') })).toMatchObject({
    ok: true,
  });
  expect(await detail(code)).toMatchObject({ status: 5, supplementCount: 2 });
  expect(await findSupplementProposal(database.kysely, proposed.id)).toBeUndefined();
  expect(await listSupplements(database.kysely, proposed.id)).toHaveLength(2);
});

test('the first request needs nobody, and a proposal lapses when the dossier goes on', async () => {
  const fresh = await underAppraisal();
  expect(await propose(fresh)).toEqual({ ok: false, refusal: 'first-supplement-needs-nobody' });
  const code = await answeredOnce();
  await propose(code);
  const { version, id } = await detail(code);
  const request = { code, actor: specialist, action: 'propose', expectedVersion: version } as const;
  await inTransaction(database, (transaction) => applyAction(transaction, { ...request, at: at('2026-11-26T15:00') }));
  expect(await findSupplementProposal(database.kysely, id)).toMatchObject({ state: 'drafted', faults });
});

test('of a head who approves and a specialist who proposes anew at once, one is told by whom', async () => {
  const code = await answeredOnce();
  await propose(code);
  const { version: expectedVersion } = await detail(code);
  const both = await Promise.allSettled([
    ask(code, { officer: head, expectedVersion, at: at('2026-11-26T16:00') }),
    propose(code, { expectedVersion, faults: faults.slice(0, 1) }),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(both.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(ChangedMeanwhile);
});

test.each([
  ['no-faults', { faults: [] }],
  ['explanation-missing', { faults: [{ ...faults[0]!, explanation: ' ' }] }],
  ['respond-by-past', { respondBy: '2026-11-23' }],
] as const)('a request is refused with "%s" and nothing is written', async (refusal, more) => {
  const code = await world.fileNew();
  expect(await ask(code, more)).toEqual({ ok: false, refusal });
  expect(await detail(code)).toMatchObject({ status: 1, version: 1 });
});

test('only what was asked for can be changed, and all of it must be', async () => {
  const code = await world.fileNew();
  await ask(code);
  const papers = { don: [await world.file('moi.pdf')] };
  expect(await answer(code, { fields: { name: 'Tên khác' }, papers })).toEqual({
    ok: false,
    refusal: 'not-asked-for',
    name: 'name',
  });
  expect(await answer(code, { papers: { khac: papers.don } })).toEqual({
    ok: false,
    refusal: 'not-asked-for',
    name: 'khac',
  });
  expect(await answer(code, { fields: {}, papers })).toEqual({
    ok: false,
    refusal: 'fault-not-answered',
    name: 'seat',
  });
  expect(await answer(code, { papers: {} })).toEqual({ ok: false, refusal: 'fault-not-answered', name: 'don' });
  expect(await detail(code)).toMatchObject({ status: 5, form: { answers: { name: 'Hộ kinh doanh Thử' } } });
});

test("somebody else's file or dossier cannot be used to answer", async () => {
  const code = await world.fileNew();
  await ask(code);
  const stolen = [await world.file('cua-nguoi-khac.pdf', world.otherCitizen)];
  await expect(answer(code, { papers: { don: stolen } })).rejects.toThrow(NotFound);
  await expect(answer(code, { actor: world.otherCitizen })).rejects.toThrow(NotFound);
  expect((await detail(code)).status).toBe(5);
});

test('an answer sent twice is taken once', async () => {
  const code = await world.fileNew();
  await ask(code);
  const { version } = await detail(code);
  const both = await Promise.allSettled([
    answer(code, { expectedVersion: version }),
    answer(code, { expectedVersion: version }),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(both.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(ChangedMeanwhile);
});

test('an inspector cannot ask for a supplement', async () => {
  const code = await world.fileNew();
  await expect(ask(code, { officer: world.officers.inspector })).rejects.toThrow(NotPermitted);
});
