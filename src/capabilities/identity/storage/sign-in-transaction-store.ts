import type { Connection } from '#platform/database/transaction.ts';
import type { Level, ProviderName } from '../domain/citizen.ts';

export interface PendingSignIn {
  readonly provider: ProviderName;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  /** What whoever comes back must be of. */
  readonly wantedLevel: Level;
}

export async function insertPendingSignIn(
  connection: Connection,
  tokenHash: Buffer,
  pending: PendingSignIn,
  times: { now: Temporal.Instant; expiresAt: Temporal.Instant },
): Promise<void> {
  await connection
    .insertInto('sign_in_transaction')
    .values({
      token_hash: tokenHash,
      provider: pending.provider,
      state: pending.state,
      nonce: pending.nonce,
      code_verifier: pending.codeVerifier,
      return_to: pending.returnTo,
      wanted_level: pending.wantedLevel,
      created_at: times.now.toString(),
      expires_at: times.expiresAt.toString(),
    })
    .execute();
}

/** Used once: whoever takes it, it is gone. */
export async function takePendingSignIn(
  connection: Connection,
  tokenHash: Buffer,
  provider: ProviderName,
  now: Temporal.Instant,
): Promise<PendingSignIn | undefined> {
  const row = await connection
    .deleteFrom('sign_in_transaction')
    .where('token_hash', '=', tokenHash)
    .where('provider', '=', provider)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .returningAll()
    .executeTakeFirst();
  return (
    row && {
      provider,
      state: row.state,
      nonce: row.nonce,
      codeVerifier: row.code_verifier,
      returnTo: row.return_to,
      wantedLevel: row.wanted_level === 2 ? 2 : 1,
    }
  );
}
