import {
  addPaperChecks,
  applyAction,
  fileAtCounter,
  findFiledAtCounter,
  type JsonObject,
  type OfficerActor,
  type PaperCheck,
} from '#capabilities/dossier/index.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { Gap } from '../domain/completeness.ts';
import type { CounterOfficer } from '../domain/filer.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { lockOpenDraft } from '../storage/draft-store.ts';
import { counterGaps } from './counter-gaps.ts';
import { draftHolder } from './draft-holder.ts';
import { contentOf } from './filed-content.ts';
import { describeFiling, type Filing, type FilingDeps } from './load-filing.ts';

export interface CounterReception {
  readonly procedureCode: string;
  /** The draft and how it stood when the officer reviewed it. */
  readonly draftId: string;
  readonly savedAt: string;
  readonly checks: readonly PaperCheck[];
  /** What the officer confirmed, kept in the first event. */
  readonly confirmed: JsonObject;
}

export type CounterReceptionResult =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly refusal: 'no-draft' | 'changed' }
  | { readonly ok: false; readonly refusal: 'incomplete'; readonly gaps: readonly Gap[] };

/**
 * Nhận và tiếp nhận tại quầy (NĐ 61/2018 Đ.17, NĐ 118/2025 Đ.17): filed, accepted and its papers checked off in one
 * transaction, so that there is never a code without a slip. The same button again answers the same code.
 */
export function receiveAtCounter(
  deps: FilingDeps,
  officer: OfficerActor,
  filer: CounterOfficer,
  reception: CounterReception,
): Promise<CounterReceptionResult> {
  const { procedureCode, draftId, savedAt } = reception;
  return inTransaction(deps.database, async (transaction) => {
    const openId = await lockOpenDraft(transaction, draftHolder(filer), procedureCode);
    const draft = await findOpenDraft(transaction, draftHolder(filer), procedureCode);
    if (openId !== draftId || draft === undefined) {
      const code = await findFiledAtCounter(transaction, draftId, filer.officerId);
      return code === undefined ? { ok: false, refusal: 'no-draft' } : { ok: true, code };
    }
    const filing = await describeFiling(deps, transaction, filer, draft);
    const gaps = counterGaps(filing);
    if (gaps.length > 0) return { ok: false, refusal: 'incomplete', gaps };
    if (draft.savedAt.toISOString() !== savedAt) return { ok: false, refusal: 'changed' };
    return { ok: true, code: await takeIn(transaction, deps, officer, filing, reception) };
  });
}

async function takeIn(
  transaction: Transaction,
  { clock }: FilingDeps,
  officer: OfficerActor,
  filing: Filing,
  { checks, confirmed }: CounterReception,
): Promise<string> {
  const at = clock.now();
  const { draft } = filing;
  const counterFiling = {
    draftId: draft.id,
    procedureCode: draft.procedureCode,
    procedureVersionId: draft.procedureVersionId,
    content: contentOf(filing),
    holderPersonalId: draft.submitter['personalId'] ?? '',
    confirmed,
  };
  const code = await fileAtCounter(transaction, officer, counterFiling, at);
  const accepted = await applyAction(transaction, { code, actor: officer, action: 'accept', expectedVersion: 1, at });
  if (!accepted.ok) throw new Error(`a dossier just filed cannot be accepted: ${accepted.refusal}`);
  await addPaperChecks(transaction, { dossierId: accepted.dossierId, checks, officerId: officer.officerId, at });
  return code;
}
