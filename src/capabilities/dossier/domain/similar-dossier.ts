import type { DossierStatus } from './dossier-status.ts';

/** Hồ sơ có thể trùng: another dossier of the same procedure that looks like this one. Never a reason to block. */
export interface SimilarDossier {
  /** Undefined when the officer may not know of it. */
  readonly code: string | undefined;
  readonly receivingUnit: string;
  readonly status: DossierStatus;
  readonly submittedAt: Temporal.Instant;
  /** The same person filed it and it is still open, or it holds one of the same files. */
  readonly because: 'same-person' | 'same-file';
}
