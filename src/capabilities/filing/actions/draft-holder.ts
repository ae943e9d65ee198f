import { actorOf, holderOf } from '#capabilities/identity/index.ts';
import type { DraftHolder, Filer } from '../domain/filer.ts';

/** Whose draft is meant when this filer works on one. */
export function draftHolder(filer: Filer): DraftHolder {
  return filer.kind === 'counter' ? { officerId: filer.officerId } : { accountId: holderOf(filer) };
}

/** Who works on the draft of a business; null for everybody else. */
export function writerOf(filer: Filer): string | null {
  return filer.kind === 'counter' ? null : actorOf(filer);
}
