import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listResults } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import { createLog } from '#platform/logging.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';
import { issueBatchItem } from '../../actions/issue-batch-item.ts';
import { resultSubscribers } from '../../result-subscribers.ts';
import { resultMeans } from '../../signing/result-means.ts';

const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const { database, platform } = world;
const office = await hacThanhOffice(world);
const signatory = await world.signInOfficer('lanhdao.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const [subscriber] = resultSubscribers(platform);

async function waiting(count: number): Promise<string[]> {
  const codes: string[] = [];
  for (let i = 0; i < count; i++) codes.push(await office.approved('1.001612'));
  return codes;
}

const choiceOf = async (code: string) => `${code}_${(await office.detail(code)).version}`;
const keyIn = (html: string) => /name="lan" value="([0-9a-f-]+)"/.exec(html)?.[1] ?? '';
const ticked = (html: string) => html.match(/<input type="checkbox"[^>]* checked/g)?.length ?? 0;

/** A form with several values of one name. */
function sign(who: Visitor, key: string, choices: readonly string[]) {
  const fields = new URLSearchParams({ _csrf: who.csrfToken, lan: key });
  for (const choice of choices) fields.append('chon', choice);
  return who.inject({
    method: 'POST',
    url: '/can-bo/ky-so',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: fields.toString(),
  });
}

async function requested(): Promise<OutboxEvent[]> {
  return database.kysely
    .selectFrom('outbox')
    .select(['id', 'topic', 'dossier_id as dossierId', 'payload'])
    .where('topic', '=', 'result.signing-requested')
    .where('relayed_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** As the worker would; what it took is relayed. */
async function work(): Promise<number> {
  const events = await requested();
  for (const event of events) {
    await subscriber!.handle(event);
    await database.kysely.updateTable('outbox').set({ relayed_at: new Date() }).where('id', '=', event.id).execute();
  }
  return events.length;
}

test('a signatory chooses many results, leaves, and reads later what came of each', async () => {
  const codes = await waiting(3);
  const page = await signatory.get('/can-bo/ky-so');
  for (const code of codes) expect(page.body).toContain(`Chọn hồ sơ ${code}`);
  expect(ticked(page.body)).toBe(0);
  expect(ticked((await signatory.get('/can-bo/ky-so?chon=tat-ca')).body)).toBe(3);

  const [first, second, third] = codes as [string, string, string];
  const answer = await sign(signatory, keyIn(page.body), [await choiceOf(first), await choiceOf(second)]);
  expect(answer.statusCode).toBe(303);
  const outcomes = String(answer.headers.location);
  expect((await signatory.get(outcomes)).body).toContain('Còn 2 hồ sơ đang chờ ký.');
  expect(await work()).toBe(2);
  const done = await signatory.get(outcomes);
  expect(done.body).toContain('Đã ký và ban hành 2/2 hồ sơ.');
  for (const code of [first, second]) expect(await office.detail(code)).toMatchObject({ step: 'awaiting-return' });
  expect(await office.detail(third)).toMatchObject({ step: 'awaiting-issue' });
  const after = await signatory.get('/can-bo/ky-so');
  expect([first, second, third].filter((code) => after.body.includes(code))).toEqual([third]);
});

test('one that cannot be signed does not keep the others from it, stays in the list, and says why', async () => {
  const [stays, leaves] = (await waiting(2)) as [string, string];
  const page = await signatory.get('/can-bo/ky-so');
  const answer = await sign(signatory, keyIn(page.body), [await choiceOf(stays), await choiceOf(leaves)]);
  const [event, ...rest] = await requested();
  await timeStamps.trouble('down');
  await subscriber!.handle(event!);
  await timeStamps.trouble('ok');
  for (const one of rest) await subscriber!.handle(one);
  const outcomes = await signatory.get(String(answer.headers.location));
  expect(outcomes.body).toContain('Đã ký và ban hành 1/2 hồ sơ, 1 hồ sơ chưa ký được.');
  expect(outcomes.body).toContain('dịch vụ cấp dấu thời gian chưa trả lời');
  const list = await signatory.get('/can-bo/ky-so');
  expect(list.body).toContain('dịch vụ cấp dấu thời gian chưa trả lời');
  await work();
});

test('the form sent twice, or a job done twice, signs once', async () => {
  const [code] = (await waiting(1)) as [string];
  const key = keyIn((await signatory.get('/can-bo/ky-so')).body);
  const choice = await choiceOf(code);
  const both = await Promise.all([sign(signatory, key, [choice]), sign(signatory, key, [choice])]);
  expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(both[0].headers.location).toBe(both[1].headers.location);
  const [event, ...more] = await requested();
  expect(more).toEqual([]);
  await Promise.all([subscriber!.handle(event!), subscriber!.handle(event!)]);
  await subscriber!.handle(event!);
  expect(await listResults(database.kysely, (await office.detail(code)).id)).toHaveLength(1);
  expect((await signatory.get(String(both[0].headers.location))).body).toContain('Đã ký và ban hành 1/1 hồ sơ.');
  await work();
});

test('what somebody else changed in between is not signed unseen', async () => {
  const [code] = (await waiting(1)) as [string];
  const key = keyIn((await signatory.get('/can-bo/ky-so')).body);
  const { version } = await office.detail(code);
  const answer = await sign(signatory, key, [`${code}_${version - 1}`]);
  await work();
  const outcomes = await signatory.get(String(answer.headers.location));
  expect(outcomes.body).toContain('Hồ sơ đã thay đổi sau khi bạn chọn.');
  expect(await office.detail(code)).toMatchObject({ step: 'awaiting-issue', version });
});

test('a choice of which nothing waits any more is done with nothing to sign, also when it is sent again', async () => {
  const [code] = (await waiting(1)) as [string];
  const key = keyIn((await signatory.get('/can-bo/ky-so')).body);
  const choice = await choiceOf(code);
  await sign(signatory, crypto.randomUUID(), [choice]);
  await work();
  const late = await sign(signatory, key, [choice]);
  expect([late.statusCode, late.body.includes('không còn chờ ký')]).toEqual([422, true]);
  const again = await sign(signatory, key, [choice]);
  expect(again.statusCode).toBe(303);
  const page = await signatory.get(String(again.headers.location));
  expect([page.statusCode, page.body.includes('không có hồ sơ nào để ký')]).toEqual([200, true]);
});

/** One result that a signatory asked for and nobody signed yet. */
async function asked(): Promise<{ code: string; outcomes: string; item: { batch: number; dossierId: number } }> {
  const [code] = (await waiting(1)) as [string];
  const key = keyIn((await signatory.get('/can-bo/ky-so')).body);
  const answer = await sign(signatory, key, [await choiceOf(code)]);
  const [event] = await requested();
  const item = event!.payload as { batch: number; dossierId: number };
  return { code, outcomes: String(answer.headers.location), item };
}

test('a signatory whose duty was taken away, or whose account was locked, signs nothing more', async () => {
  const { officerId } = office.signatory;
  const duty = (valid_to: string | null) =>
    database.kysely
      .updateTable('duty')
      .set({ valid_to })
      .where('officer_id', '=', officerId)
      .where('role', '=', 'signatory')
      .execute();
  const account = (active: boolean) =>
    database.kysely.updateTable('officer').set({ active }).where('id', '=', officerId).execute();
  const yesterday = todayInVietnam(platform.clock).subtract({ days: 1 }).toString();
  for (const [takeAway, giveBack] of [
    [() => duty(yesterday), () => duty(null)],
    [() => account(false), () => account(true)],
  ] as const) {
    const { code, outcomes } = await asked();
    await takeAway();
    await work();
    await giveBack();
    expect(await office.detail(code)).toMatchObject({ step: 'awaiting-issue' });
    expect((await signatory.get(outcomes)).body).toContain('Bạn không có quyền ký hồ sơ này lúc hệ thống ký.');
  }
});

test('one that fails for good says so and is written down; one that meets no database waits for it', async () => {
  const { code, outcomes, item } = await asked();
  const lines: string[] = [];
  const failingWith = (error: Error) => ({
    ...resultMeans(platform),
    printer: { print: () => Promise.reject(error) },
    log: createLog('error', { write: (line) => lines.push(line) }),
  });
  const at = platform.clock.now();
  const away = Object.assign(new Error('terminating connection'), { code: '57P01' });
  await expect(issueBatchItem(failingWith(away), { ...item, at })).rejects.toThrow(away);
  expect((await signatory.get(outcomes)).body).toContain('Còn 1 hồ sơ đang chờ ký.');
  await issueBatchItem(failingWith(new Error('out of paper')), { ...item, at });
  expect(lines.join('')).toContain('out of paper');
  const { body } = await signatory.get(outcomes);
  expect(body).toContain('Hệ thống gặp lỗi khi ký hồ sơ này');
  expect(body).not.toContain('đang chờ ký.');
  const desk = await signatory.get(`/can-bo/ho-so/${code}`);
  expect(desk.body).toContain('Hệ thống gặp lỗi khi ký hồ sơ này');
  expect(await office.detail(code)).toMatchObject({ step: 'awaiting-issue' });
  await work();
});

test('a result that is made on paper is not said to be signed here', async () => {
  const { code, outcomes } = await asked();
  const { id } = await database.kysely
    .selectFrom('procedure_version')
    .select('id')
    .where(sql<boolean>`definition #>> '{results,0,template}' is null`)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await database.kysely.updateTable('dossier').set({ procedure_version_id: id }).where('code', '=', code).execute();
  const form = await signatory.get(`/can-bo/ho-so/${code}/ban-hanh`);
  expect([form.statusCode, form.body.includes('không lập bản PDF và không ký số')]).toEqual([200, true]);
  expect(form.body).not.toContain('người phê duyệt ký trước');
  await work();
  expect(await office.detail(code)).toMatchObject({ step: 'awaiting-return' });
  const { body } = await signatory.get(outcomes);
  expect(body).toContain('Đã ký và ban hành 0/1 hồ sơ, 1 hồ sơ đã ban hành với kết quả ký trên giấy.');
  expect(body).toContain('Đã ban hành, kết quả ký trên giấy');
});

test('nothing chosen, nonsense chosen and too much chosen are told, and the ticks stay', async () => {
  const [code] = (await waiting(1)) as [string];
  const key = keyIn((await signatory.get('/can-bo/ky-so')).body);
  const nothing = await sign(signatory, key, []);
  expect([nothing.statusCode, nothing.body.includes('Chọn ít nhất một hồ sơ để ký.')]).toEqual([422, true]);
  const nonsense = await sign(signatory, 'không phải khóa', ['', 'x', '_', 'H56_x', `${'9'.repeat(70)}_1`]);
  expect(nonsense.statusCode).toBe(422);
  const many = [await choiceOf(code), ...Array.from({ length: 500 }, (_, index) => `H56-${index}_1`)];
  const tooMany = await sign(signatory, key, many);
  expect([tooMany.statusCode, tooMany.body.includes('Mỗi lượt ký tối đa 500 hồ sơ.')]).toEqual([422, true]);
  expect(ticked(tooMany.body)).toBe(1);
});

async function asSignatoryElsewhere(username: string): Promise<Visitor> {
  const { id, unit_id } = await database.kysely
    .selectFrom('officer')
    .innerJoin('duty', 'duty.officer_id', 'officer.id')
    .select(['id', 'unit_id'])
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  await database.kysely
    .insertInto('duty')
    .values({ officer_id: id, unit_id, role: 'signatory', valid_from: '2025-07-01' })
    .execute();
  return world.signInOfficer(username);
}

test('only a signatory signs, only for the own unit, and reads only own batches', async () => {
  const [code] = (await waiting(1)) as [string];
  const choice = await choiceOf(code);
  const stranger = await asSignatoryElsewhere('tiepnhan.hamrong');
  const key = keyIn((await signatory.get('/can-bo/ky-so')).body);
  expect((await specialist.get('/can-bo/ky-so')).statusCode).toBe(404);
  expect((await sign(specialist, key, [choice])).statusCode).toBe(404);
  const answer = await sign(signatory, key, [choice]);
  expect((await specialist.get(String(answer.headers.location))).statusCode).toBe(404);
  for (const number of ['0', 'x', '99999999999999999999']) {
    expect((await signatory.get(`/can-bo/ky-so/${number}`)).statusCode).toBe(404);
  }
  const elsewhere = await sign(stranger, crypto.randomUUID(), [choice]);
  expect([elsewhere.statusCode, elsewhere.body.includes('không còn chờ ký')]).toEqual([422, true]);
  expect((await stranger.get(String(answer.headers.location))).statusCode).toBe(404);
  expect((await world.anonymous.get('/can-bo/ky-so')).statusCode).toBe(303);
});
