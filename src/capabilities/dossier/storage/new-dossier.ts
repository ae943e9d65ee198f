import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { Channel, JsonObject } from '../domain/filed-dossier.ts';

/** Everything the narrow row of a new dossier is made of. */
export interface NewDossier {
  readonly draftId: string | null;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly procedureName: string;
  readonly accountId: string | null;
  readonly actedBy: string | null;
  readonly submitterName: string;
  readonly ownerName: string;
  readonly channel: Channel;
  readonly receivingUnitId: number;
  readonly handlingUnitId: number;
  readonly returningUnitId: number;
  /** Null where the person is answered on the spot. */
  readonly answerDueAt: Temporal.Instant | null;
  readonly feeTotal: number;
  readonly holderPersonalId: string | null;
}

export interface NewlyFiled {
  readonly id: number;
  readonly code: string;
}

/** The row with the next code of the unit's day, in the caller's transaction: the codes of a day have no gap. */
export async function insertDossier(
  transaction: Transaction,
  dossier: NewDossier,
  at: Temporal.Instant,
): Promise<NewlyFiled> {
  const day = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  const queueAt = (dossier.answerDueAt ?? at).toString();
  const { rows } = await sql<NewlyFiled>`
    with counter as (
      insert into dossier_counter as c (unit_id, day, last_number) values (${dossier.receivingUnitId}, ${day}::date, 1)
      on conflict (unit_id, day) do update set last_number = c.last_number + 1
      returning day, last_number
    )
    insert into dossier (code, draft_id, procedure_code, procedure_version_id, procedure_name, account_id, acted_by,
      submitter_name, owner_name, channel, status, step, receiving_unit_id, handling_unit_id, returning_unit_id,
      submitted_at, answer_due_at, queue_at, fee_total, updated_at, holder_personal_id)
    select unit.agency_code || '-' || to_char(counter.day, 'YYMMDD') || '-'
        || lpad(counter.last_number::text, greatest(4, length(counter.last_number::text)), '0'),
      ${dossier.draftId}::uuid, ${dossier.procedureCode}, ${dossier.procedureVersionId}, ${dossier.procedureName},
      ${dossier.accountId}::uuid, ${dossier.actedBy}::uuid, ${dossier.submitterName}, ${dossier.ownerName},
      ${dossier.channel}, 1, 'awaiting-reception', ${dossier.receivingUnitId}, ${dossier.handlingUnitId},
      ${dossier.returningUnitId}, ${at.toString()}::timestamptz, ${dossier.answerDueAt?.toString() ?? null}::timestamptz,
      ${queueAt}::timestamptz, ${dossier.feeTotal}, ${at.toString()}::timestamptz, ${dossier.holderPersonalId}
    from counter, unit where unit.id = ${dossier.receivingUnitId}
    returning id, code`.execute(transaction);
  const [filed] = rows;
  if (!filed) throw new Error(`no unit ${dossier.receivingUnitId}`);
  return filed;
}

export interface NewForm {
  readonly submitter: JsonObject;
  readonly owner: JsonObject;
  readonly answers: JsonObject;
  readonly delivery: JsonObject;
  readonly fees: JsonObject;
}

export async function insertForm(transaction: Transaction, dossierId: number, form: NewForm): Promise<void> {
  const { submitter, owner, answers, delivery, fees } = form;
  await transaction
    .insertInto('dossier_form')
    .values({
      dossier_id: dossierId,
      submitter: JSON.stringify(submitter),
      owner: JSON.stringify(owner),
      answers: JSON.stringify(answers),
      delivery: JSON.stringify(delivery),
      fees: JSON.stringify(fees),
    })
    .execute();
}
