/** Làm hàng loạt: deeds that an officer may choose for many dossiers at once. */
export const BATCH_KINDS = ['accept', 'take-over', 'hand-over'] as const;

export type BatchKind = (typeof BATCH_KINDS)[number];

export const LARGEST_BATCH = 500;

/** A dossier as the officer saw it. */
export interface ChosenDossier {
  readonly code: string;
  readonly version: number;
}

/** Topic of the outbox: one dossier of a batch waits for what was chosen. */
export function batchTopic(kind: BatchKind): string {
  return `work-batch.${kind}`;
}

/** Which of them the officer's duties could allow at all; each dossier is judged when its turn comes. */
export function batchKindsOf(roles: ReadonlySet<string>): BatchKind[] {
  const settles = roles.has('specialist') || roles.has('head');
  return BATCH_KINDS.filter((kind) => {
    if (kind === 'accept') return roles.has('receptionist');
    return kind === 'take-over' ? settles : settles || roles.has('receptionist');
  });
}
