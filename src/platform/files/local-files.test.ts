import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { NotFound } from '#platform/errors.ts';
import { isNoRoom, openLocalFiles } from './local-files.ts';

const directory = await mkdtemp(path.join(tmpdir(), 'mot-cua-files-'));
afterAll(() => rm(directory, { recursive: true }));
const files = await openLocalFiles(directory);
const content = Buffer.from('Giấy chứng sinh số 12');
const sha256 = createHash('sha256').update(content).digest('hex');

test('what was stored is given back under its hash, byte by byte', async () => {
  const stored = await files.put(Readable.from([content.subarray(0, 7), content.subarray(7)]));
  expect(stored).toEqual({ sha256, size: content.length });
  expect(await buffer(await files.open(sha256))).toEqual(content);
  expect(await files.has(sha256)).toBe(true);
});

test('the same content twice is one file', async () => {
  await files.put(content);
  await files.put(content);
  expect(await readdir(path.join(directory, sha256.slice(0, 2)))).toEqual([sha256]);
});

test('a stream that breaks leaves nothing behind', async () => {
  async function* breaking(): AsyncGenerator<Buffer> {
    yield Buffer.from('half');
    throw new Error('connection lost');
  }
  await expect(files.put(Readable.from(breaking()))).rejects.toThrow('connection lost');
  expect(await readdir(path.join(directory, 'incoming'))).toEqual([]);
});

test('unknown content and names that are no hash are not found, and lead nowhere else on the disk', async () => {
  await writeFile(path.join(directory, 'secret'), 'x');
  await expect(files.open('0'.repeat(64))).rejects.toThrow(NotFound);
  await expect(files.open('../secret')).rejects.toThrow(NotFound);
  expect(await files.has('../secret')).toBe(false);
});

test('what a crash left half written is cleaned up at a later start, what is being written is not', async () => {
  const incoming = path.join(directory, 'incoming');
  await writeFile(path.join(incoming, 'left-over'), 'half');
  await utimes(path.join(incoming, 'left-over'), 0, 0);
  await writeFile(path.join(incoming, 'under-way'), 'half');
  await openLocalFiles(directory);
  expect(await readdir(incoming)).toEqual(['under-way']);
});

test('a full disk is told from other failures', () => {
  expect(isNoRoom(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBe(true);
  expect(isNoRoom(Object.assign(new Error('write'), { code: 'EIO' }))).toBe(false);
});
