/** Gửi tin Zalo: an approved template, filled, to a follower of the Official Account; the fields are unconfirmed. */
import { type Delivery, LONGEST_WAIT_IN_MS, noAnswer } from './delivery.ts';

export interface ZaloNotice {
  /** The follower, as Zalo names them to this Official Account. */
  readonly to: string;
  readonly templateId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly trackingId: string;
}

/**
 * About the person: cannot take notices, has no Zalo, refuses, follows no longer. Everything else is the province's
 * own affair (token, template, quota) or passes.
 */
const FINAL_ERRORS: readonly number[] = [-114, -118, -119, -213];

export async function sendZaloNotice(
  service: { readonly url: string; readonly accessToken: string },
  notice: ZaloNotice,
): Promise<Delivery> {
  try {
    const answer = await fetch(`${service.url}/message/template`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', access_token: service.accessToken },
      body: JSON.stringify({
        user_id: notice.to,
        template_id: notice.templateId,
        template_data: notice.data,
        tracking_id: notice.trackingId,
      }),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
    });
    // It answers 200 whatever happened; only the body says what did.
    const body: unknown = answer.ok ? await answer.json() : await answer.body?.cancel();
    return toDelivery(answer.status, body);
  } catch (error) {
    return noAnswer(error);
  }
}

function toDelivery(status: number, body: unknown): Delivery {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  if (typeof error !== 'number') return { state: 'unavailable', reason: `status ${status}` };
  if (error === 0) return { state: 'delivered' };
  return { state: FINAL_ERRORS.includes(error) ? 'refused' : 'unavailable', reason: `error ${error}` };
}
