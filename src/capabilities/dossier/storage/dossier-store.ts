import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import { type AccessFacts, type Actor, actorIdOf } from '../domain/access.ts';
import type { DossierEventType } from '../domain/dossier-action.ts';
import type { DossierStatus, DossierStep } from '../domain/dossier-status.ts';
import type { LateReason } from '../domain/late-reason.ts';

/** The row as the rules need it, locked until the transaction ends. */
export interface LockedDossier extends AccessFacts {
  readonly id: number;
  readonly code: string;
  readonly status: DossierStatus;
  readonly version: number;
  readonly supplementCount: number;
  readonly procedureVersionId: number;
  readonly channel: string;
  readonly receivedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly submittedAt: Temporal.Instant;
  readonly workflowStep: string;
  readonly feeTotal: number;
  readonly feePaidAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly measuredDueAt: Temporal.Instant | null;
}

export async function lockDossier(transaction: Transaction, code: string): Promise<LockedDossier | undefined> {
  const row = await transaction
    .selectFrom('dossier')
    .selectAll()
    .select(
      sql<number[]>`array(
      select unit_id from unit_consultation where dossier_id = dossier.id and answered_at is null)`.as('consulted'),
    )
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    code: row.code,
    status: row.status as DossierStatus,
    step: row.step as DossierStep,
    version: row.version,
    accountId: row.account_id,
    assigneeId: row.assignee_id,
    receivingUnitId: row.receiving_unit_id,
    handlingUnitId: row.handling_unit_id,
    returningUnitId: row.returning_unit_id,
    consultedUnitIds: row.consulted,
    supplementCount: row.supplement_count,
    procedureVersionId: row.procedure_version_id,
    workflowStep: row.workflow_step ?? row.step,
    submittedAt: Temporal.Instant.fromEpochMilliseconds(row.submitted_at.getTime()),
    channel: row.channel,
    receivedAt: row.received_at && Temporal.Instant.fromEpochMilliseconds(row.received_at.getTime()),
    dueAt: row.due_at && Temporal.Instant.fromEpochMilliseconds(row.due_at.getTime()),
    feeTotal: row.fee_total,
    feePaidAt: row.fee_paid_at && Temporal.Instant.fromEpochMilliseconds(row.fee_paid_at.getTime()),
    finishedAt: row.finished_at && Temporal.Instant.fromEpochMilliseconds(row.finished_at.getTime()),
    measuredDueAt: row.measured_due_at && Temporal.Instant.fromEpochMilliseconds(row.measured_due_at.getTime()),
  };
}

/** Everything an action may change in the narrow row; what is left out stays. */
export interface DossierChange {
  readonly status: DossierStatus;
  readonly step: DossierStep;
  readonly workflowStep?: string | undefined;
  readonly assigneeId: string | null;
  readonly queueAt?: Temporal.Instant | undefined;
  readonly answerDueAt?: Temporal.Instant | undefined;
  readonly receivedAt?: Temporal.Instant | undefined;
  readonly dueAt?: Temporal.Instant | undefined;
  readonly originalDueAt?: Temporal.Instant | undefined;
  readonly finishedAt?: Temporal.Instant | null | undefined;
  readonly returnedAt?: Temporal.Instant | undefined;
  /** Null when the due date itself is measured. */
  readonly measuredDueAt?: Temporal.Instant | null | undefined;
  /** Null when the service index counts to the measured date. */
  readonly serviceIndexDueAt?: Temporal.Instant | null | undefined;
  readonly supplementCount?: number | undefined;
  readonly feePaidAt?: Temporal.Instant | undefined;
  readonly lateReason?: LateReason | undefined;
}

export async function saveChange(
  transaction: Transaction,
  dossier: LockedDossier,
  change: DossierChange,
  at: Temporal.Instant,
): Promise<void> {
  const time = (instant: Temporal.Instant | undefined) => (instant ? { is: instant.toString() } : undefined);
  const [queue, answer, received, due, original, returned] = [
    time(change.queueAt),
    time(change.answerDueAt),
    time(change.receivedAt),
    time(change.dueAt),
    time(change.originalDueAt),
    time(change.returnedAt),
  ];
  await transaction
    .updateTable('dossier')
    .set({
      status: change.status,
      step: change.step,
      workflow_step: change.workflowStep === change.step ? null : (change.workflowStep ?? null),
      assignee_id: change.assigneeId,
      version: dossier.version + 1,
      updated_at: at.toString(),
      ...(queue && { queue_at: queue.is }),
      ...(answer && { answer_due_at: answer.is }),
      ...(received && { received_at: received.is }),
      ...(due && { due_at: due.is }),
      ...(original && { original_due_at: original.is }),
      ...(returned && { returned_at: returned.is }),
      ...(change.measuredDueAt !== undefined && { measured_due_at: change.measuredDueAt?.toString() ?? null }),
      ...(change.serviceIndexDueAt !== undefined && {
        service_index_due_at: change.serviceIndexDueAt?.toString() ?? null,
      }),
      ...(change.finishedAt !== undefined && { finished_at: change.finishedAt?.toString() ?? null }),
      ...(change.feePaidAt !== undefined && { fee_paid_at: change.feePaidAt.toString() }),
      ...(change.lateReason !== undefined && { late_reason: change.lateReason }),
      ...(change.supplementCount !== undefined && { supplement_count: change.supplementCount }),
    })
    .where('id', '=', dossier.id)
    .execute();
}

export interface NewEvent {
  readonly at: Temporal.Instant;
  readonly type: DossierEventType;
  readonly actor: Actor;
  readonly unitId: number | null;
  readonly from: { readonly status: DossierStatus; readonly step: DossierStep };
  readonly to: { readonly status: DossierStatus; readonly step: DossierStep };
  readonly note: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Adds the next event of the chain and the message about it; the database computes the hash. */
export async function addEvent(transaction: Transaction, dossier: LockedDossier, event: NewEvent): Promise<number> {
  const { actor } = event;
  const actorId = actorIdOf(actor);
  const actorName = actor.kind === 'system' ? actor.name : actor.fullName;
  const actorTitle = actor.kind === 'officer' ? actor.title : null;
  const { rows } = await sql<{ number: number }>`
    insert into dossier_event (dossier_id, number, at, type, actor_kind, actor_id, actor_name, actor_title, unit_id,
      from_status, to_status, from_step, to_step, note, data)
    select ${dossier.id}, max(number) + 1, ${event.at.toString()}::timestamptz, ${event.type}, ${actor.kind}, ${actorId}::uuid,
      ${actorName}, ${actorTitle}, ${event.unitId}::integer, ${event.from.status}::smallint, ${event.to.status}::smallint,
      ${event.from.step}, ${event.to.step}, ${event.note}, ${JSON.stringify(event.data)}::jsonb
    from dossier_event where dossier_id = ${dossier.id}
    returning number`.execute(transaction);
  const number = rows[0]?.number ?? 0;
  const payload = { code: dossier.code, event: number, type: event.type };
  await transaction
    .insertInto('outbox')
    .values({ topic: `dossier.${event.type}`, dossier_id: dossier.id, payload: JSON.stringify(payload) })
    .execute();
  return number;
}
