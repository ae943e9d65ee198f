/** Hands a text message to the gateway; the text itself is kept nowhere here. */
import { randomUUID } from 'node:crypto';

const LONGEST_WAIT_IN_MS = 3_000;

export interface GatewayOptions {
  readonly url: string;
  readonly secret: string;
}

/** False when the gateway did not take it. */
export async function sendSms(gateway: GatewayOptions, phone: string, text: string): Promise<boolean> {
  try {
    const answer = await fetch(`${gateway.url}/sms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.secret}` },
      body: JSON.stringify({ to: phone, text, trackingId: randomUUID() }),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
