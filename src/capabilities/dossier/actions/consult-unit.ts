import { loadCalendar } from '#capabilities/agencies/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { answerBy, type ConsultationRefusal, judgeAnswerBy, ownConsultation } from '../domain/unit-consultation.ts';
import { listPapers } from '../storage/dossier-parts-queries.ts';
import { listAnsweringUnits } from '../storage/unit-consultation-queries.ts';
import { addConsultation } from '../storage/unit-consultation-store.ts';
import { type ActionResult, changeOpened, openForChange } from './apply-action.ts';

export interface UnitQuestion {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly unitId: number;
  /** The agency of the workflow that the unit answers for; the unit itself when absent. */
  readonly consultation?: string | undefined;
  readonly question: string;
  /** ISO date. */
  readonly answerOn: string;
  readonly sharesAnswers: boolean;
  /** Numbers of the papers that the unit may see. */
  readonly papers: readonly number[];
}

export type UnitQuestionResult = ActionResult | { readonly ok: false; readonly refusal: ConsultationRefusal };

/**
 * Xin ý kiến đơn vị: whoever settles the dossier asks another unit in the system, by a day of its own. The clock of the
 * citizen goes on. Several units may be asked at once, each once at a time.
 */
export async function consultUnit(database: Database, request: UnitQuestion): Promise<UnitQuestionResult> {
  const { code, officer, expectedVersion, at, unitId, question, answerOn, sharesAnswers, papers } = request;
  if (question.trim() === '') return { ok: false, refusal: 'question-missing' };
  return inTransaction(database, async (transaction) => {
    const action = 'consult-unit';
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    const { id, handlingUnitId, dueAt } = opened.dossier;
    const on = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
    const unit = (await listAnsweringUnits(transaction, on)).find((one) => one.id === unitId);
    if (!unit || unitId === handlingUnitId) return { ok: false, refusal: 'unit-unknown' };
    const calendar = await loadCalendar(transaction, { unitId, on });
    const refusal = judgeAnswerBy(calendar, answerOn, { dueAt, now: at });
    if (refusal) return { ok: false, refusal };
    const by = answerBy(calendar, answerOn);
    const consultation = request.consultation ?? ownConsultation(unitId);
    const shared = (await listPapers(transaction, id)).filter(({ number }) => papers.includes(number));
    const data = {
      unitId,
      unitName: unit.name,
      answerBy: by.toString(),
      sharesAnswers,
      papers: shared.map(({ paperCode }) => paperCode),
    };
    const change = { code, actor: officer, action, expectedVersion, at, consultation, note: question, data } as const;
    const result = await changeOpened(transaction, opened, change);
    if (!result.ok) return result;
    await addConsultation(transaction, {
      dossierId: id,
      consultation,
      unitId,
      question,
      sharesAnswers,
      sharedFiles: shared.map(({ fileId }) => fileId),
      askedBy: officer.officerId,
      at,
      dueAt: by,
    });
    return result;
  });
}
