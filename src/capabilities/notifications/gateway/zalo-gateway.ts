/** Gửi tin Zalo: an approved template, filled, by phone number (Zalo Notification Service). */
import { parsePhone } from '#shared/phone.ts';
import { type Delivery, LONGEST_WAIT_IN_MS, noAnswer } from './delivery.ts';

export interface ZaloNotice {
  readonly to: string;
  readonly templateId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly trackingId: string;
}

/**
 * About the phone: not a number, cannot take notices, has no Zalo, refuses. Everything else is the province's own
 * affair (token, template, quota) or passes.
 */
const FINAL_ERRORS: readonly number[] = [-108, -114, -118, -119];

export async function sendZaloNotice(
  service: { readonly url: string; readonly accessToken: string },
  notice: ZaloNotice,
): Promise<Delivery> {
  const phone = parsePhone(notice.to);
  if (phone.kind === 'invalid') return { state: 'refused', reason: 'no phone number' };
  try {
    const answer = await fetch(`${service.url}/message/template`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', access_token: service.accessToken },
      body: JSON.stringify({
        phone: phone.e164.replace('+', ''),
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
