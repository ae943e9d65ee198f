/** A second opinion on signatures: poppler's pdfsig, a stranger to our code. Not on every machine. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian: poppler-utils and libnss3-tools. */
export const hasPdfsig = ['pdfsig', 'certutil'].every((program) => {
  try {
    execFileSync(program, ['-h'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
});

/** @param rootPem the one certificate that is trusted */
export async function pdfsig(pdf: Uint8Array, rootPem: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-pdfsig-'));
  try {
    await writeFile(path.join(folder, 'root.pem'), rootPem);
    await writeFile(path.join(folder, 'signed.pdf'), pdf);
    const inFolder = { cwd: folder };
    await run('certutil', ['-N', '-d', 'sql:.', '--empty-password'], inFolder);
    await run('certutil', ['-A', '-d', 'sql:.', '-n', 'root', '-t', 'CT,C,C', '-i', 'root.pem'], inFolder);
    // Its exit code says whether all is well; what it says is what is asked here.
    const answer = await run('pdfsig', ['-nssdir', folder, 'signed.pdf'], inFolder).catch(
      (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
    );
    return answer.stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
