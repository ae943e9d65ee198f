/** Bưu chính công ích, asked through the integration platform: take an item, tell where it is. */

import type { Config } from '#platform/config.ts';
import { Unavailable } from '#platform/errors.ts';
import { type Parcel, type ParcelState, stateTold } from '../domain/parcel.ts';

type Settings = Config['post'];

const LONGEST_WAIT_IN_MS = 8_000;
const DONE = '100';
/** Of the post: it will never take this order as it is. */
const REFUSED = '400';

export type TakenItem =
  | { readonly ok: true; readonly itemCode: string }
  | { readonly ok: false; readonly message: string };

/**
 * Gửi đơn; the same number again is the same item.
 * @throws Unavailable
 */
export async function sendOrder(settings: Settings, { number, recipient, unitName }: Parcel): Promise<TakenItem> {
  const answer = await post(settings, '/buu-chinh/don', {
    CustomerCode: settings.clientCode,
    OrderNumber: number,
    CODAmount: '0',
    SenderName: unitName,
    ReceiverName: recipient.name,
    ReceiverAddress: recipient.address,
    ReceiverTel: recipient.phone,
  });
  const { Status: status, ItemCode: itemCode, Message: message } = answer;
  if (status === DONE && typeof itemCode === 'string' && itemCode !== '') return { ok: true, itemCode };
  if (status === REFUSED) return { ok: false, message: String(message ?? '') };
  throw new Unavailable(`post: status ${String(status)}`);
}

/**
 * Định vị.
 * @throws Unavailable
 */
export async function askItem(
  settings: Settings,
  { number }: Parcel,
): Promise<{ readonly state: ParcelState; readonly told: string }> {
  const answer = await post(settings, '/buu-chinh/trang-thai', {
    CustomerCode: settings.clientCode,
    OrderNumber: number,
  });
  if (answer['Status'] !== DONE) throw new Unavailable(`post: status ${String(answer['Status'])}`);
  return { state: stateTold(String(answer['ItemState'])), told: String(answer['Description'] ?? '').slice(0, 200) };
}

async function post(settings: Settings, path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  try {
    const answer = await fetch(`${settings.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', access_token: settings.token },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
      redirect: 'error',
    });
    return (await answer.json()) as Record<string, unknown>;
  } catch (error) {
    throw new Unavailable('post: no answer', { cause: error });
  }
}
