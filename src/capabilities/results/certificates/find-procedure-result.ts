import { findProcedureVersion, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type { DossierDetail } from '#capabilities/dossier/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { type CertificateKind, certificateKind } from './print-certificate.ts';

/** Kết quả của thủ tục; without a kind it is made and signed on paper. */
export interface ProcedureResult {
  readonly title: string;
  readonly kind: CertificateKind | undefined;
  readonly notice: ProcedureDefinition['results'][number]['notice'];
}

export async function findProcedureResult(
  connection: Connection,
  { procedureVersionId, procedureName }: DossierDetail,
): Promise<ProcedureResult> {
  const version = await findProcedureVersion(connection, procedureVersionId);
  const result = version?.definition.results[0];
  return { title: result?.name ?? procedureName, kind: certificateKind(result?.template), notice: result?.notice };
}
