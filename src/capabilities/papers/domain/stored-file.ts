/** Tệp đã lưu: whose it is and what it is; its content lies in the file store under `sha256`. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
}

/** Người tải lên, hay cán bộ lập ra: who finds a file of their own again. */
export type FileHolder = { readonly accountId: string } | { readonly officerId: string };

/** A visitor has no account, and whoever takes the file limits how many. */
export type FileOwner = FileHolder | { readonly visitor: true };

export const LARGEST_FILE_IN_BYTES = 20 * 1024 * 1024;

/** More than any dossier needs; a person who reaches it is told to go on tomorrow or to come to the counter. */
export const MOST_FILES_PER_DAY = 200;
