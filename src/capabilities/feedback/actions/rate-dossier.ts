import { recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { pointsOf, type SatisfactionRating } from '../domain/satisfaction-rating.ts';
import { insertComment } from '../storage/comment-store.ts';
import type { RateableDossier } from '../storage/rateable-dossier-queries.ts';
import { insertRating } from '../storage/rating-store.ts';

export type RatedSatisfaction = { readonly ok: true } | { readonly ok: false; readonly refusal: 'rated-already' };

/**
 * Đánh giá việc giải quyết một hồ sơ, once. Neither the rating nor the log keeps who rated, nor the log which dossier:
 * raters stay secret (NĐ 61/2018 Đ.28).
 * What they say besides is kept apart from the rating, with the unit alone, until an editor has read it.
 * @param dossier that the page has shown to be the person's own, or whose result they hold
 */
export async function rateDossier(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  dossier: RateableDossier,
  rating: SatisfactionRating,
  comment: string | null = null,
): Promise<RatedSatisfaction> {
  return inTransaction(database, async (transaction): Promise<RatedSatisfaction> => {
    const { dossierId, unitId, officerId } = dossier;
    const rated = { dossierId, unitId, officerId, on: todayInVietnam(clock).toString() };
    const onlineService = dossier.isOnline ? rating.onlineService : null;
    const isNew = await insertRating(transaction, rated, { ...rating, onlineService }, pointsOf(rating, dossier));
    if (!isNew) return { ok: false, refusal: 'rated-already' };
    if (comment !== null) await insertComment(transaction, { unitId, on: rated.on, text: comment });
    await recordAudit(transaction, { actorKind: 'citizen', action: 'satisfaction-rated', detail: { unitId } });
    return { ok: true };
  });
}
