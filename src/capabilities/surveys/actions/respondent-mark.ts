import { createHash } from 'node:crypto';

/** Dấu của người trả lời: tells that the same person or session answers again, and of which survey only. */
export function respondentMark(
  surveyId: string,
  who: { readonly accountId: string } | { readonly session: string },
): string {
  const own = 'accountId' in who ? `account ${who.accountId}` : `session ${who.session}`;
  return createHash('sha256').update(`${surveyId} ${own}`).digest('base64url');
}
