import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { systemClock } from '#platform/clock.ts';
import { parseConfig } from '#platform/config.ts';
import { StorageFull } from '#platform/errors.ts';
import { openLocalFiles } from '#platform/files/local-files.ts';
import { createLog } from '#platform/logging.ts';
import type { Platform } from '#platform/platform.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { samplePdf } from '../../../../../tests/support/sample-files.ts';
import { openFile } from '../../actions/open-file.ts';
import { sweepUploads } from '../../actions/sweep-uploads.ts';
import { papersPortalRoutes } from './routes.ts';

const dataDir = await mkdtemp(path.join(tmpdir(), 'mot-cua-tus-'));
const database = await createTestDatabase();
const files = await openLocalFiles(path.join(dataDir, 'files'));
const config = parseConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir });
const platform: Platform = { config, database, files, clock: systemClock, log: createLog('silent') };
const partials = path.join(dataDir, 'uploads', 'resumable');
const opened: FastifyInstance[] = [];
afterAll(async () => {
  for (const app of opened) await app.close();
  await rm(dataDir, { recursive: true });
});

const PIECE = { 'content-type': 'application/offset+octet-stream' };

async function serve(serving: Platform = platform): Promise<FastifyInstance> {
  const app = Fastify();
  app.decorateRequest('citizen', null);
  app.addHook('onRequest', async (request) => {
    const accountId = request.headers['x-account'];
    Object.assign(request, { citizen: accountId === undefined ? null : { accountId } });
  });
  await app.register(papersPortalRoutes(serving));
  await app.listen({ port: 0, host: '127.0.0.1' });
  opened.push(app);
  return app;
}

async function aCitizen(app: FastifyInstance) {
  const id = randomUUID();
  await database.kysely
    .insertInto('account')
    .values({ id, kind: 'citizen', full_name: 'Lê Hữu Hồng', level: 2 })
    .execute();
  return as(app, id);
}

function as(app: FastifyInstance, accountId: string) {
  const send = async (method: string, where: string, headers: Record<string, string> = {}, body?: Buffer) =>
    fetch(new URL(where, app.listeningOrigin), {
      method,
      headers: { 'x-account': accountId, 'tus-resumable': '1.0.0', ...headers },
      ...(body && { body: new Uint8Array(body) }),
    });
  return {
    accountId,
    send,
    begin: (size: number, name = 'Giấy chứng sinh.pdf') =>
      send('POST', '/tep/tai-len', {
        'upload-length': String(size),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
      }),
    give: (where: string, from: number, content: Buffer) =>
      send('PATCH', where, { ...PIECE, 'upload-offset': String(from) }, content),
  };
}

const placeOf = (response: Response): string => response.headers.get('location') ?? '';

test('a paper arrives in two pieces and is judged and stored as a whole', async () => {
  const app = await serve();
  const citizen = await aCitizen(app);
  const pdf = samplePdf();
  const begun = await citizen.begin(pdf.length);
  expect(begun.status).toBe(201);
  const where = placeOf(begun);
  expect(where).toMatch(/^\/tep\/tai-len\/[0-9a-f-]+$/);
  expect(where).not.toContain(citizen.accountId);

  expect((await citizen.give(where, 0, pdf.subarray(0, 100))).headers.get('upload-offset')).toBe('100');
  expect((await citizen.send('HEAD', where)).headers.get('upload-offset')).toBe('100');
  const last = await citizen.give(where, 100, pdf.subarray(100));
  expect(last.status).toBe(200);
  const { id, name } = (await last.json()) as { id: string; name: string };
  expect(name).toBe('Giấy chứng sinh.pdf');
  expect(last.headers.get('upload-file-id')).toBe(id);
  expect(await buffer((await openFile(database.kysely, files, id)).content)).toEqual(pdf);

  const again = await citizen.send('HEAD', where);
  expect(again.headers.get('upload-file-id')).toBe(id);
  expect(again.headers.get('upload-offset')).toBe(String(pdf.length));
  const kept = await stat(path.join(partials, path.basename(where)));
  expect([kept.size, kept.blocks]).toEqual([pdf.length, 0]);
});

test('a connection that breaks off keeps what arrived, also over a restart of the server', async () => {
  const app = await serve();
  const citizen = await aCitizen(app);
  const content = Buffer.concat([samplePdf(), Buffer.alloc(3_000_000, ' ')]);
  const pdf = Buffer.concat([content.subarray(0, -7), Buffer.from('\n%%EOF\n')]);
  const whole = Buffer.concat([pdf.subarray(0, -20), Buffer.from('startxref\n1\n%%EOF\n')]);
  const where = placeOf(await citizen.begin(whole.length));

  const { port } = app.server.address() as net.AddressInfo;
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `PATCH ${where} HTTP/1.1\r\nhost: x\r\nx-account: ${citizen.accountId}\r\ntus-resumable: 1.0.0\r\nupload-offset: 0\r\n` +
      `content-type: application/offset+octet-stream\r\ncontent-length: ${whole.length}\r\n\r\n`,
  );
  socket.write(whole.subarray(0, 1_000_000), () => setTimeout(() => socket.destroy(), 300));
  await new Promise((resolve) => socket.once('close', resolve));

  const later = as(await serve(), citizen.accountId);
  await expect
    .poll(async () => Number((await later.send('HEAD', where)).headers.get('upload-offset')), { timeout: 5000 })
    .toBeGreaterThan(0);
  await expect.poll(async () => (await later.send('HEAD', where)).status).toBe(200);
  const offset = Number((await later.send('HEAD', where)).headers.get('upload-offset'));
  const finished = await later.give(where, offset, whole.subarray(offset));
  expect(finished.status).toBe(200);
  const { id } = (await finished.json()) as { id: string };
  const stored = await buffer((await openFile(database.kysely, files, id)).content);
  expect(createHash('sha256').update(stored).digest('hex')).toBe(createHash('sha256').update(whole).digest('hex'));
});

