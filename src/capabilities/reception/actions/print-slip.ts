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
import type { ReceptionSlip, RefusalSlip, SupplementRequestSlip } from '#engines/print/templates.ts';
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

/** Mẫu số 01, 02, 03. */
export type Slip =
  | { readonly kind: 'reception-slip'; readonly data: ReceptionSlip }
  | { readonly kind: 'supplement-request'; readonly data: SupplementRequestSlip }
  | { readonly kind: 'refusal'; readonly data: RefusalSlip };

/**
 * Lập giấy, phiếu of a dossier that the officer may read, from the record as it stands.
 * @throws NotFound when what it says has not happened
 */
export async function makeSlip(
  means: Pick<SlipMeans, 'database' | 'hotline'>,
  officer: OfficerActor,
  code: string,
  kind: SlipKind,
): Promise<Slip> {
  const facts = await loadFacts(means, officer, code);
  if (kind === 'reception-slip') return { kind, data: happened(receptionSlip(facts)) };
  if (kind === 'refusal') return { kind, data: happened(refusalSlip(facts)) };
  return { kind, data: happened(supplementSlip(facts)) };
}

/** In giấy, phiếu: the same as a PDF. */
export async function printSlip(
  means: SlipMeans,
  officer: OfficerActor,
  code: string,
  kind: SlipKind,
): Promise<Uint8Array> {
  const slip = await makeSlip(means, officer, code, kind);
  try {
    return await print(means, slip);
  } catch (error) {
    if (error instanceof PrintFailed) throw new Unavailable('printing', { cause: error });
    throw error;
  }
}

async function loadFacts(
  { database, hotline }: Pick<SlipMeans, 'database' | 'hotline'>,
  officer: OfficerActor,
  code: string,
): Promise<SlipFacts> {
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

async function print({ printer, publicUrl }: SlipMeans, slip: Slip): Promise<Uint8Array> {
  if (slip.kind !== 'reception-slip') return printer.print(slip.kind, slip.data);
  return printer.print(slip.kind, slip.data, { qr: `${publicUrl}/tra-cuu?ma=${slip.data.dossierCode}` });
}

function happened<T>(slip: T | undefined): T {
  if (slip === undefined) throw new NotFound('slip');
  return slip;
}
