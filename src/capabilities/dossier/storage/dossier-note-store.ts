import type { Transaction } from '#platform/database/transaction.ts';

export interface NewNote {
  readonly dossierId: number;
  readonly key: string;
  readonly writtenBy: string;
  readonly unitId: number;
  readonly at: Temporal.Instant;
  readonly text: string;
  /** ISO date, for an instruction. */
  readonly dueOn: string | null;
  readonly addresseeId: string | null;
  /** The instruction that this answers. */
  readonly answers: number | null;
}

/** False when the same form was sent before, or somebody has answered meanwhile. */
export async function addNote(transaction: Transaction, note: NewNote): Promise<boolean> {
  const row = await transaction
    .insertInto('dossier_note')
    .values({
      dossier_id: note.dossierId,
      request_key: note.key,
      written_by: note.writtenBy,
      unit_id: note.unitId,
      written_at: note.at.toString(),
      text: note.text,
      due_on: note.dueOn,
      addressee_id: note.addresseeId,
      answers: note.answers,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
