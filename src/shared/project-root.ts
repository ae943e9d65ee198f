/** The folder of package.json, found from wherever this code was built to. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const PROJECT_ROOT = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('package.json was not found above the code');
  return findRoot(parent);
}
