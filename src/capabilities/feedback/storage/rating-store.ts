import type { Transaction } from '#platform/database/transaction.ts';
import type { RatingPoints, SatisfactionRating } from '../domain/satisfaction-rating.ts';

export interface RatedDossier {
  readonly dossierId: number;
  readonly unitId: number;
  readonly officerId: string | null;
}

/** False when the dossier was rated before. */
export async function insertRating(
  transaction: Transaction,
  rated: RatedDossier & { readonly on: string },
  rating: SatisfactionRating,
  points: RatingPoints,
): Promise<boolean> {
  const row = await transaction
    .insertInto('satisfaction_rating')
    .values({
      dossier_id: rated.dossierId,
      unit_id: rated.unitId,
      officer_id: rated.officerId,
      rated_on: rated.on,
      contacts: rating.contacts,
      bodies: rating.bodies,
      information: rating.information,
      attitude: rating.attitude,
      explanation: rating.explanation,
      extra_cost: rating.extraCost,
      online_service: rating.onlineService,
      time_points: points.time,
      contact_points: points.contacts,
      body_points: points.bodies,
      attitude_points: points.attitude,
    })
    .onConflict((conflict) => conflict.column('dossier_id').doNothing())
    .returning('dossier_id')
    .executeTakeFirst();
  if (!row) return false;
  // Without the dossier: whoever listens learns that there is one more, not whose.
  await transaction
    .insertInto('outbox')
    .values({ topic: 'satisfaction.rated', payload: JSON.stringify({ unitId: rated.unitId }) })
    .execute();
  return true;
}
