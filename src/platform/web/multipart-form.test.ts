import { buffer } from 'node:stream/consumers';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { NotPermitted } from '#platform/errors.ts';
import { formValues } from './form-fields.ts';
import { readMultipartForm } from './multipart-form.ts';

const TOKEN = 'the-token';

async function send(body: FormData | string, headers: Record<string, string> = {}) {
  const app = Fastify();
  app.decorateRequest('csrfToken', TOKEN);
  await app.register(multipart);
  const taken: { field: string; name: string; size: number }[] = [];
  app.post('/', async (request) => {
    const fields = await readMultipartForm(request, async ({ field, name, content }) => {
      taken.push({ field, name, size: (await buffer(content)).length });
    });
    return { fields: { ...fields }, ticks: formValues(fields, 'tick') };
  });
  app.setErrorHandler((error, _request, reply) =>
    reply.status(error instanceof NotPermitted ? 403 : ((error as { statusCode?: number }).statusCode ?? 500)).send({}),
  );
  const encoded = new Request('http://x/', { method: 'POST', body });
  const answer = await app.inject({
    method: 'POST',
    url: '/',
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '', ...headers },
  });
  return { status: answer.statusCode, body: answer.json(), taken };
}

function formWith(fields: [string, string | Blob, string?][]): FormData {
  const form = new FormData();
  for (const [name, value, fileName] of fields) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, fileName);
  }
  return form;
}

const file = (content: string) => new Blob([content]);

test('fields and files of one form arrive together, in NFC and read in the direction of the page', async () => {
  const { status, body, taken } = await send(
    formWith([
      ['_csrf', TOKEN],
      ['ghi-chu', `\u202e\u2067${'Hồng'.normalize('NFD')}\u0000`],
      ['tick', 'a'],
      ['tick', 'b'],
      ['giay', file('123'), 'Giấy chứng sinh.pdf'],
      ['giay', file('45'), 'Ảnh.jpg'.normalize('NFD')],
      ['sau', 'cuối'],
    ]),
  );
  expect(status).toBe(200);
  expect(body.fields).toMatchObject({ 'ghi-chu': 'Hồng', sau: 'cuối' });
  expect(body.ticks).toEqual(['a', 'b']);
  expect(taken).toEqual([
    { field: 'giay', name: 'Giấy chứng sinh.pdf', size: 3 },
    { field: 'giay', name: 'Ảnh.jpg', size: 2 },
  ]);
});

test('a form of another site stores nothing', async () => {
  const forged = await send(
    formWith([
      ['_csrf', 'wrong'],
      ['giay', file('123'), 'a.pdf'],
    ]),
  );
  expect([forged.status, forged.taken]).toEqual([403, []]);
  const without = await send(
    formWith([
      ['giay', file('123'), 'a.pdf'],
      ['_csrf', TOKEN],
    ]),
  );
  expect([without.status, without.taken]).toEqual([403, []]);
  expect((await send(formWith([['ghi-chu', 'x']]))).status).toBe(403);
});

test('a request far beyond what any form needs is turned away unread', async () => {
  const { status, taken } = await send(
    formWith([
      ['_csrf', TOKEN],
      ['giay', file('123'), 'a.pdf'],
    ]),
    { 'content-length': '2000000000' },
  );
  expect([status, taken]).toEqual([413, []]);
});

test('too many files are turned away', async () => {
  const many: [string, Blob, string][] = Array.from({ length: 30 }, () => ['giay', file('x'), 'a.pdf']);
  const { status, taken } = await send(formWith([['_csrf', TOKEN], ...many]));
  expect(status).toBe(413);
  expect(taken.length).toBeLessThanOrEqual(20);
});

test.each([
  ['cut off', '--x\r\nContent-Disposition: form-data; name="giay"; filename="a.pdf"\r\n\r\nabc'],
  [
    'cut off inside a file of a proper form',
    `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${TOKEN}\r\n--x\r\nContent-Disposition: form-data; name="giay"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7`,
  ],
  ['not multipart at all', 'rubbish'],
  ['a dangerous name', `--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n`],
])('a body that is %s is a bad request, not a failure', async (_what, body) => {
  const { status } = await send(body, { 'content-type': 'multipart/form-data; boundary=x' });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});
