import type { Platform } from '#platform/platform.ts';
import type { SupplementDraft } from '../domain/supplement-draft.ts';
import { saveSupplementDraft } from '../storage/supplement-draft-store.ts';

/** Lưu nội dung bổ sung đang soạn: of a dossier that the caller has read as the person's own. */
export async function keepSupplement(
  { database }: Pick<Platform, 'database'>,
  dossierId: number,
  number: number,
  draft: SupplementDraft,
): Promise<void> {
  await saveSupplementDraft(database.kysely, dossierId, number, draft);
}
