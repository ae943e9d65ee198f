import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import {
  type DossierDetail,
  type DossierEvent,
  type DossierPaper,
  type PaperCheck,
  printedContact,
  type SupplementRequest,
} from '#capabilities/dossier/index.ts';
import type { Letterhead, PrintedContact } from '#engines/print/templates.ts';

/** What the slips are made of. */
export interface SlipFacts {
  readonly dossier: DossierDetail;
  readonly definition: ProcedureDefinition;
  readonly events: readonly DossierEvent[];
  readonly papers: readonly DossierPaper[];
  /** Giấy tờ đã kiểm lúc tiếp nhận. */
  readonly checks: readonly PaperCheck[];
  readonly supplements: readonly SupplementRequest[];
  readonly hotline: string;
}

export function letterhead({ dossier }: SlipFacts): Letterhead {
  return { agency: dossier.receivingUnit.name, unit: 'Trung tâm Phục vụ hành chính công' };
}

export function contactOf({ dossier }: SlipFacts): PrintedContact {
  return printedContact(dossier);
}
