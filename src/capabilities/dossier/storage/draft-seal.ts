import { createHash } from 'node:crypto';
import type { Connection } from '#platform/database/transaction.ts';
import type { BundleContent } from '../domain/bundle.ts';
import type { DraftContent } from '../domain/filed-dossier.ts';

/**
 * Niêm phong bản soạn: keeps what was reviewed, complete and judged, until anything changes or the day ends. The seal
 * is a hash of the content: two windows that show the same review hold the same one. It names the receiving unit, whose
 * calendar decides when the first answer is due.
 */
export async function sealDraft(
  connection: Connection,
  draft: DraftKey,
  content: DraftContent,
  on: Temporal.PlainDate,
): Promise<string> {
  return keepSealed(connection, draft, content, on, String(content.receivingUnitId));
}

/** The same of what becomes a bundle; its seal says so, since it is filed another way. */
export async function sealBundle(
  connection: Connection,
  draft: DraftKey,
  content: BundleContent,
  on: Temporal.PlainDate,
): Promise<string> {
  return keepSealed(connection, draft, content, on, BUNDLE_SEAL);
}

export function isBundleSeal(seal: string): boolean {
  return seal.startsWith(`${BUNDLE_SEAL}.`);
}

const BUNDLE_SEAL = 'bundle';

interface DraftKey {
  readonly draftId: string;
  readonly accountId: string;
}

async function keepSealed(
  connection: Connection,
  draft: DraftKey,
  { papers, ...content }: DraftContent | BundleContent,
  on: Temporal.PlainDate,
  kind: string,
): Promise<string> {
  const sealed = JSON.stringify(content);
  const digest = createHash('sha256').update(sealed).update(JSON.stringify(papers)).digest('base64url');
  const seal = `${kind}.${digest}`;
  await connection
    .updateTable('draft')
    .set({ seal, sealed, sealed_on: on.toString() })
    .where('id', '=', draft.draftId)
    .where('account_id', '=', draft.accountId)
    .where('state', '=', 'open')
    .execute();
  return seal;
}

/** The receiving unit that a seal names; undefined for anything else that was sent in its place. */
export function unitOfSeal(seal: string): number | undefined {
  const unit = /^(\d{1,9})\.[\w-]{43}$/.exec(seal)?.[1];
  return unit === undefined ? undefined : Number(unit);
}
