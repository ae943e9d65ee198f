/** Kho tệp: content under its own hash, so that the same content is stored once and never changes. */
import type { Readable } from 'node:stream';

export interface FileStore {
  put(content: Readable | Uint8Array): Promise<{ sha256: string; size: number }>;
  open(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
}
