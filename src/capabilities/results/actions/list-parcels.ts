import {
  type DossierDetail,
  type FeeMoment,
  getOfficeDossier,
  listPaperChecks,
  type OfficerActor,
  owesFee,
} from '#capabilities/dossier/index.ts';
import { findListItem } from '#capabilities/reference/index.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { ParcelRecipient } from '../domain/parcel.ts';
import { listDossiersUnderWay } from '../storage/parcel-queries.ts';
import { addParcel, nextListNumber } from '../storage/parcel-store.ts';

export interface ParcelListRequest {
  readonly officer: OfficerActor;
  readonly codes: readonly string[];
  readonly feeBefore: readonly FeeMoment[];
  readonly at: Temporal.Instant;
}

export type ParcelListResult =
  | { readonly ok: true; readonly listNumber: number }
  | { readonly ok: false; readonly refusal: 'none-chosen' | 'not-postable'; readonly codes: readonly string[] };

export const LARGEST_LIST = 100;

/**
 * Lập danh sách bàn giao bưu chính: all that was chosen or nothing, so that the paper list is what lies in the bag. The
 * post is told of each item by the worker.
 */
export function listForPost(database: Database, request: ParcelListRequest): Promise<ParcelListResult> {
  const { officer, codes, at } = request;
  return inTransaction(database, async (transaction) => {
    const chosen = [...new Set(codes)].slice(0, LARGEST_LIST);
    if (chosen.length === 0) return { ok: false, refusal: 'none-chosen', codes: [] };
    const dossiers: DossierDetail[] = [];
    for (const code of chosen) dossiers.push(await getOfficeDossier(transaction, officer, code));
    const underWay = await listDossiersUnderWay(transaction, chosen);
    const unitId = dossiers[0]?.returningUnit.id ?? 0;
    const unfit = dossiers.filter(
      (dossier) =>
        !isPostable(dossier, officer, request) || underWay.has(dossier.code) || dossier.returningUnit.id !== unitId,
    );
    if (unfit.length > 0) return { ok: false, refusal: 'not-postable', codes: unfit.map(({ code }) => code) };
    const listNumber = await nextListNumber(transaction, unitId);
    for (const dossier of dossiers) await add(transaction, dossier, { listNumber, unitId, officer, at });
    return { ok: true, listNumber };
  });
}

function isPostable(dossier: DossierDetail, officer: OfficerActor, { feeBefore }: ParcelListRequest): boolean {
  const mayReturn = officer.duties.some(
    ({ role, unitId }) => role === 'receptionist' && unitId === dossier.returningUnit.id,
  );
  const waitsForFee = feeBefore.includes('return') && owesFee(dossier);
  return mayReturn && dossier.step === 'awaiting-return' && wantsPost(dossier) && !waitsForFee;
}

export function wantsPost({ form }: Pick<DossierDetail, 'form'>): boolean {
  return form.delivery['method'] === 'postal';
}

async function add(
  transaction: Transaction,
  dossier: DossierDetail,
  list: { listNumber: number; unitId: number; officer: OfficerActor; at: Temporal.Instant },
): Promise<void> {
  const { listNumber, unitId, officer, at } = list;
  const checks = await listPaperChecks(transaction, dossier.id);
  await addParcel(transaction, {
    dossierId: dossier.id,
    // A parcel that came back is sent again under another number.
    number: `${dossier.code}/${listNumber}`,
    listNumber,
    unitId,
    recipient: recipientOf(dossier),
    originals: checks.filter(({ form }) => form === 'original').map(({ paperCode, copies }) => ({ paperCode, copies })),
    officerId: officer.officerId,
    at,
  });
}

function recipientOf({ form, submitterName }: DossierDetail): ParcelRecipient {
  const text = (name: string) => (typeof form.delivery[name] === 'string' ? (form.delivery[name] as string) : '');
  const place = [
    text('address.detail'),
    findListItem('communes', text('address.commune'))?.label,
    findListItem('provinces', text('address.province'))?.label,
  ];
  return {
    name: text('recipient') || submitterName,
    phone: text('phone').replace(/^\+84/, '0'),
    address: place.filter(Boolean).join(', '),
  };
}
