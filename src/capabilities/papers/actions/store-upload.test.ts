import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { systemClock } from '#platform/clock.ts';
import { parseConfig } from '#platform/config.ts';
import { NotFound, StorageFull } from '#platform/errors.ts';
import { openLocalFiles } from '#platform/files/local-files.ts';
import { createLog } from '#platform/logging.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { sampleJpeg, samplePdf } from '../../../../tests/support/sample-files.ts';
import { MOST_FILES_PER_DAY } from '../domain/stored-file.ts';
import { listFiles, listOwnFiles } from '../storage/stored-file-queries.ts';
import { collectUploads } from './collect-uploads.ts';
import { openFile } from './open-file.ts';
import { storeDocument } from './store-document.ts';
import { storeUpload } from './store-upload.ts';

const dataDir = await mkdtemp(path.join(tmpdir(), 'mot-cua-papers-'));
afterAll(() => rm(dataDir, { recursive: true }));
const database = await createTestDatabase();
const files = await openLocalFiles(path.join(dataDir, 'files'));
const config = parseConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir });
const platform = { config, database, files, clock: systemClock, log: createLog('silent') };

async function createAccount(): Promise<{ accountId: string }> {
  const id = randomUUID();
  await database.kysely
    .insertInto('account')
    .values({ id, kind: 'citizen', full_name: 'Lê Hữu Hồng', level: 2 })
    .execute();
  return { accountId: id };
}

const upload = (name: string, content: Buffer) => ({ name, content: Readable.from([content]) });
const left = () => readdir(path.join(dataDir, 'uploads'));

test('a citizen uploads a paper and gets the same content back', async () => {
  const owner = await createAccount();
  const outcome = await storeUpload(platform, owner, upload('Giấy chứng sinh.pdf', samplePdf()));
  expect(outcome).toMatchObject({ ok: true, file: { name: 'Giấy chứng sinh.pdf', mediaType: 'application/pdf' } });
  const { file } = outcome as Extract<typeof outcome, { ok: true }>;
  const opened = await openFile(database.kysely, files, file.id);
  expect(await buffer(opened.content)).toEqual(samplePdf());
  expect(await left()).toEqual([]);
});

test('a page disguised as a picture is refused and leaves nothing behind', async () => {
  const outcome = await storeUpload(platform, await createAccount(), upload('anh.jpg', Buffer.from('<html>')));
  expect(outcome).toEqual({ ok: false, refusal: 'type-not-accepted' });
  expect(await left()).toEqual([]);
});

test('a program with a harmless content is refused for its name', async () => {
  const outcome = await storeUpload(platform, await createAccount(), upload('don.pdf.exe', samplePdf()));
  expect(outcome).toEqual({ ok: false, refusal: 'type-not-accepted' });
});

test('a file over 20 MB is refused though its reader goes on to the end', async () => {
  const megabyte = Buffer.alloc(1024 * 1024);
  const content = Readable.from(Array.from({ length: 21 }, () => megabyte));
  const outcome = await storeUpload(platform, await createAccount(), { name: 'lon.pdf', content });
  expect(outcome).toEqual({ ok: false, refusal: 'too-large' });
  expect(content.readableEnded).toBe(true);
  expect(await left()).toEqual([]);
});

test('a person has an upper limit a day, another person is not touched by it', async () => {
  const owner = await createAccount();
  const rows = Array.from({ length: MOST_FILES_PER_DAY }, () => ({
    id: randomUUID(),
    account_id: owner.accountId,
    name: 'x',
    media_type: 'x',
    size_in_bytes: 1,
    sha256: 'x',
  }));
  await database.kysely.insertInto('stored_file').values(rows).execute();
  expect(await storeUpload(platform, owner, upload('a.pdf', samplePdf()))).toEqual({
    ok: false,
    refusal: 'too-many-files',
  });
  expect(await storeUpload(platform, await createAccount(), upload('a.pdf', samplePdf()))).toMatchObject({ ok: true });
});

test('a full disk refuses the file and says that it is not the file', async () => {
  const full = { ...platform, files: { ...files, put: () => Promise.reject(new StorageFull('full')) } };
  expect(await storeUpload(full, await createAccount(), upload('a.pdf', samplePdf()))).toEqual({
    ok: false,
    refusal: 'no-room',
  });
});

test('an upload that breaks off is reported as such and leaves nothing behind', async () => {
  async function* breaking(): AsyncGenerator<Buffer> {
    yield samplePdf();
    throw new Error('connection lost');
  }
  const content = Readable.from(breaking());
  await expect(storeUpload(platform, await createAccount(), { name: 'a.pdf', content })).rejects.toThrow(
    'connection lost',
  );
  expect(await left()).toEqual([]);
});

test('of several files the refused one does not take the others with it, and an empty choice is no file', async () => {
  const collected = collectUploads(platform, await createAccount());
  await collected.take({ field: 'giay-chung-sinh', ...upload('a.pdf', samplePdf()) });
  await collected.take({ field: 'giay-chung-sinh', ...upload('b.pdf', Buffer.from('text')) });
  await collected.take({ field: 'khac', ...upload('c.jpg', sampleJpeg()) });
  await collected.take({ field: 'khac', ...upload('', Buffer.alloc(0)) });
  expect(collected.accepted.map(({ field, file }) => [field, file.name])).toEqual([
    ['giay-chung-sinh', 'a.pdf'],
    ['khac', 'c.jpg'],
  ]);
  expect(collected.refused).toEqual([{ field: 'giay-chung-sinh', name: 'b.pdf', refusal: 'type-not-accepted' }]);
});

test("somebody else's file looks as if it did not exist, and so does a nonsense id", async () => {
  const [mine, other] = [await createAccount(), await createAccount()];
  const stored = await storeUpload(platform, other, upload('a.pdf', samplePdf()));
  const id = stored.ok ? stored.file.id : '';
  expect(await listOwnFiles(database.kysely, mine, [id, 'x', "' or 1=1"])).toEqual([]);
  expect(await listOwnFiles(database.kysely, other, [id])).toMatchObject([{ id }]);
  await expect(openFile(database.kysely, files, 'nonsense')).rejects.toThrow(NotFound);
});

test('a document of our own exists only if the transaction that made it succeeded', async () => {
  const owner = await createAccount();
  const document = { name: 'Giấy tiếp nhận.pdf', mediaType: 'application/pdf', content: samplePdf() };
  const made: string[] = [];
  const failing = database.kysely.transaction().execute(async (transaction) => {
    made.push((await storeDocument(transaction, files, owner, document, systemClock.now())).id);
    throw new Error('later step failed');
  });
  await expect(failing).rejects.toThrow('later step failed');
  expect(await listFiles(database.kysely, made)).toEqual([]);
});
