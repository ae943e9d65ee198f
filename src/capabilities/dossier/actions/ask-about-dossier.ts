import { loadCalendar } from '#capabilities/agencies/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { dueAt } from '#engines/clock/due-at.ts';
import { VIETNAM } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { type CitizenActor, mayRead } from '../domain/access.ts';
import { type QuestionRefusal, questionRefusal } from '../domain/dossier-question.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { isSameForm, listQuestions, loadQuestionRule } from '../storage/dossier-question-queries.ts';
import { addQuestion } from '../storage/dossier-question-store.ts';
import { type LockedDossier, lockDossier } from '../storage/dossier-store.ts';

export interface AskedAboutDossier {
  readonly code: string;
  readonly citizen: CitizenActor;
  /** Of the form that was sent: the same form twice is one question. */
  readonly key: string;
  readonly text: string;
  readonly at: Temporal.Instant;
}

export type AskResult = { readonly ok: true } | { readonly ok: false; readonly refusal: QuestionRefusal };

/** Chỉ xem: a member who may only follow the dossiers of a business asks nothing in its name. */
export function mayAsk({ onBehalf }: CitizenActor): boolean {
  return onBehalf?.mayChange ?? true;
}

/**
 * Hỏi về hồ sơ của mình. The dossier and its clock stay as they are; the question has a day of its own. The row of the
 * dossier is held meanwhile, so that no more wait than the rule allows.
 * @throws NotFound when there is no such dossier of the person
 * @throws NotPermitted when the person may only follow
 */
export async function askAboutDossier(database: Database, asked: AskedAboutDossier): Promise<AskResult> {
  const { code, citizen, key, at } = asked;
  const text = asked.text.trim();
  if (text === '') return { ok: false, refusal: 'text-missing' };
  return inTransaction(database, async (transaction) => {
    const dossier = await lockDossier(transaction, code);
    if (!dossier || !mayRead(citizen, dossier)) throw new NotFound('dossier');
    if (!mayAsk(citizen)) throw new NotPermitted('question');
    if (await isSameForm(transaction, key, dossier.id)) return { ok: true };
    const begins = at.toZonedDateTimeISO(VIETNAM);
    const on = begins.toPlainDate().toString();
    const rule = await loadQuestionRule(transaction, on);
    const events = await listEvents(transaction, dossier.id);
    const questions = await listQuestions(transaction, dossier.id);
    const refusal = questionRefusal({ status: dossier.status, events, questions }, rule, at);
    if (refusal) return { ok: false, refusal };
    const calendar = await loadCalendar(transaction, { unitId: unitInCharge(dossier), on });
    const limit = { amount: rule.answerWorkingDays, unit: 'working-day' } as const;
    const number = questions.length + 1;
    const accountId = citizen.onBehalf?.personAccountId ?? citizen.accountId;
    const added = await addQuestion(transaction, {
      dossierId: dossier.id,
      number,
      key,
      accountId,
      askedBy: citizen.fullName,
      at,
      text,
      dueAt: dueAt(calendar, begins, limit).toInstant(),
    });
    if (!added) throw new NotFound('question');
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: accountId,
      actorName: citizen.fullName,
      accountId: citizen.accountId,
      action: 'dossier-question-asked',
      subject: code,
      detail: { number },
    });
    return { ok: true };
  });
}

function unitInCharge({ status, receivingUnitId, handlingUnitId }: LockedDossier): number {
  return status === 1 || status === 3 ? receivingUnitId : handlingUnitId;
}
