import { sql } from 'kysely';
import type { Json } from '#platform/database/schema.gen.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { BundleContent, MemberContent, ResultFact } from '../domain/bundle.ts';
import type { SealedDraft } from '../domain/filed-dossier.ts';
import { insertDossier, insertForm, type NewlyFiled } from './new-dossier.ts';

export interface ClosedDraft {
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly content: BundleContent;
}

/** The gate of a filing: closes the draft when it is open and sealed like this, today. */
export async function closeSealedDraft(
  transaction: Transaction,
  { draftId, accountId, seal }: SealedDraft,
  at: Temporal.Instant,
): Promise<ClosedDraft | undefined> {
  const { rows } = await sql<ClosedDraft>`
    update draft set state = 'submitted', saved_at = ${at.toString()}::timestamptz
    where id = ${draftId}::uuid and account_id = ${accountId}::uuid and state = 'open' and seal = ${seal}
      and sealed_on = (${at.toString()}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
    returning procedure_code as "procedureCode", procedure_version_id as "procedureVersionId", sealed as content`.execute(
    transaction,
  );
  return rows[0];
}

export interface NewBundle extends Omit<BundleContent, 'papers' | 'members'> {
  readonly code: string;
  readonly draftId: string;
  readonly accountId: string;
  readonly actedBy: string | null;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly members: readonly { readonly content: MemberContent; readonly dossierId: number | null }[];
}

