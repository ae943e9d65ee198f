/** Where tests put a database that nobody will miss. */
import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
/** Of a container it may be 64 MB. */
const ROOM_IN_BYTES = 3 * 1024 ** 3;

/**
 * A folder of its own, in memory where the machine has that: the thousand files of an empty database are copied there
 * thirty times as fast as on a disk.
 */
export const quickFolder = (name: string): Promise<string> =>
  mkdtemp(path.join(hasRoom(MEMORY) ? MEMORY : tmpdir(), name));

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM_IN_BYTES;
}
