import { isEditor, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { decideComment } from '../storage/comment-store.ts';

/**
 * Duyệt ý kiến kèm đánh giá, by an editor: never by the unit it is about.
 * @param publicText as everybody shall read it; null: nobody
 * @throws NotFound for whoever is no editor
 */
export async function moderateComment(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  officer: Officer,
  id: number,
  publicText: string | null,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: 'decided-already' }> {
  if (!isEditor(officer)) throw new NotFound('comments of editors');
  return inTransaction(database, async (transaction) => {
    const decided = { publicText, officerId: officer.officerId, at: clock.now() };
    if (!(await decideComment(transaction, id, decided))) return { ok: false, refusal: 'decided-already' } as const;
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: publicText === null ? 'comment-withheld' : 'comment-published',
      subject: String(id),
    });
    return { ok: true } as const;
  });
}
