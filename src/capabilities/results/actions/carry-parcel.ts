import { applyAction } from '#capabilities/dossier/index.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { Parcel } from '../domain/parcel.ts';
import { askItem, sendOrder } from '../post/post-gateway.ts';
import { addHandover } from '../storage/handover-store.ts';
import { findParcel, listParcelsUnderWay } from '../storage/parcel-queries.ts';
import {
  announce,
  lockParcel,
  lockVersion,
  PARCEL_NEWS,
  type ParcelNews,
  saveParcelNews,
} from '../storage/parcel-store.ts';

type Means = Pick<Platform, 'database' | 'clock' | 'config'>;

const POST = { kind: 'system', name: 'Bưu chính công ích' } as const;
const MOST_AT_ONCE = 500;

/**
 * Báo bưu chính nhận hàng: the worker tells the post of a listed item, once however often it tries.
 * @throws Unavailable so that it is tried again
 */
export async function handParcel(means: Means, parcelId: number): Promise<void> {
  const parcel = await findParcel(means.database.kysely, parcelId);
  if (parcel?.state !== 'listed') return;
  const taken = await sendOrder(means.config.post, parcel);
  const at = means.clock.now();
  if (taken.ok)
    await writeDown(means, parcel, { state: 'with-post', itemCode: taken.itemCode, told: 'Đã nhận đơn', at });
  else await writeDown(means, parcel, { state: 'refused', told: `Bưu điện không nhận: ${taken.message}`, at });
}

/** Định vị bưu gửi, each hour: what was delivered is handed back, what came back waits at the counter. */
export async function trackParcels(platform: Platform): Promise<number> {
  const { database, clock, config, log } = platform;
  let ended = 0;
  for (const parcel of await listParcelsUnderWay(database.kysely, MOST_AT_ONCE)) {
    if (parcel.state === 'listed') continue;
    try {
      const told = await askItem(config.post, parcel);
      await writeDown(platform, parcel, { ...told, at: clock.now() });
      if (told.state !== 'with-post') ended += 1;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      log.warn({ err: error }, 'the post does not answer; the next hour asks again');
      break;
    }
  }
  return ended;
}

function writeDown({ database }: Means, parcel: Parcel, news: ParcelNews): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const before = await lockParcel(transaction, parcel.id);
    if (before === undefined) return;
    await saveParcelNews(transaction, parcel.id, news);
    if (news.state === 'delivered') await closeDossier(transaction, parcel, news.at);
    if (news.state === before) return;
    if (news.state === 'with-post') await announce(transaction, PARCEL_NEWS['with-post'], parcel.dossierId, parcel.id);
    if (news.state === 'came-back') await announce(transaction, PARCEL_NEWS['came-back'], parcel.dossierId, parcel.id);
  });
}

/** Whoever handed it over at the counter meanwhile was first; then there is nothing left to close. */
async function closeDossier(transaction: Transaction, parcel: Parcel, at: Temporal.Instant): Promise<void> {
  const { dossierId, recipient, originals, itemCode } = parcel;
  const dossier = await lockVersion(transaction, dossierId);
  if (!dossier) return;
  const { code, version } = dossier;
  const returned = await applyAction(transaction, {
    code,
    actor: POST,
    action: 'hand-back',
    expectedVersion: version,
    at,
    data: { method: 'postal', receiverName: recipient.name, itemCode, originals },
  });
  if (!returned.ok) return;
  const relation = recipient.name === dossier.ownerName ? 'holder' : 'authorised';
  const handover = { method: 'postal', receiverName: recipient.name, relation, originals, note: '' } as const;
  await addHandover(transaction, dossierId, handover, { officerId: null, at });
}
