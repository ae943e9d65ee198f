import type { Connection } from '#platform/database/transaction.ts';
import type { DossierEvent } from '../domain/dossier-action.ts';
import type { DossierPaper, DossierResult } from '../domain/dossier-summary.ts';
import type { Fault, SupplementChange, SupplementRequest } from '../domain/supplement.ts';
import { toEvent } from './dossier-events.ts';
import { toInstant } from './dossier-rows.ts';

/** Nhật ký hồ sơ, the first event first. For whoever may read the dossier: get the id from a permitted read. */
export async function listEvents(connection: Connection, dossierId: number): Promise<DossierEvent[]> {
  const rows = await connection
    .selectFrom('dossier_event')
    .leftJoin('unit', 'unit.id', 'dossier_event.unit_id')
    .selectAll('dossier_event')
    .select('unit.name as unit_name')
    .where('dossier_id', '=', dossierId)
    .orderBy('number')
    .execute();
  return rows.map(toEvent);
}

/** Giấy tờ, replaced ones too; numbered in the order they came. */
export async function listPapers(connection: Connection, dossierId: number): Promise<DossierPaper[]> {
  const rows = await connection
    .selectFrom('dossier_paper')
    .innerJoin('stored_file', 'stored_file.id', 'dossier_paper.file_id')
    .leftJoin('officer', 'officer.id', 'dossier_paper.digitised_by')
    .selectAll('dossier_paper')
    .select(['name', 'media_type', 'size_in_bytes', 'sha256', 'reused_from', 'officer.full_name as digitised_by_name'])
    .where('dossier_id', '=', dossierId)
    .orderBy('supplement_number')
    .orderBy('paper_code')
    .orderBy('position')
    .orderBy('file_id')
    .execute();
  return rows.map((row, index) => ({
    number: index + 1,
    paperCode: row.paper_code,
    fileId: row.file_id,
    fileName: row.name,
    mediaType: row.media_type,
    sizeInBytes: row.size_in_bytes,
    sha256: row.sha256,
    addedAt: toInstant(row.added_at),
    supplementNumber: row.supplement_number,
    replacedAt: row.replaced_at && toInstant(row.replaced_at),
    isReused: row.reused_from !== null,
    digitisedBy: row.digitised_by_name,
  }));
}

/** Các lần yêu cầu bổ sung, the first first. */
export async function listSupplements(connection: Connection, dossierId: number): Promise<SupplementRequest[]> {
  const rows = await connection
    .selectFrom('supplement_request')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    reason: row.reason,
    faults: row.faults as unknown as Fault[],
    requestedAt: toInstant(row.requested_at),
    respondBy: row.respond_by,
    answeredAt: row.answered_at && toInstant(row.answered_at),
    changes: row.changes as unknown as SupplementChange[] | null,
  }));
}

/** Yêu cầu bổ sung đang chờ trả lời. */
export async function findOpenSupplement(
  connection: Connection,
  dossierId: number,
): Promise<SupplementRequest | undefined> {
  return (await listSupplements(connection, dossierId)).find(({ answeredAt }) => answeredAt === null);
}

function selectResults(connection: Connection) {
  return connection
    .selectFrom('dossier_result')
    .innerJoin('unit', 'unit.id', 'dossier_result.unit_id')
    .selectAll('dossier_result')
    .select('unit.name as unit_name');
}

type ResultRow = Awaited<ReturnType<ReturnType<typeof selectResults>['executeTakeFirstOrThrow']>>;

function toResult(row: ResultRow): DossierResult {
  return {
    dossierId: row.dossier_id,
    publicCode: row.public_code,
    kind: row.kind,
    title: row.title,
    number: row.number,
    decidedOn: row.decided_on,
    signerName: row.signer_name,
    signerTitle: row.signer_title,
    unitName: row.unit_name,
    data: row.data as unknown as DossierResult['data'],
    fileId: row.file_id,
    issuedAt: toInstant(row.issued_at),
  };
}

/** Kết quả của hồ sơ. */
export async function listResults(connection: Connection, dossierId: number): Promise<DossierResult[]> {
  const rows = await selectResults(connection)
    .where('dossier_id', '=', dossierId)
    .orderBy('dossier_result.id')
    .execute();
  return rows.map(toResult);
}

/** For verification from paper: anybody with the code printed on it. */
export async function findResultByPublicCode(
  connection: Connection,
  publicCode: string,
): Promise<DossierResult | undefined> {
  const row = await selectResults(connection).where('public_code', '=', publicCode).executeTakeFirst();
  return row && toResult(row);
}
