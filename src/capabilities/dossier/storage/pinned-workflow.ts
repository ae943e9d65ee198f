import { sql } from 'kysely';
import { type AgencyWorkflow, type ProcedureDefinition, workflowOf } from '#capabilities/catalogue/index.ts';
import type { Answers } from '#engines/forms/define.ts';
import type { Facts, Workflow } from '#engines/workflow/define.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { branchFacts } from '../domain/branch-facts.ts';
import type { LockedDossier } from './dossier-store.ts';

/** Quy trình được ghim: of the version the dossier was filed under and of the agency that settles it. */
export async function loadPinned(
  transaction: Transaction,
  dossier: LockedDossier,
): Promise<{ readonly workflow: Workflow; readonly facts: Facts }> {
  const row = await transaction
    .selectFrom('procedure_version as version')
    .innerJoin('dossier_form as form', (join) => join.on('form.dossier_id', '=', dossier.id))
    .innerJoin('unit', (join) => join.on('unit.id', '=', dossier.handlingUnitId))
    .select(['unit.agency_code', 'form.answers'])
    .select(sql<AgencyWorkflow[] | null>`version.definition -> 'workflows'`.as('workflows'))
    .select(sql<ProcedureDefinition['cases'] | null>`version.definition -> 'cases'`.as('cases'))
    .where('version.id', '=', dossier.procedureVersionId)
    .executeTakeFirstOrThrow();
  const answers = row.answers as unknown as Answers;
  return {
    workflow: workflowOf(row.workflows ?? undefined, row.agency_code),
    facts: branchFacts({ cases: row.cases ?? [] }, { ...dossier, answers }),
  };
}
