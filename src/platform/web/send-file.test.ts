import { Readable } from 'node:stream';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { dispositionName, sendFile } from './send-file.ts';

async function get(name: string, mediaType: string, inline: boolean) {
  const app = Fastify();
  app.get('/', (_request, reply) =>
    sendFile(reply, { name, mediaType, sizeInBytes: 3, content: Readable.from([Buffer.from('abc')]) }, { inline }),
  );
  return app.inject('/');
}

test('a file is saved under its own name and never run', async () => {
  const { headers, body } = await get('Giấy khai sinh.pdf', 'application/pdf', false);
  expect(headers['content-disposition']).toBe(
    `attachment; filename="Giay khai sinh.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh.pdf`,
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-type': 'application/pdf',
  });
  expect(body).toBe('abc');
});

test('only what a browser shows by itself may be shown in a viewer', async () => {
  expect((await get('a.png', 'image/png', true)).headers['content-disposition']).toMatch(/^inline/);
  expect((await get('a.docx', 'application/msword', true)).headers['content-disposition']).toMatch(/^attachment/);
  expect((await get('a.html', 'text/html', true)).headers['content-disposition']).toMatch(/^attachment/);
});

test.each([true, false])('every file comes with a policy that allows nothing of ours (inline: %s)', async (inline) => {
  const { headers } = await get('a.png', 'image/png', inline);
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
});

test.each(['"; filename="x.exe', 'a\r\nSet-Cookie: x=1', '100%.pdf', "it's (1)*.pdf", '\ud800.pdf', 'đơn.pdf'])(
  'the name %j cannot leave its place in the header',
  (name) => {
    expect(dispositionName(name)).toMatch(/^filename="[^"\\\r\n%]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/);
  },
);
