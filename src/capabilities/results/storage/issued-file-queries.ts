import type { Connection } from '#platform/database/transaction.ts';

/** SHA-256 of the file that was issued with this code, hexadecimal. */
export async function findIssuedDigest(connection: Connection, publicCode: string): Promise<string | undefined> {
  const row = await connection
    .selectFrom('dossier_result')
    .innerJoin('stored_file', 'stored_file.id', 'dossier_result.file_id')
    .select('stored_file.sha256')
    .where('public_code', '=', publicCode)
    .executeTakeFirst();
  return row?.sha256;
}
