import { answerSupplement, type SupplementReply, type SupplementReplyResult } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { SupplementDraft } from '../domain/supplement-draft.ts';
import { removeSupplementDraft } from '../storage/supplement-draft-store.ts';

export interface SupplementSending {
  readonly dossierId: number;
  readonly code: string;
  readonly number: number;
  readonly actor: SupplementReply['actor'];
  readonly confirmed?: NonNullable<SupplementReply['confirmed']>;
  readonly expectedVersion: number;
  readonly draft: SupplementDraft;
}

/** Gửi bổ sung: what was kept becomes the answer, and is no longer a draft. */
export async function sendSupplement(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  sending: SupplementSending,
): Promise<SupplementReplyResult> {
  const { dossierId, number, draft, ...reply } = sending;
  const result = await answerSupplement(database, { ...reply, ...draft, at: clock.now() });
  if (result.ok) await removeSupplementDraft(database.kysely, dossierId, number);
  return result;
}
