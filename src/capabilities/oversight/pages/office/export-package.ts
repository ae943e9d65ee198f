import fs from 'node:fs/promises';
import path from 'node:path';
import { ZipArchive } from '@cj-tech-master/excelts/archive';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { GUIDE } from './export.text.ts';

/** What verifies, as it is given away: scripts that need nothing of this system. */
const SCRIPTS = ['verify-events.mjs', 'verify-time-stamp.mjs'];

/** Gói giao cho thanh tra (ZIP), packed while it is sent: it may be larger than memory. */
export async function exportPackage(lines: AsyncIterable<string>): Promise<AsyncIterable<Uint8Array>> {
  const archive = new ZipArchive({ timestamps: 'dos' });
  archive.add('HUONG-DAN.txt', GUIDE);
  for (const name of SCRIPTS) archive.add(name, await fs.readFile(path.join(PROJECT_ROOT, 'scripts', name)));
  archive.add('su-kien.jsonl', bytesOf(lines));
  return archive.stream();
}

const PIECE = 1 << 18;

/** In pieces worth packing. */
async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const line of lines) {
    text += line;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
