import type { TextBlock } from '#engines/print/templates.ts';
import type { Loss } from '#engines/word/losses.ts';

/** Dự thảo kết quả as an officer wrote it; the last one is what is reviewed, approved and issued. */
export interface ResultDraft {
  /** From 1 within the dossier. */
  readonly number: number;
  readonly fileId: string;
  readonly fileName: string;
  readonly sizeInBytes: number;
  /** What is printed of it. */
  readonly blocks: readonly TextBlock[];
  /** What is not, so that whoever decides knows. */
  readonly losses: readonly Loss[];
  readonly draftedBy: string;
  readonly at: Temporal.Instant;
}

/** Template of a result whose words are written for each dossier anew. */
const FREE_TEXT = 'free-text';

/** Kết quả soạn tự do: as the procedure's own definition says. */
export function hasFreeTextResult({
  results: [first],
}: {
  readonly results: readonly { readonly template?: string }[];
}): boolean {
  return first?.template === FREE_TEXT;
}
