import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TextBlock } from '#engines/print/templates.ts';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import type { Loss } from './losses.ts';

export type WordRefusal = 'word-unreadable' | 'word-empty' | 'word-too-long';

export type WordReading =
  | { readonly ok: true; readonly blocks: readonly TextBlock[]; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly refusal: WordRefusal };

/** Beside the source, read from there also when the code around it was bundled elsewhere. */
const PROCESS = path.join(PROJECT_ROOT, 'src/engines/word/word-process.ts');
const TIMEOUT_IN_MS = 15_000;

/**
 * Đọc văn bản Word (.docx), already judged to be one: its text in blocks, and what could not be carried over.
 * @param ownHeader what a document of ours has at the head of its pages, which is not missed
 */
export function readWord(bytes: Uint8Array, { ownHeader = '' } = {}): Promise<WordReading> {
  const worker = new Worker(PROCESS, {
    workerData: { bytes, ownHeader },
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 384 },
  });
  return new Promise((resolve) => {
    const end = (reading: WordReading) => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const fail = () => end({ ok: false, refusal: 'word-unreadable' });
    const timer = setTimeout(fail, TIMEOUT_IN_MS);
    worker.once('message', end);
    worker.once('error', fail);
    worker.once('exit', fail);
  });
}
