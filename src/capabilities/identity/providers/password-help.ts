/** Cổng Dịch vụ công Quốc gia, asked to send somebody at a counter a code; the code passes nobody here. */
import type { Config } from '#platform/config.ts';
import { HELP_OUTCOMES, type HelpOutcome, type HelpWish } from '../domain/password-help.ts';

/** It asks the telephone companies and sends a message before it answers. */
const LONGEST_WAIT_IN_MS = 10_000;

/** @param requestId the same request again is answered alike and sends nothing */
export async function askForPasswordHelp(
  { url, secret }: Config['passwordHelp'],
  requestId: string,
  { personalId, fullName, phone }: HelpWish,
): Promise<HelpOutcome> {
  try {
    const answer = await fetch(`${url}/ho-tro-mat-khau`, {
      method: 'POST',
      redirect: 'error',
      headers: { authorization: `Bearer ${secret}` },
      body: new URLSearchParams({ requestId, idNumber: personalId, fullName, phone }),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
    });
    const told = (await answer.json()) as { outcome?: unknown };
    return HELP_OUTCOMES.find((known) => known === told.outcome) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}
