import { actorOf, holderOf } from '#capabilities/identity/index.ts';
import type { DraftHolder, Filer } from '../domain/filer.ts';

/** Whose draft is meant when this filer works on one. */
export function draftHolder(filer: Filer): DraftHolder {
  if (filer.kind !== 'counter') return { accountId: holderOf(filer) };
  const { officerId, draftId } = filer;
  return draftId === undefined ? { officerId } : { officerId, draftId };
}

/** Who works on the draft of a business; null for everybody else. */
export function writerOf(filer: Filer): string | null {
  return filer.kind === 'counter' ? null : actorOf(filer);
}
