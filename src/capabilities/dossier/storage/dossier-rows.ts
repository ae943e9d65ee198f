import { type Selectable, sql } from 'kysely';
import { type AgencyWorkflow, workflowOf } from '#capabilities/catalogue/index.ts';
import type { Dossier } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { DossierStatus, DossierStep } from '../domain/dossier-status.ts';
import type { DossierDetail, DossierSummary } from '../domain/dossier-summary.ts';
import type { Channel, FiledForm } from '../domain/filed-dossier.ts';

interface Names {
  readonly receiving_unit: string;
  readonly handling_unit: string;
  readonly returning_unit: string;
  readonly assignee: string | null;
}

/** Dossiers with the names of their units and of who works on them. */
export function selectDossiers(connection: Connection) {
  return connection
    .selectFrom('dossier')
    .innerJoin('unit as receiving', 'receiving.id', 'dossier.receiving_unit_id')
    .innerJoin('unit as handling', 'handling.id', 'dossier.handling_unit_id')
    .innerJoin('unit as returning', 'returning.id', 'dossier.returning_unit_id')
    .leftJoin('officer', 'officer.id', 'dossier.assignee_id')
    .selectAll('dossier')
    .select([
      'receiving.name as receiving_unit',
      'handling.name as handling_unit',
      'returning.name as returning_unit',
      'officer.full_name as assignee',
    ]);
}

type DossierRow = Selectable<Dossier> & Names;

export function toSummary(row: DossierRow): DossierSummary {
  return {
    code: row.code,
    procedureCode: row.procedure_code,
    procedureName: row.procedure_name,
    status: row.status as DossierStatus,
    step: row.step as DossierStep,
    submitterName: row.submitter_name,
    ownerName: row.owner_name,
    channel: row.channel as Channel,
    receivingUnit: { id: row.receiving_unit_id, name: row.receiving_unit },
    handlingUnit: { id: row.handling_unit_id, name: row.handling_unit },
    returningUnit: { id: row.returning_unit_id, name: row.returning_unit },
    assigneeName: row.assignee,
    submittedAt: toInstant(row.submitted_at),
    answerDueAt: row.answer_due_at && toInstant(row.answer_due_at),
    receivedAt: row.received_at && toInstant(row.received_at),
    dueAt: row.due_at && toInstant(row.due_at),
    originalDueAt: row.original_due_at && toInstant(row.original_due_at),
    measuredDueAt: row.measured_due_at && toInstant(row.measured_due_at),
    lateReason: row.late_reason,
    serviceIndexDueAt: row.service_index_due_at && toInstant(row.service_index_due_at),
    finishedAt: row.finished_at && toInstant(row.finished_at),
    returnedAt: row.returned_at && toInstant(row.returned_at),
    queueAt: toInstant(row.queue_at),
    feeTotal: row.fee_total,
    feePaidAt: row.fee_paid_at && toInstant(row.fee_paid_at),
    supplementCount: row.supplement_count,
    version: row.version,
  };
}

export async function findDetail(connection: Connection, code: string): Promise<DossierDetail | undefined> {
  const row = await selectDossiers(connection)
    .innerJoin('dossier_form', 'dossier_form.dossier_id', 'dossier.id')
    .innerJoin('procedure_version', 'procedure_version.id', 'dossier.procedure_version_id')
    .select(['submitter', 'owner', 'answers', 'delivery', 'fees', 'handling.agency_code'])
    .select(sql<AgencyWorkflow[] | null>`procedure_version.definition -> 'workflows'`.as('workflows'))
    .select(sql`coalesce(procedure_version.definition -> 'eForm', '{"pages": []}')`.as('eForm'))
    .where('dossier.code', '=', code)
    .executeTakeFirst();
  if (!row) return undefined;
  const { submitter, owner, answers, eForm, delivery, fees } = row;
  return {
    ...toSummary(row),
    id: row.id,
    accountId: row.account_id,
    assigneeId: row.assignee_id,
    procedureVersionId: row.procedure_version_id,
    workflowStep: row.workflow_step ?? row.step,
    workflow: workflowOf(row.workflows ?? undefined, row.agency_code),
    form: { submitter, owner, answers, eForm, delivery, fees } as unknown as FiledForm,
  };
}

export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