export async function insertBundle(transaction: Transaction, bundle: NewBundle, at: Temporal.Instant): Promise<void> {
  const { id } = await transaction
    .insertInto('bundle')
    .values({
      code: bundle.code,
      draft_id: bundle.draftId,
      account_id: bundle.accountId,
      acted_by: bundle.actedBy,
      procedure_code: bundle.procedureCode,
      procedure_version_id: bundle.procedureVersionId,
      procedure_name: bundle.procedureName,
      submitter_name: bundle.submitterName,
      owner_name: bundle.ownerName,
      receiving_unit_id: bundle.receivingUnitId,
      submitter: JSON.stringify(bundle.submitter),
      owner: JSON.stringify(bundle.owner),
      delivery: JSON.stringify(bundle.delivery),
      submitted_at: at.toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('bundle_member')
    .values(
      bundle.members.map(({ content, dossierId }, position) => ({
        bundle_id: id,
        key: content.key,
        position,
        name: content.name,
        procedure_code: content.procedureCode,
        procedure_version_id: content.procedureVersionId,
        after_key: content.after,
        handling_unit_id: content.handlingUnitId,
        content: JSON.stringify(content),
        dossier_id: dossierId,
      })),
    )
    .execute();
}

/** Of whom, for whom and where: the same for every matter. */
export interface BundleHead
  extends Pick<BundleContent, 'submitterName' | 'ownerName' | 'receivingUnitId' | 'submitter' | 'owner' | 'delivery'> {
  readonly accountId: string;
  readonly actedBy: string | null;
}

/** Who begins the dossier of a matter: the person, or the system when the matter before it has its result. */
export interface Beginning {
  readonly by: { readonly kind: 'citizen'; readonly id: string; readonly name: string } | { readonly kind: 'system' };
  readonly answerDueAt: Temporal.Instant;
  readonly data: { readonly [name: string]: Json };
}

export const LINKED_SERVICE = 'Dịch vụ công liên thông';

/** Hồ sơ của một việc: code, answers, papers, first event and outgoing message, in the caller's transaction. */
export async function insertMemberDossier(
  transaction: Transaction,
  head: BundleHead,
  member: MemberContent,
  beginning: Beginning,
  at: Temporal.Instant,
): Promise<NewlyFiled> {
  const { receivingUnitId } = head;
  const row = { ...head, ...member, draftId: null, channel: 'online', holderPersonalId: null } as const;
  const where = { returningUnitId: receivingUnitId, answerDueAt: beginning.answerDueAt };
  const filed = await insertDossier(transaction, { ...row, ...where }, at);
  await insertForm(transaction, filed.id, { ...head, answers: member.answers, fees: member.fees });
  await insertPapers(transaction, filed.id, member.papers, at);
  await insertFirstEvent(transaction, filed, beginning, at);
  return filed;
}

async function insertPapers(
  transaction: Transaction,
  dossierId: number,
  papers: MemberContent['papers'],
  at: Temporal.Instant,
): Promise<void> {
  if (papers.length === 0) return;
  await transaction
    .insertInto('dossier_paper')
    .values(
      papers.map(({ paperCode, fileId }, index) => ({
        dossier_id: dossierId,
        paper_code: paperCode,
        file_id: fileId,
        position: index + 1,
        added_at: at.toString(),
      })),
    )
    .execute();
}

async function insertFirstEvent(
  transaction: Transaction,
  { id, code }: NewlyFiled,
  { by, data }: Beginning,
  at: Temporal.Instant,
): Promise<void> {
  const [actorId, actorName] = by.kind === 'system' ? [null, LINKED_SERVICE] : [by.id, by.name];
  await sql`
    insert into dossier_event (dossier_id, number, at, type, actor_kind, actor_id, actor_name, to_status, to_step, data)
    values (${id}, 1, ${at.toString()}::timestamptz, 'submitted', ${by.kind}, ${actorId}::uuid, ${actorName}, 1,
      'awaiting-reception', ${JSON.stringify({ channel: 'online', ...data })}::jsonb)`.execute(transaction);
  await transaction
    .insertInto('outbox')
    .values({
      topic: 'dossier.submitted',
      dossier_id: id,
      payload: JSON.stringify({ code, event: 1, type: 'submitted' }),
    })
    .execute();
}

export interface WaitingMembers {
  readonly code: string;
  readonly head: BundleHead;
  readonly members: readonly MemberContent[];
}

/** Việc chờ kết quả này, held until the transaction ends: two workers start each of them once. */
export async function lockWaitingMembers(
  transaction: Transaction,
  dossierId: number,
): Promise<(WaitingMembers & { readonly bundleId: number }) | undefined> {
  const finished = await transaction
    .selectFrom('bundle_member')
    .innerJoin('bundle', 'bundle.id', 'bundle_member.bundle_id')
    .selectAll('bundle')
    .select('bundle_member.key')
    .where('bundle_member.dossier_id', '=', dossierId)
    .executeTakeFirst();
  if (finished === undefined) return undefined;
  const rows = await transaction
    .selectFrom('bundle_member')
    .select('content')
    .where('bundle_id', '=', finished.id)
    .where('after_key', '=', finished.key)
    .where('dossier_id', 'is', null)
    .orderBy('position')
    .forUpdate()
    .execute();
  const head = {
    accountId: finished.account_id,
    actedBy: finished.acted_by,
    submitterName: finished.submitter_name,
    ownerName: finished.owner_name,
    receivingUnitId: finished.receiving_unit_id,
    submitter: finished.submitter,
    owner: finished.owner,
    delivery: finished.delivery,
  } as unknown as BundleHead;
  const members = rows.map(({ content }) => content as unknown as MemberContent);
  return { bundleId: finished.id, code: finished.code, head, members };
}

export async function markStarted(
  transaction: Transaction,
  { bundleId, key, dossierId }: { readonly bundleId: number; readonly key: string; readonly dossierId: number },
): Promise<void> {
  await transaction
    .updateTable('bundle_member')
    .set({ dossier_id: dossierId })
    .where('bundle_id', '=', bundleId)
    .where('key', '=', key)
    .execute();
}

/** What the matters that follow take over; undefined when the result was issued on paper only. */
export async function findLastResult(
  transaction: Transaction,
  dossierId: number,
): Promise<(Readonly<Record<ResultFact, string>> & { readonly fileId: string }) | undefined> {
  return transaction
    .selectFrom('dossier_result')
    .innerJoin('unit', 'unit.id', 'dossier_result.unit_id')
    .select([
      'dossier_result.number',
      'dossier_result.decided_on as decidedOn',
      'unit.name as unitName',
      'dossier_result.file_id as fileId',
    ])
    .where('dossier_id', '=', dossierId)
    .orderBy('dossier_result.id', 'desc')
    .executeTakeFirst();
}
