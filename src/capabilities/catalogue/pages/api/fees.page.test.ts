import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const { anonymous } = await createTestApp();
const ask = (query: string) => anonymous.get(`/api/v1/fees?${query}`);

test('a caller learns what a filing of any date costs', async () => {
  const response = await ask('procedure=1.001612&channel=online&on=2023-06-01&subject=');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toContain('application/json');
  expect(response.json()).toEqual({
    items: [
      {
        name: 'Lệ phí đăng ký hộ kinh doanh',
        base: 100_000,
        benefit: 'Miễn lệ phí đăng ký hộ kinh doanh, hợp tác xã khi nộp trực tuyến',
        amount: 0,
        legalBasis: expect.stringContaining('289/2022/NQ-HĐND'),
      },
    ],
    total: 0,
  });
  expect((await ask('procedure=1.001612&channel=counter&on=2026-11-24')).json()).toMatchObject({ total: 100_000 });
});

test('cases and copies can be asked for', async () => {
  const response = await ask('procedure=1.001193&channel=counter&on=2026-11-24&case=late&copies=2');
  expect(response.json()).toMatchObject({ total: 24_000 });
});

test('an amount that is not known is null, not nought', async () => {
  const response = await ask('procedure=1.004873&channel=counter&on=2026-11-24');
  expect(response.json()).toMatchObject({ items: [{ base: null, amount: null }], total: null });
});

test.each([
  ['', 'procedure'],
  ['procedure=abc&channel=online&on=2023-06-01', 'procedure'],
  ['procedure=1.001612&channel=fax&on=2023-06-01', 'channel'],
  ['procedure=1.001612&channel=online&channel=counter&on=2023-06-01', 'channel'],
  ['procedure=1.001612&channel=online&on=2023-02-30', 'on'],
  ['procedure=1.001612&channel=online&on=01/06/2023', 'on'],
  ['procedure=1.001612&channel=online&on=2023-06-01&subject=rich', 'subject'],
  ['procedure=1.001193&channel=online&on=2023-06-01&copies=-1', 'copies'],
])('a bad question (%s) is answered by a sentence about %s', async (query, name) => {
  const response = await ask(query);
  expect(response.statusCode).toBe(400);
  expect(response.headers['content-type']).toContain('application/problem+json');
  expect(response.json()).toMatchObject({ status: 400, detail: expect.stringContaining(`Tham số ${name}`) });
});

test('an unknown procedure is not found', async () => {
  const response = await ask('procedure=9.999999&channel=online&on=2023-06-01');
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ status: 404, detail: expect.stringContaining('9.999999') });
});

test('the description of the interface is published', async () => {
  const response = await anonymous.get('/api/v1/openapi.json');
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({ openapi: '3.1.0', paths: { '/api/v1/fees': { get: {} } } });
});
