import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { CounterFiling, ProvenHolder } from '../domain/counter-filing.ts';

export interface FiledAtCounter {
  readonly id: number;
  readonly code: string;
}

/** Topic of a dossier that came over the counter: told apart from one that waits for an answer. */
export const FILED_AT_COUNTER = 'dossier.filed-at-counter';

/**
 * Ghi hồ sơ nhận tại quầy: code, answers, papers, first event and outgoing message, in the caller's transaction. The
 * codes of the unit's day are counted in the same row as those filed online.
 */
export async function insertCounterFiling(
  transaction: Transaction,
  filing: CounterFiling,
  officer: OfficerActor,
  at: Temporal.Instant,
): Promise<FiledAtCounter> {
  const filed = await insertDossier(transaction, filing, at);
  await insertContent(transaction, filed.id, filing, officer, at);
  await insertFirstEvent(transaction, filed, filing, officer, at);
  return filed;
}

async function insertDossier(
  transaction: Transaction,
  { draftId, procedureCode, procedureVersionId, content, holderPersonalId }: CounterFiling,
  at: Temporal.Instant,
): Promise<FiledAtCounter> {
  const day = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  const { rows } = await sql<FiledAtCounter>`
    with counter as (
      insert into dossier_counter as c (unit_id, day, last_number) values (${content.receivingUnitId}, ${day}::date, 1)
      on conflict (unit_id, day) do update set last_number = c.last_number + 1
      returning day, last_number
    )
    insert into dossier (code, draft_id, procedure_code, procedure_version_id, procedure_name, submitter_name, owner_name,
      channel, status, step, receiving_unit_id, handling_unit_id, returning_unit_id, submitted_at, queue_at, fee_total,
      updated_at, holder_personal_id)
    select unit.agency_code || '-' || to_char(counter.day, 'YYMMDD') || '-'
        || lpad(counter.last_number::text, greatest(4, length(counter.last_number::text)), '0'),
      ${draftId}::uuid, ${procedureCode}, ${procedureVersionId}, ${content.procedureName}, ${content.submitterName},
      ${content.ownerName}, 'counter', 1, 'awaiting-reception', ${content.receivingUnitId}, ${content.handlingUnitId},
      ${content.returningUnitId}, ${at.toString()}::timestamptz, ${at.toString()}::timestamptz, ${content.feeTotal},
      ${at.toString()}::timestamptz, ${holderPersonalId}
    from counter, unit where unit.id = ${content.receivingUnitId}
    returning id, code`.execute(transaction);
  const [filed] = rows;
  if (!filed) throw new Error(`no unit ${content.receivingUnitId}`);
  return filed;
}

async function insertContent(
  transaction: Transaction,
  dossierId: number,
  { draftId, content }: CounterFiling,
  officer: OfficerActor,
  at: Temporal.Instant,
): Promise<void> {
  const { submitter, owner, answers, delivery, fees } = content;
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
  await sql`
    insert into dossier_paper (dossier_id, paper_code, file_id, position, added_at, digitised_by)
    select ${dossierId}, paper_code, file_id, position, ${at.toString()}::timestamptz, ${officer.officerId}::uuid
    from draft_paper where draft_id = ${draftId}::uuid`.execute(transaction);
}

async function insertFirstEvent(
  transaction: Transaction,
  { id, code }: FiledAtCounter,
  { content, confirmed }: CounterFiling,
  officer: OfficerActor,
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into dossier_event (dossier_id, number, at, type, actor_kind, actor_id, actor_name, actor_title, unit_id,
      to_status, to_step, data)
    values (${id}, 1, ${at.toString()}::timestamptz, 'submitted', 'officer', ${officer.officerId}::uuid, ${officer.fullName},
      ${officer.title}, ${content.receivingUnitId}, 1, 'awaiting-reception',
      ${JSON.stringify({ channel: 'counter', ...confirmed })}::jsonb)`.execute(transaction);
  await transaction
    .insertInto('outbox')
    .values({ topic: FILED_AT_COUNTER, dossier_id: id, payload: JSON.stringify({ code, event: 1, type: 'submitted' }) })
    .execute();
}

/** False when it is not this officer's, or no longer open. */
export async function closeOfficerDraft(
  transaction: Transaction,
  draftId: string,
  officerId: string,
): Promise<boolean> {
  const closed = await transaction
    .updateTable('draft')
    .set({ state: 'submitted' })
    .where('id', '=', draftId)
    .where('officer_id', '=', officerId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

export interface UnclaimedDossier {
  readonly id: number;
  readonly code: string;
  readonly fullName: string;
  readonly birthDate: string;
}

/** Dossiers filed at a counter under this number that nobody's account has yet. */
export async function lockUnclaimed(transaction: Transaction, personalId: string): Promise<UnclaimedDossier[]> {
  const { rows } = await sql<UnclaimedDossier>`
    select dossier.id, dossier.code, coalesce(form.submitter ->> 'fullName', '') as "fullName",
      coalesce(form.submitter ->> 'birthDate', '') as "birthDate"
    from dossier join dossier_form as form on form.dossier_id = dossier.id
    where dossier.holder_personal_id = ${personalId} and dossier.account_id is null
    for update of dossier`.execute(transaction);
  return rows;
}

export async function giveToAccount(
  transaction: Transaction,
  dossierId: number,
  { accountId }: Pick<ProvenHolder, 'accountId'>,
): Promise<void> {
  await transaction
    .updateTable('dossier')
    .set({ account_id: accountId })
    .where('id', '=', dossierId)
    .where('account_id', 'is', null)
    .execute();
}
