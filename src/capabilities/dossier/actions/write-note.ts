import { recordAudit } from '#capabilities/identity/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import type { OfficerActor } from '../domain/access.ts';
import { mayAnswer, mayInstruct, type NoteRefusal, noteUnit } from '../domain/dossier-note.ts';
import { mayBeAssigned } from '../storage/assignee-queries.ts';
import { listNotes } from '../storage/dossier-note-queries.ts';
import { addNote } from '../storage/dossier-note-store.ts';
import { getOfficeDossier } from '../storage/office-queries.ts';

export interface NoteRequest {
  readonly code: string;
  readonly officer: OfficerActor;
  /** Of the form that was sent: the same form twice is one note. */
  readonly key: string;
  readonly text: string;
  readonly at: Temporal.Instant;
  /** Chỉ đạo: to a colleague, or to the unit, to be answered by a day. */
  readonly instruction?: { readonly addresseeId: string | null; readonly dueOn: string } | undefined;
  /** The instruction that this answers. */
  readonly answers?: number | undefined;
}

export type NoteResult = { readonly ok: true } | { readonly ok: false; readonly refusal: NoteRefusal };

/**
 * Ghi chú nội bộ, chỉ đạo, trả lời chỉ đạo: kept beside the dossier, which stays as it is; the audit log says that it
 * was written, not what.
 * @throws NotPermitted when the officer only watches, leads no unit, or was not asked
 */
export async function writeNote(database: Database, request: NoteRequest): Promise<NoteResult> {
  const { code, officer, key, at, instruction, answers } = request;
  const text = request.text.trim();
  if (text === '') return { ok: false, refusal: 'text-missing' };
  const today = at.toZonedDateTimeISO(VIETNAM).toPlainDate().toString();
  if (instruction && instruction.dueOn < today) return { ok: false, refusal: 'due-past' };
  return inTransaction(database, async (transaction) => {
    const dossier = await getOfficeDossier(transaction, officer, code);
    const unitId = noteUnit(officer, dossier);
    if (unitId === undefined) throw new NotPermitted('note');
    if (instruction && !mayInstruct(officer, dossier)) throw new NotPermitted('instruction');
    const addresseeId = instruction?.addresseeId ?? null;
    if (
      addresseeId !== null &&
      !(await mayBeAssigned(transaction, dossier.handlingUnit.id, { officerId: addresseeId, at }))
    )
      return { ok: false, refusal: 'addressee-unknown' };
    if (answers !== undefined) {
      const asked = (await listNotes(transaction, dossier.id)).find(({ id }) => id === answers)?.instruction;
      if (!asked) throw new NotFound('instruction');
      if (asked.answer) return { ok: false, refusal: 'answered-already' };
      if (!mayAnswer(officer, asked, dossier)) throw new NotPermitted('instruction');
    }
    const note = { dossierId: dossier.id, key, writtenBy: officer.officerId, unitId, at, text };
    const dueOn = instruction?.dueOn ?? null;
    const added = await addNote(transaction, { ...note, dueOn, addresseeId, answers: answers ?? null });
    if (!added) return { ok: true };
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: answers === undefined ? (instruction ? 'instruction-given' : 'note-written') : 'instruction-answered',
      subject: code,
    });
    return { ok: true };
  });
}
