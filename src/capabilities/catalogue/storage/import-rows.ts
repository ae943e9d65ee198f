import type { Selectable } from 'kysely';
import type { CatalogueImport as ImportTable } from '#platform/database/schema.gen.ts';
import type { CatalogueImport, ImportState } from '../domain/catalogue-import.ts';

export function toImport(row: Selectable<ImportTable>): CatalogueImport {
  const { id, added, changed, unchanged, refused, missing, removed } = row;
  return {
    id,
    state: row.state as ImportState,
    fileHash: row.file_hash,
    fileName: row.file_name,
    startedAt: toInstant(row.started_at),
    startedBy: row.started_by,
    officerId: row.officer_id,
    readAt: row.read_at && toInstant(row.read_at),
    finishedAt: row.finished_at && toInstant(row.finished_at),
    closedBy: row.closed_by,
    recordCount: row.record_count,
    brokenAfter: row.broken_after,
    added,
    changed,
    unchanged,
    refused,
    missing,
    removed,
  };
}

const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
