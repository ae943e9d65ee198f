import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { bundleCode, type MemberContent } from '../domain/bundle.ts';
import { answerDueAt } from '../domain/deadline.ts';
import type { FilingResult, SealedDraft } from '../domain/filed-dossier.ts';
import { findBundleOfDraft } from '../storage/bundle-queries.ts';
import { type BundleHead, closeSealedDraft, insertBundle, insertMemberDossier } from '../storage/bundle-store.ts';
import { unitCalendar } from '../storage/unit-calendar.ts';

/**
 * Nộp hồ sơ liên thông (NĐ 63/2024/NĐ-CP): the sealed draft becomes one bundle, and every matter that waits for no
 * other a dossier, all in one transaction. The same draft again, even many times at once, answers the same code.
 */
export async function fileBundle(database: Database, draft: SealedDraft, at: Temporal.Instant): Promise<FilingResult> {
  const code = await inTransaction(database, (transaction) => fileSealed(database, transaction, draft, at));
  if (code !== undefined) return { ok: true, code, again: false };
  const before = await findBundleOfDraft(database.kysely, draft);
  return before === undefined ? { ok: false, refusal: 'not-sealed' } : { ok: true, code: before, again: true };
}

async function fileSealed(
  database: Database,
  transaction: Transaction,
  draft: SealedDraft,
  at: Temporal.Instant,
): Promise<string | undefined> {
  const closed = await closeSealedDraft(transaction, draft, at);
  if (closed === undefined) return undefined;
  const { content, procedureCode, procedureVersionId } = closed;
  const { draftId, accountId, actedBy } = draft;
  const head: BundleHead = { ...content, accountId, actedBy: actedBy?.accountId ?? null };
  const calendar = await unitCalendar(database.pool, transaction, content.receivingUnitId, at);
  const by = {
    kind: 'citizen',
    id: actedBy?.accountId ?? accountId,
    name: actedBy?.fullName ?? content.submitterName,
  } as const;
  const data = actedBy === undefined ? {} : { onBehalfOf: content.submitterName };
  const started = new Map<string, { readonly id: number; readonly code: string }>();
  for (const member of content.members.filter(startsAtOnce)) {
    const beginning = { by, data, answerDueAt: answerDueAt(calendar, at) };
    started.set(member.key, await insertMemberDossier(transaction, head, member, beginning, at));
  }
  const [first] = started.values();
  if (first === undefined) throw new Error(`the bundle ${procedureCode} has nothing to begin with`);
  const code = bundleCode(first.code);
  const members = content.members.map((member) => ({
    content: member,
    dossierId: started.get(member.key)?.id ?? null,
  }));
  await insertBundle(
    transaction,
    { ...content, ...head, code, draftId, procedureCode, procedureVersionId, members },
    at,
  );
  return code;
}

function startsAtOnce({ after }: MemberContent): boolean {
  return after === null;
}
