import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { CounterFiling, ProvenHolder } from '../domain/counter-filing.ts';
import { insertDossier, insertForm, type NewlyFiled } from './new-dossier.ts';

/** Topic of a dossier that came over the counter: told apart from one that waits for an answer. */
export const FILED_AT_COUNTER = 'dossier.filed-at-counter';

/** The person stands there and is answered now. */
const WITHOUT_ACCOUNT = { accountId: null, actedBy: null, answerDueAt: null, channel: 'counter' } as const;

/**
 * Ghi hồ sơ nhận tại quầy: code, answers, papers, first event and outgoing message, in the caller's transaction. The
 * codes of the unit's day are counted in the same row as those filed online.
 */
export async function insertCounterFiling(
  transaction: Transaction,
  filing: CounterFiling,
  officer: OfficerActor,
  at: Temporal.Instant,
): Promise<NewlyFiled> {
  const { draftId, procedureCode, procedureVersionId, content, holderPersonalId } = filing;
  const row = { ...content, draftId, procedureCode, procedureVersionId, holderPersonalId, ...WITHOUT_ACCOUNT };
  const filed = await insertDossier(transaction, row, at);
  await insertContent(transaction, filed.id, filing, officer, at);
  await insertFirstEvent(transaction, filed, filing, officer, at);
  return filed;
}

async function insertContent(
  transaction: Transaction,
  dossierId: number,
  { draftId, content }: CounterFiling,
  officer: OfficerActor,
  at: Temporal.Instant,
): Promise<void> {
  await insertForm(transaction, dossierId, content);
  await sql`
    insert into dossier_paper (dossier_id, paper_code, file_id, position, added_at, digitised_by)
    select ${dossierId}, paper_code, file_id, position, ${at.toString()}::timestamptz, ${officer.officerId}::uuid
    from draft_paper where draft_id = ${draftId}::uuid`.execute(transaction);
}

async function insertFirstEvent(
  transaction: Transaction,
  { id, code }: NewlyFiled,
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
