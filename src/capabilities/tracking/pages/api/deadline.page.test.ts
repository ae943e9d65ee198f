import { expect, test } from 'vitest';
import { findUnitByCode } from '#capabilities/agencies/index.ts';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';

interface Answer {
  readonly dueAt: string;
  readonly segments: readonly { from: string; to: string; counted: boolean; reason: string; name?: string }[];
}

const { anonymous, database } = await createTestApp();
const ask = (query: string) => anonymous.get(`/api/v1/deadline?${query}`);
const answerTo = async (query: string): Promise<Answer> => (await ask(query)).json();

test('a program learns when three working days end and why', async () => {
  const response = await ask('from=2026-04-29T14:00&amount=3&unit=working-day');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toContain('application/json');
  const { dueAt, segments }: Answer = response.json();
  expect(dueAt).toBe('2026-05-06T17:30:00+07:00');
  expect(segments.map(({ from, counted, reason }) => [from.slice(0, 10), counted, reason])).toEqual([
    ['2026-04-29', false, 'day-of-receipt'],
    ['2026-04-30', false, 'holiday'],
    ['2026-05-01', false, 'holiday'],
    ['2026-05-02', false, 'weekend'],
    ['2026-05-03', false, 'weekend'],
    ['2026-05-04', true, 'working'],
    ['2026-05-05', true, 'working'],
    ['2026-05-06', true, 'working'],
  ]);
  expect(segments[0]?.from).toBe('2026-04-29T14:00:00+07:00');
  expect(segments.at(-1)?.to).toBe(dueAt);
  expect(segments[1]?.name).toBeTruthy();
});

test.each([
  ['from=2026-11-20T16:00&amount=8&unit=working-hour', '2026-11-23T16:00:00+07:00'],
  ['from=2026-11-20T09:00&amount=4&unit=day', '2026-11-25T17:30:00+07:00'],
  ['from=2026-10-24T09:00&amount=1&unit=month', '2026-11-25T17:30:00+07:00'],
  ['from=2026-11-20&amount=1&unit=working-day', '2026-11-23T17:30:00+07:00'],
  ['from=2026-11-20T15:01&amount=0&unit=working-day&cutoff=15:00', '2026-11-23T17:30:00+07:00'],
])('%s is due at %s', async (query, dueAt) => {
  expect((await answerTo(query)).dueAt).toBe(dueAt);
});

test('several pauses may be given', async () => {
  const query = 'from=2026-11-09T09:00&amount=3&unit=working-day';
  const pauses = '&pause=2026-11-11T00:00/2026-11-12T00:00&pause=2026-11-13T08:00/2026-11-13T17:30';
  expect((await answerTo(query)).dueAt).toBe('2026-11-12T17:30:00+07:00');
  const paused = await answerTo(query + pauses);
  expect(paused.dueAt).toBe('2026-11-16T17:30:00+07:00');
  expect(paused.segments.filter(({ reason }) => reason === 'paused')).toHaveLength(2);
});

test('a unit with office hours of its own is counted by them', async () => {
  const unit = await findUnitByCode(database.kysely, 'H56.S101');
  const owner = connect({ url: database.url, size: 1 }, createLog('warn'));
  await owner.kysely
    .insertInto('office_hours')
    .values({ unit_id: unit!.id, opens: '07:00', closes: '11:00', valid_from: '2026-01-01' })
    .execute();
  await disconnect(owner);
  const query = 'from=2026-11-20T08:00&amount=1&unit=working-day';
  expect((await answerTo(`${query}&unitCode=H56.S101`)).dueAt).toBe('2026-11-23T11:00:00+07:00');
  expect((await answerTo(`${query}&unitCode=H56.S102`)).dueAt).toBe('2026-11-23T17:30:00+07:00');
});

const FINE = 'from=2026-04-29T14:00&amount=3&unit=working-day';
test.each([
  ['', 'from'],
  ['from=hôm nay&amount=3&unit=day', 'from'],
  ['from=2026-02-30T08:00&amount=3&unit=day', 'from'],
  ['from=2026-04-29T25:00&amount=3&unit=day', 'from'],
  ['from=1026-04-29T14:00&amount=3&unit=day', 'from'],
  ['from=2026-04-29T14:00&from=2026-04-29T14:00&amount=3&unit=day', 'from'],
  ['from=2026-04-29T14:00&amount=3', 'unit'],
  ['from=2026-04-29T14:00&amount=3&unit=week', 'unit'],
  ['from=2026-04-29T14:00&unit=day', 'amount'],
  ['from=2026-04-29T14:00&amount=-1&unit=day', 'amount'],
  ['from=2026-04-29T14:00&amount=1.5&unit=day', 'amount'],
  ['from=2026-04-29T14:00&amount=0&unit=day', 'amount'],
  ['from=2026-04-29T14:00&amount=10001&unit=working-day', 'amount'],
  ['from=2026-04-29T14:00&amount=99999999999999999999&unit=working-day', 'amount'],
  ['from=2026-04-29T14:00&amount=241&unit=month', 'amount'],
  [`${FINE}&unitCode=H99.S999`, 'unitCode'],
  [`${FINE}&unitCode=%27;--`, 'unitCode'],
  [`${FINE}&pause=2026-05-05T08:00`, 'pause'],
  [`${FINE}&pause=2026-05-05T08:00/`, 'pause'],
  [`${FINE}&pause=2026-05-05T08:00/2026-05-04T08:00`, 'pause'],
  [`${FINE}&pause=2026-05-05T08:00/2026-05-05T09:00/2026-05-05T10:00`, 'pause'],
  [`${FINE}${'&pause=2026-05-05T08:00/2026-05-05T09:00'.repeat(21)}`, 'pause'],
  [`${FINE}&cutoff=3%20gi%E1%BB%9D`, 'cutoff'],
])('a bad question (%s) is answered by a sentence about %s', async (query, name) => {
  const response = await ask(query);
  expect(response.statusCode).toBe(400);
  expect(response.headers['content-type']).toContain('application/problem+json');
  expect(response.json()).toMatchObject({ type: 'about:blank', status: 400, title: expect.any(String) });
  expect(response.json().detail).toContain(`Tham số ${name} `);
});

test('ten thousand working days are explained without making others wait', async () => {
  await answerTo('from=2026-04-29T14:00&amount=10000&unit=working-day');
  const start = performance.now();
  const { segments } = await answerTo('from=2026-04-29T14:00&amount=10000&unit=working-day');
  expect(performance.now() - start).toBeLessThan(1000);
  expect(segments.filter(({ counted }) => counted)).toHaveLength(10_000);
});

test('the description of the interface tells how to ask', async () => {
  const { paths } = (await anonymous.get('/api/v1/openapi.json')).json();
  const described = paths['/api/v1/deadline'].get;
  expect(described.parameters.map(({ name }: { name: string }) => name).toSorted()).toEqual([
    'amount',
    'cutoff',
    'from',
    'pause',
    'unit',
    'unitCode',
  ]);
  expect(described.responses['400'].content).toHaveProperty('application/problem+json');
});
