import { type Delivery, LONGEST_WAIT_IN_MS, noAnswer } from './delivery.ts';

/** Cổng nhắn tin SMS: hands a text to the network and says what became of it. */
export interface GatewaySettings {
  readonly url: string;
  readonly secret: string;
}

/** The gateway read the message and will not take it; everything else may pass. */
const FINAL_STATUSES: readonly number[] = [400, 404, 410, 422];

export async function sendSms(
  gateway: GatewaySettings,
  sms: { to: string; text: string; trackingId: string },
): Promise<Delivery> {
  try {
    const answer = await fetch(`${gateway.url}/sms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.secret}` },
      body: JSON.stringify(sms),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
    });
    await answer.body?.cancel();
    if (answer.ok) return { state: 'delivered' };
    return {
      state: FINAL_STATUSES.includes(answer.status) ? 'refused' : 'unavailable',
      reason: `status ${answer.status}`,
    };
  } catch (error) {
    return noAnswer(error);
  }
}
