import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import {
  listEvents,
  listPaperChecks,
  listPapers,
  listSupplements,
  type OfficerActor,
  openDossier,
} from '#capabilities/dossier/index.ts';
import { type Printer, PrintFailed } from '#engines/print/printer.ts';
import type { Database } from '#platform/database/transaction.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';
import { receptionSlip } from '../printing/reception-slip.ts';
import { refusalSlip } from '../printing/refusal-slip.ts';
import type { SlipFacts } from '../printing/slip-facts.ts';
import { supplementSlip } from '../printing/supplement-slip.ts';

export interface SlipMeans {
  readonly database: Database;
  readonly printer: Pick<Printer, 'print'>;
  readonly publicUrl: string;
  readonly hotline: string;
}

export type SlipKind = 'reception-slip' | 'supplement-request' | 'refusal';

/**
 * In giấy, phiếu of a dossier that the officer may read, from the record as it stands.
 * @throws NotFound when what it says has not happened
 */
export async function printSlip(
  means: SlipMeans,
  officer: OfficerActor,
  code: string,
  kind: SlipKind,
): Promise<Uint8Array> {
  const facts = await loadFacts(means, officer, code);
  try {
    return await print(means, kind, facts);
  } catch (error) {
    if (error instanceof PrintFailed) throw new Unavailable('printing', { cause: error });
    throw error;
  }
}

async function loadFacts({ database, hotline }: SlipMeans, officer: OfficerActor, code: string): Promise<SlipFacts> {
  const { kysely } = database;
  const dossier = await openDossier(database, officer, code);
  const [version, events, papers, checks, supplements] = await Promise.all([
    findProcedureVersion(kysely, dossier.procedureVersionId),
    listEvents(kysely, dossier.id),
    listPapers(kysely, dossier.id),
    listPaperChecks(kysely, dossier.id),
    listSupplements(kysely, dossier.id),
  ]);
  if (!version) throw new NotFound('procedure version');
  return { dossier, definition: version.definition, events, papers, checks, supplements, hotline };
}

async function print({ printer, publicUrl }: SlipMeans, kind: SlipKind, facts: SlipFacts): Promise<Uint8Array> {
  if (kind === 'reception-slip') {
    return printer.print(kind, happened(receptionSlip(facts)), { qr: `${publicUrl}/tra-cuu?ma=${facts.dossier.code}` });
  }
  if (kind === 'refusal') return printer.print(kind, happened(refusalSlip(facts)));
  return printer.print(kind, happened(supplementSlip(facts)));
}

function happened<T>(slip: T | undefined): T {
  if (slip === undefined) throw new NotFound('slip');
  return slip;
}
