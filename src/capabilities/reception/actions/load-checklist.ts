import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import { type ChecklistLine, type DossierDetail, listPapers, paperChecklist } from '#capabilities/dossier/index.ts';
import type { Connection } from '#platform/database/transaction.ts';

/** Bảng kiểm thành phần hồ sơ of a dossier, with what came. */
export async function loadChecklist(connection: Connection, dossier: DossierDetail): Promise<ChecklistLine[]> {
  const [version, papers] = [
    await findProcedureVersion(connection, dossier.procedureVersionId),
    await listPapers(connection, dossier.id),
  ];
  const filed = new Set(papers.filter(({ replacedAt }) => replacedAt === null).map(({ paperCode }) => paperCode));
  return paperChecklist(version?.definition.papers ?? [], { channel: dossier.channel, filed });
}
