import type { Facts, Workflow } from '#engines/workflow/define.ts';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { type Finding, validateWorkflow } from '#engines/workflow/validate-workflow.ts';
import { statutoryHours } from '#shared/limit-hours.ts';
import type { AgencyWorkflow, ProcedureDefinition } from '../../../../procedures/define.ts';

/** Quy trình of an agency in one version of a procedure: its own, else that of all, else the standard one. */
export function workflowOf(workflows: readonly AgencyWorkflow[] | undefined, agencyCode: string): Workflow {
  const own = workflows?.find(({ agencies }) => agencies?.includes(agencyCode));
  const common = workflows?.find(({ agencies }) => agencies === undefined);
  return (own ?? common)?.workflow ?? standardWorkflow;
}

/** What must be mended before the procedure may be published; planned hours are judged by the time of each case. */
export function workflowFindings(definition: ProcedureDefinition): Finding[] {
  const limit = (facts: Facts) => statutoryHours(definition, facts['case']);
  return (definition.workflows ?? []).flatMap(({ workflow }) => validateWorkflow(workflow, { statutoryHours: limit }));
}
