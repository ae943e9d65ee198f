import type { Connection } from '#platform/database/transaction.ts';
import type { FileHolder, StoredFile } from '../domain/stored-file.ts';

/** In the order of the ids; unknown ones are left out. */
export async function listFiles(connection: Connection, ids: readonly string[]): Promise<StoredFile[]> {
  const known = ids.filter(isFileId);
  if (known.length === 0) return [];
  const rows = await selectFiles(connection).where('id', 'in', known).execute();
  return inOrder(known, rows.map(toFile));
}

/** Those of the ids that this person or officer uploaded; somebody else's look as if they did not exist. */
export async function listOwnFiles(
  connection: Connection,
  owner: FileHolder,
  ids: readonly string[],
): Promise<StoredFile[]> {
  const known = ids.filter(isFileId);
  if (known.length === 0) return [];
  const rows = await selectFiles(connection)
    .where('id', 'in', known)
    .where((where) =>
      'officerId' in owner ? where('officer_id', '=', owner.officerId) : where('account_id', '=', owner.accountId),
    )
    .execute();
  return inOrder(known, rows.map(toFile));
}

export async function findFile(connection: Connection, id: string): Promise<StoredFile | undefined> {
  return (await listFiles(connection, [id]))[0];
}

function selectFiles(connection: Connection) {
  return connection.selectFrom('stored_file').select(['id', 'name', 'media_type', 'size_in_bytes', 'sha256']);
}

type FileRow = Awaited<ReturnType<ReturnType<typeof selectFiles>['execute']>>[number];

function toFile(row: FileRow): StoredFile {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    sizeInBytes: Number(row.size_in_bytes),
    sha256: row.sha256,
  };
}

function inOrder(ids: readonly string[], files: readonly StoredFile[]): StoredFile[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
}

/** What a browser sends as an id may be anything. */
function isFileId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