test('what is refused after it arrived is named and forgotten', async () => {
  const citizen = await aCitizen(await serve());
  const page = Buffer.from('<html>');
  const where = placeOf(await citizen.begin(page.length, 'anh.jpg'));
  const answer = await citizen.give(where, 0, page);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({ refusal: 'type-not-accepted' });
  expect((await citizen.send('HEAD', where)).status).toBe(404);
});

test('more than 20 MB is refused before a byte is sent', async () => {
  const citizen = await aCitizen(await serve());
  const answer = await citizen.begin(20 * 1024 * 1024 + 1);
  expect([answer.status, await answer.json()]).toEqual([413, { refusal: 'too-large' }]);
});

test('a body longer than announced is not taken', async () => {
  const citizen = await aCitizen(await serve());
  const where = placeOf(await citizen.begin(10));
  expect((await citizen.give(where, 0, Buffer.alloc(50_000))).status).toBeGreaterThanOrEqual(400);
});

test("nobody sees, continues or removes another person's upload", async () => {
  const app = await serve();
  const [owner, other] = [await aCitizen(app), await aCitizen(app)];
  const where = placeOf(await owner.begin(1000));
  expect((await other.send('HEAD', where)).status).toBe(404);
  expect((await other.give(where, 0, Buffer.alloc(10))).status).toBe(404);
  expect((await other.send('DELETE', where)).status).toBe(404);
  expect((await owner.send('HEAD', where)).status).toBe(200);
});

test('without a session nothing is taken', async () => {
  const app = await serve();
  const answer = await fetch(new URL('/tep/tai-len', app.listeningOrigin), {
    method: 'POST',
    headers: { 'tus-resumable': '1.0.0', 'upload-length': '5' },
  });
  expect([answer.status, await answer.json()]).toEqual([401, { refusal: 'signed-out' }]);
});

test.each([
  ['no size', { 'upload-length': '' }],
  ['a negative size', { 'upload-length': '-5' }],
  ['a size that is no number', { 'upload-length': 'abc' }],
  ['unreadable metadata', { 'upload-length': '5', 'upload-metadata': '%%% ///' }],
  ['another version of the protocol', { 'upload-length': '5', 'tus-resumable': '9.9' }],
  [
    'a name of 10 kB',
    { 'upload-length': '5', 'upload-metadata': `filename ${Buffer.from('x'.repeat(7000)).toString('base64')}` },
  ],
])('%s never makes the server fail', async (_what, headers) => {
  const citizen = await aCitizen(await serve());
  expect((await citizen.send('POST', '/tep/tai-len', headers)).status).toBeLessThan(500);
});

test.each(['..%2f..%2fetc%2fpasswd', 'x', '%00', 'a'.repeat(190)])('the upload %s does not exist', async (id) => {
  const citizen = await aCitizen(await serve());
  const { status } = await citizen.send('HEAD', `/tep/tai-len/${id}`);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('when the disk is full the upload waits, and is stored once there is room', async () => {
  let isFull = true;
  const put: typeof files.put = (content) => (isFull ? Promise.reject(new StorageFull('full')) : files.put(content));
  const app = await serve({ ...platform, files: { ...files, put } });
  const citizen = await aCitizen(app);
  const pdf = samplePdf();
  const where = placeOf(await citizen.begin(pdf.length));
  const answer = await citizen.give(where, 0, pdf);
  expect([answer.status, await answer.json()]).toEqual([507, { refusal: 'no-room' }]);
  isFull = false;
  const later = await citizen.send('HEAD', where);
  expect(later.status).toBe(200);
  expect(later.headers.get('upload-file-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('one person cannot open uploads without end', async () => {
  const citizen = await aCitizen(await serve());
  const statuses: number[] = [];
  for (let i = 0; i < 62; i++) statuses.push((await citizen.begin(100)).status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(60);
  expect(statuses.at(-1)).toBe(422);
});

test('what nobody came back to for a day is swept, the rest stays', async () => {
  const citizen = await aCitizen(await serve());
  const [old, young] = [placeOf(await citizen.begin(100)), placeOf(await citizen.begin(100))].map((where) =>
    path.basename(where),
  );
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  for (const ending of ['', '.json']) await utimes(path.join(partials, `${old}${ending}`), twoDaysAgo, twoDaysAgo);
  expect(await sweepUploads(platform)).toBe(2);
  const left = await readdir(partials);
  expect(left).not.toContain(old);
  expect(left).toContain(young);
});
