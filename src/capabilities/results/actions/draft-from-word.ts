import { buffer } from 'node:stream/consumers';
import { type ActionResult, type DossierDetail, draftResult, type OfficerActor } from '#capabilities/dossier/index.ts';
import { openFile, type StoredFile } from '#capabilities/papers/index.ts';
import { unprintable } from '#engines/print/font-coverage.ts';
import { type Printer, PrintFailed } from '#engines/print/printer.ts';
import type { TextBlock } from '#engines/print/templates.ts';
import { textOf } from '#engines/word/carry-over.ts';
import type { Loss } from '#engines/word/losses.ts';
import { readWord, type WordRefusal } from '#engines/word/read-word.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { DRAFT_HEADER, findGap } from '../certificates/draft-letter.ts';
import { draftOfResult } from '../certificates/free-text-result.ts';

export interface DraftMeans {
  readonly database: Database;
  readonly files: FileStore;
  readonly printer: Pick<Printer, 'print'>;
}

export interface WordDraft {
  readonly dossier: DossierDetail;
  readonly title: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** Uploaded by the same officer, and judged to be a Word document. */
  readonly file: StoredFile;
}

export type WordDraftResult =
  | ActionResult
  | { readonly ok: false; readonly refusal: WordRefusal | 'gap-left' | 'cannot-print'; readonly name?: string };

/**
 * Lấy dự thảo từ tệp Word: its text becomes the draft of the result, once it can be read, has no gap left and can be
 * printed; what is not carried over is kept with it.
 */
export async function draftFromWord(means: DraftMeans, draft: WordDraft): Promise<WordDraftResult> {
  const { dossier, title, officer, expectedVersion, at, file } = draft;
  const { content } = await openFile(means.database.kysely, means.files, file.id);
  const reading = await readWord(await buffer(content), { ownHeader: DRAFT_HEADER });
  if (!reading.ok) return reading;
  const { blocks } = reading;
  const text = textOf(blocks);
  const gap = findGap(text);
  if (gap !== undefined) return { ok: false, refusal: 'gap-left', name: gap };
  if (!(await canBePrinted(means.printer, dossier, title, blocks))) return { ok: false, refusal: 'cannot-print' };
  const losses = [...reading.losses, ...missingCharacters(text)];
  return draftResult(means.database, { code: dossier.code, officer, expectedVersion, at, file, blocks, losses });
}

async function canBePrinted(
  printer: DraftMeans['printer'],
  dossier: DossierDetail,
  title: string,
  blocks: readonly TextBlock[],
): Promise<boolean> {
  try {
    await printer.print('free-text-result', draftOfResult(dossier, title, blocks));
    return true;
  } catch (error) {
    if (error instanceof PrintFailed) return false;
    throw error;
  }
}

const MOST_NAMED = 20;

function missingCharacters(text: string): Loss[] {
  const missing = unprintable(text).slice(0, MOST_NAMED);
  return missing.length > 0 ? [{ kind: 'character', what: missing.join(' ') }] : [];
}
