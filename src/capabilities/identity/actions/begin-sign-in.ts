import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { ownPath } from '../domain/return-path.ts';
import type { IdentityProvider, SignInPurpose } from '../providers/identity-provider.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import { insertPendingSignIn } from '../storage/sign-in-transaction-store.ts';

export const SIGN_IN_WITHIN_MINUTES = 15;

/**
 * Bắt đầu đăng nhập at a provider. `browserToken` goes into a cookie: only this browser can come back.
 * @throws Unavailable when the provider does not answer
 */
export async function beginSignIn(
  { database, clock }: { database: Database; clock: Clock },
  provider: IdentityProvider,
  wantedReturn: string | undefined,
  purpose: SignInPurpose = 'sign-in',
): Promise<{ url: string; browserToken: string }> {
  const { url, secrets } = await provider.begin(purpose);
  const browserToken = newToken();
  const now = clock.now();
  await insertPendingSignIn(
    database.kysely,
    hashToken(browserToken),
    {
      provider: provider.name,
      ...secrets,
      returnTo: ownPath(wantedReturn),
      wantedLevel: purpose === 'step-up' ? 2 : 1,
    },
    { now, expiresAt: now.add({ minutes: SIGN_IN_WITHIN_MINUTES }) },
  );
  return { url, browserToken };
}
