import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Platform } from '#platform/platform.ts';
import { partialsFolder } from './resumable-uploads.ts';
import { uploadsFolder } from './store-upload.ts';

/** So long a person may take to come back to an upload that broke off. */
const KEPT_IN_MS = 24 * 60 * 60 * 1000;

/** Dọn các tệp tải lên dở dang. Returns how many are gone. */
export async function sweepUploads(platform: Pick<Platform, 'config' | 'clock'>): Promise<number> {
  const oldest = platform.clock.now().epochMilliseconds - KEPT_IN_MS;
  return (await sweep(partialsFolder(platform), oldest)) + (await sweep(uploadsFolder(platform), oldest));
}

async function sweep(folder: string, oldest: number): Promise<number> {
  let count = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const place = path.join(folder, name);
    const found = await stat(place).catch(() => undefined);
    if (!found?.isFile() || found.mtimeMs >= oldest) continue;
    await rm(place, { force: true });
    count += 1;
  }
  return count;
}
