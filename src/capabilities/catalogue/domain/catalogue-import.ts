/** Lần nhập danh mục thủ tục: what it is, and how much of what is known a file may miss. */

/** `read` awaits confirmation; the last three are closed. */
export const IMPORT_STATES = ['reading', 'read', 'published', 'dropped', 'broken'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface ImportFigures {
  readonly recordCount: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of the records in the file. */
  readonly refused: number;
  /** Known, and not in the file any more. */
  readonly missing: number;
  /** Of those, what the publication took away. */
  readonly removed: number;
}

export interface CatalogueImport extends ImportFigures {
  readonly id: number;
  readonly state: ImportState;
  /** SHA-256. */
  readonly fileHash: string;
  readonly fileName: string;
  readonly startedAt: Temporal.Instant;
  readonly startedBy: string;
  /** Null for the command. */
  readonly officerId: string | null;
  readonly readAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly closedBy: string | null;
  /** How many records a broken file gave before the place where it breaks. */
  readonly brokenAfter: number | null;
}

/** A file that misses more than this share of what is known was cut off, or is another one. */
const MOST_MISSING = 0.2;

/** Thiếu quá nhiều: nothing is removed for such a file, unless somebody says that it is meant. */
export function missesMost({ missing, changed, unchanged }: ImportFigures): boolean {
  return missing > (missing + changed + unchanged) * MOST_MISSING;
}
