import { recordAudit, recordOpening } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { DossierDetail, DossierPaper } from '../domain/dossier-summary.ts';
import { lookEntry } from '../domain/look-entry.ts';
import { listPapers } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { type ConsultationTask, findAskedOf } from '../storage/unit-consultation-queries.ts';
import { type FiledAnswers, filedAnswers } from './filed-answers.ts';

/** What a unit that is asked sees: the question, and of the dossier what the asker chose to show. */
export interface OpenedConsultation {
  readonly task: ConsultationTask;
  /** Undefined when not shown, and once the answer is given. */
  readonly answers: FiledAnswers | undefined;
  readonly papers: readonly DossierPaper[];
  /** Tên giấy tờ are kept with the version. */
  readonly procedureVersionId: number;
}

type Asked = { readonly code: string; readonly number: number };

/**
 * Mở việc xin ý kiến: the person whom the dossier is about can see that this unit looked. Nothing is read before it is
 * written down.
 * @throws NotFound when the officer's units were not asked
 */
export async function openConsultation(
  { kysely }: Database,
  officer: OfficerActor,
  asked: Asked,
): Promise<OpenedConsultation> {
  const task = await findAskedOf(kysely, officer, asked);
  const dossier = task && (await findDetail(kysely, asked.code));
  if (!task || !dossier) throw new NotFound('consultation');
  const { procedureVersionId } = dossier;
  if (task.answer) return { task, answers: undefined, papers: [], procedureVersionId };
  await recordOpening(kysely, entryOf(officer, task, dossier));
  const papers = await listPapers(kysely, dossier.id);
  return {
    task,
    answers: task.sharesAnswers ? filedAnswers(dossier) : undefined,
    papers: papers.filter(({ fileId }) => task.sharedFiles.includes(fileId)),
    procedureVersionId,
  };
}

/** Xem số định danh: as at the desk, also by the unit that is asked. */
export async function recordConsultedLook(database: Database, officer: OfficerActor, asked: Asked): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const task = await findAskedOf(transaction, officer, asked);
    const dossier = task && (await findDetail(transaction, asked.code));
    if (!task || !dossier || task.answer || !task.sharesAnswers) throw new NotFound('consultation');
    const entry = { actorKind: 'officer', action: 'personal-numbers-shown' } as const;
    await recordAudit(transaction, { ...entry, ...entryOf(officer, task, dossier) });
  });
}

function entryOf(officer: OfficerActor, { unit }: ConsultationTask, dossier: DossierDetail) {
  const duty = officer.duties.find(({ unitId, role }) => unitId === unit.id && role !== 'signatory');
  return { ...lookEntry(officer, dossier), ...(duty ? { detail: { unitId: unit.id, role: duty.role } } : {}) };
}
