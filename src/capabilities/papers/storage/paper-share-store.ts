import type { Connection, Transaction } from '#platform/database/transaction.ts';

export interface NewShare {
  readonly accountId: string;
  readonly paperKey: string;
  readonly title: string;
  readonly fileId: string;
  readonly codeHash: Buffer;
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export async function addShare(transaction: Transaction, share: NewShare): Promise<void> {
  await transaction
    .insertInto('paper_share')
    .values({
      account_id: share.accountId,
      paper_key: share.paperKey,
      title: share.title,
      file_id: share.fileId,
      code_hash: share.codeHash,
      created_at: share.at.toString(),
      expires_at: share.expiresAt.toString(),
    })
    .execute();
}

export interface SharedPaper {
  readonly accountId: string;
  readonly paperKey: string;
  readonly title: string;
  readonly fileId: string;
}

/** By a code that still holds. */
export async function findShared(
  transaction: Transaction,
  codeHash: Buffer,
  now: Temporal.Instant,
): Promise<SharedPaper | undefined> {
  const row = await transaction
    .selectFrom('paper_share')
    .select(['account_id', 'paper_key', 'title', 'file_id'])
    .where('code_hash', '=', codeHash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return row && { accountId: row.account_id, paperKey: row.paper_key, title: row.title, fileId: row.file_id };
}

/** Tells what was shared, when it was this person's and not revoked before. */
export async function revokeShare(
  transaction: Transaction,
  { id, accountId, at }: { readonly id: number; readonly accountId: string; readonly at: Temporal.Instant },
): Promise<{ readonly paperKey: string; readonly title: string } | undefined> {
  const row = await transaction
    .updateTable('paper_share')
    .set({ revoked_at: at.toString() })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .returning(['paper_key', 'title'])
    .executeTakeFirst();
  return row && { paperKey: row.paper_key, title: row.title };
}

export interface AccessEntry {
  readonly accountId: string;
  readonly paperKey: string;
  readonly title: string;
  readonly kind: 'opened' | 'shared' | 'opened-by-code' | 'revoked' | 'reused';
  readonly at: Temporal.Instant;
}

/** Ghi nhật ký truy cập. */
export async function recordAccess(connection: Connection, entry: AccessEntry): Promise<void> {
  await connection
    .insertInto('paper_access')
    .values({
      account_id: entry.accountId,
      paper_key: entry.paperKey,
      title: entry.title,
      kind: entry.kind,
      at: entry.at.toString(),
    })
    .execute();
}

/** The same content under the person's own name: the file it came from stays as it is. */
export async function insertReused(
  transaction: Transaction,
  {
    id,
    accountId,
    fromFileId,
    key,
    at,
  }: { id: string; accountId: string; fromFileId: string; key: string; at: Temporal.Instant },
): Promise<void> {
  await transaction
    .insertInto('stored_file')
    .columns(['id', 'account_id', 'name', 'media_type', 'size_in_bytes', 'sha256', 'reused_from', 'created_at'])
    .expression((build) =>
      build
        .selectFrom('stored_file')
        .select((select) => [
          select.val(id).as('id'),
          select.val(accountId).as('account_id'),
          'name',
          'media_type',
          'size_in_bytes',
          'sha256',
          select.val(key).as('reused_from'),
          select.val(at.toString()).as('created_at'),
        ])
        .where('id', '=', fromFileId),
    )
    .execute();
}
