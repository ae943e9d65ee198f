import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { Opinion } from '../domain/unit-consultation.ts';

export interface NewConsultation {
  readonly dossierId: number;
  readonly consultation: string;
  readonly unitId: number;
  readonly question: string;
  readonly sharesAnswers: boolean;
  readonly sharedFiles: readonly string[];
  readonly askedBy: string;
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

/** The dossier is locked, so numbers have no gap. */
export async function addConsultation(transaction: Transaction, asked: NewConsultation): Promise<void> {
  await sql`
    insert into unit_consultation (dossier_id, number, consultation, unit_id, question, shares_answers, shared_files,
      asked_by, asked_at, due_at)
    select ${asked.dossierId}, coalesce(max(number), 0) + 1, ${asked.consultation}, ${asked.unitId}, ${asked.question},
      ${asked.sharesAnswers}, ${[...asked.sharedFiles]}::uuid[], ${asked.askedBy}::uuid, ${asked.at.toString()}::timestamptz,
      ${asked.dueAt.toString()}::timestamptz
    from unit_consultation where dossier_id = ${asked.dossierId}`.execute(transaction);
}

export interface GivenOpinion {
  readonly dossierId: number;
  readonly consultation: string;
  readonly opinion: Opinion;
  readonly text: string;
  readonly fileId: string | null;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

/** Closes the one that is open; does nothing where no unit was asked. */
export async function closeConsultation(transaction: Transaction, given: GivenOpinion): Promise<void> {
  await transaction
    .updateTable('unit_consultation')
    .set({
      opinion: given.opinion,
      answer: given.text,
      file_id: given.fileId,
      answered_by: given.officerId,
      answered_at: given.at.toString(),
    })
    .where('dossier_id', '=', given.dossierId)
    .where('consultation', '=', given.consultation)
    .where('answered_at', 'is', null)
    .execute();
}

/** Xin ý kiến quá hạn trả lời, of which nobody was reminded yet; the oldest first. */
export async function listLateConsultations(transaction: Transaction, now: Temporal.Instant, limit: number) {
  return transaction
    .selectFrom('unit_consultation')
    .innerJoin('dossier', 'dossier.id', 'unit_consultation.dossier_id')
    .innerJoin('unit', 'unit.id', 'unit_consultation.unit_id')
    .select([
      'dossier_id as dossierId',
      'number',
      'consultation',
      'dossier.code',
      'unit.name as unitName',
      'unit_id as unitId',
    ])
    .where('unit_consultation.due_at', '<=', new Date(now.epochMilliseconds))
    .where('answered_at', 'is', null)
    .where('reminded_at', 'is', null)
    .where('dossier.status', 'in', [2, 4, 5, 6, 7])
    .orderBy('unit_consultation.due_at')
    .limit(limit)
    .execute();
}

export async function markReminded(
  transaction: Transaction,
  { dossierId, number }: { readonly dossierId: number; readonly number: number },
  at: Temporal.Instant,
): Promise<void> {
  await transaction
    .updateTable('unit_consultation')
    .set({ reminded_at: at.toString() })
    .where('dossier_id', '=', dossierId)
    .where('number', '=', number)
    .execute();
}
