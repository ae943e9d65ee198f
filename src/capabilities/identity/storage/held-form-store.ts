import type { Connection } from '#platform/database/transaction.ts';

/** Whose form it is: it goes back to nobody else. */
export type FormHolder = { readonly accountId: string } | { readonly officerId: string };

/** Names and values in the order in which they were sent. */
export type HeldFields = readonly (readonly [string, string])[];

export async function saveHeldForm(
  connection: Connection,
  form: { tokenHash: Buffer; holder: FormHolder; path: string; fields: HeldFields; expiresAt: Temporal.Instant },
): Promise<void> {
  await connection
    .insertInto('held_form')
    .values({
      token_hash: form.tokenHash,
      ...holderColumns(form.holder),
      path: form.path,
      fields: JSON.stringify(form.fields),
      expires_at: form.expiresAt.toString(),
    })
    .execute();
}

export async function findHeldForm(
  connection: Connection,
  wanted: { tokenHash: Buffer; holder: FormHolder; path: string; now: Temporal.Instant },
): Promise<HeldFields | undefined> {
  const { holder } = wanted;
  const row = await connection
    .selectFrom('held_form')
    .select('fields')
    .where('token_hash', '=', wanted.tokenHash)
    .where('path', '=', wanted.path)
    .where('expires_at', '>', new Date(wanted.now.epochMilliseconds))
    .where((where) =>
      'accountId' in holder ? where('account_id', '=', holder.accountId) : where('officer_id', '=', holder.officerId),
    )
    .executeTakeFirst();
  return row && (row.fields as unknown as HeldFields);
}

export async function deleteHeldForm(connection: Connection, tokenHash: Buffer, path: string): Promise<void> {
  await connection.deleteFrom('held_form').where('token_hash', '=', tokenHash).where('path', '=', path).execute();
}

function holderColumns(holder: FormHolder) {
  return 'accountId' in holder
    ? { account_id: holder.accountId, officer_id: null }
    : { account_id: null, officer_id: holder.officerId };
}
