import type { Connection } from '#platform/database/transaction.ts';
import type { FileOwner, StoredFile } from '../domain/stored-file.ts';

export async function insertFile(
  connection: Connection,
  file: StoredFile,
  owner: FileOwner,
  at: Temporal.Instant,
): Promise<void> {
  await connection
    .insertInto('stored_file')
    .values({
      id: file.id,
      account_id: 'accountId' in owner ? owner.accountId : null,
      officer_id: 'officerId' in owner ? owner.officerId : null,
      name: file.name,
      media_type: file.mediaType,
      size_in_bytes: file.sizeInBytes,
      sha256: file.sha256,
      created_at: at.toString(),
    })
    .execute();
}

export async function countFilesSince(
  connection: Connection,
  accountId: string,
  since: Temporal.Instant,
): Promise<number> {
  const { count } = await connection
    .selectFrom('stored_file')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .where('created_at', '>', new Date(since.epochMilliseconds))
    .executeTakeFirstOrThrow();
  return Number(count);
}
