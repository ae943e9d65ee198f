/** Asks the telephone companies whether this number belongs to this person. */

const LONGEST_WAIT_IN_MS = 3_000;

interface RegisterOptions {
  readonly url: string;
  readonly secret: string;
}

export type SubscriberCheck =
  | { readonly outcome: 'matches'; readonly fullName: string }
  | { readonly outcome: 'differs' }
  | { readonly outcome: 'unavailable' };

export async function checkSubscriber(
  register: RegisterOptions,
  asked: { readonly phone: string; readonly idNumber: string; readonly fullName: string },
): Promise<SubscriberCheck> {
  try {
    const answer = await fetch(`${register.url}/subscribers/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${register.secret}` },
      body: JSON.stringify({ phone: asked.phone, idNumber: asked.idNumber, fullName: asked.fullName }),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
    });
    if (!answer.ok) return { outcome: 'unavailable' };
    const told = (await answer.json()) as { matches?: unknown; fullName?: unknown };
    return told.matches === true && typeof told.fullName === 'string'
      ? { outcome: 'matches', fullName: told.fullName }
      : { outcome: 'differs' };
  } catch {
    return { outcome: 'unavailable' };
  }
}
