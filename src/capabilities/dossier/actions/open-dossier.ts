import { recordOpening } from '#capabilities/identity/index.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { lookEntry } from '../domain/look-entry.ts';
import { getOfficeDossier } from '../storage/office-queries.ts';

/**
 * Mở hồ sơ: an officer reads a dossier, and the person can see that their unit did (Luật 91/2025 Đ.4: the right to
 * know). Nothing is read before it is written down.
 * @throws NotFound when there is none, or the officer has no duty that reaches it.
 */
export async function openDossier(database: Database, officer: OfficerActor, code: string): Promise<DossierDetail> {
  const dossier = await getOfficeDossier(database.kysely, officer, code);
  await recordOpening(database.kysely, lookEntry(officer, dossier));
  return dossier;
}
