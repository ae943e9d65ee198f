import type { Transaction } from '#platform/database/transaction.ts';
import type { Level, ProviderName } from '../domain/citizen.ts';
import type { UnlinkFacts } from '../domain/unlinking.ts';
import { toInstant } from './instant.ts';

/** Until the transaction ends nobody else removes an identity of this account; undefined without the session. */
export async function lockUnlinkFacts(
  transaction: Transaction,
  accountId: string,
  tokenHash: Buffer,
): Promise<Omit<UnlinkFacts, 'provider'> | undefined> {
  const account = await transaction
    .selectFrom('account')
    .select('level')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  const session = await transaction
    .selectFrom('citizen_session')
    .select(['provider', 'level', 'created_at'])
    .where('token_hash', '=', tokenHash)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (account === undefined || session === undefined) return undefined;
  const links = await transaction
    .selectFrom('federated_identity')
    .select('provider')
    .where('account_id', '=', accountId)
    .execute();
  return {
    linked: links.map(({ provider }) => provider as ProviderName),
    accountLevel: account.level as Level,
    session: {
      provider: session.provider as ProviderName,
      level: session.level as Level,
      startedAt: toInstant(session.created_at),
    },
  };
}

export async function dropLinks(transaction: Transaction, accountId: string, provider: ProviderName): Promise<void> {
  await transaction
    .deleteFrom('federated_identity')
    .where('account_id', '=', accountId)
    .where('provider', '=', provider)
    .execute();
}
