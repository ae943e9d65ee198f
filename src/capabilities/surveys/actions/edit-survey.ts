import { randomUUID } from 'node:crypto';
import { isEditor, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { foldedWords } from '#shared/fold.ts';
import { type Survey, type SurveyFault, surveyFaults, surveyState } from '../domain/survey.ts';
import { deleteSurvey, insertSurvey, lockSurvey, saveSurvey } from '../storage/survey-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export type SurveyText = Pick<Survey, 'title' | 'intro' | 'questions' | 'closesOn'>;

export type SurveyDeed = 'saved' | 'opened' | 'closed' | 'deleted';

export type EditedSurvey =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'changed-meanwhile' | 'open-already' }
  | { readonly ok: false; readonly refusal: 'unfit'; readonly faults: readonly SurveyFault[] };

/**
 * Soạn khảo sát mới.
 * @throws NotFound for whoever is no editor
 */
export async function startSurvey({ database, clock }: Parts, officer: Officer): Promise<number> {
  mustEdit(officer);
  return inTransaction(database, async (transaction) => {
    const number = await insertSurvey(transaction, randomUUID(), { officerId: officer.officerId, at: clock.now() });
    await recordDeed(transaction, officer, number, 'started');
    return number;
  });
}

/**
 * Sửa, mở, đóng, xóa khảo sát. A draft is kept however unfinished; once open its questions stay as people answer them.
 * @throws NotFound for whoever is no editor
 */
export async function editSurvey(
  { database, clock }: Parts,
  officer: Officer,
  { number, version }: { readonly number: number; readonly version: number },
  { text, deed }: { readonly text: SurveyText; readonly deed: SurveyDeed },
): Promise<EditedSurvey> {
  mustEdit(officer);
  return inTransaction(database, async (transaction): Promise<EditedSurvey> => {
    const survey = await lockSurvey(transaction, number);
    if (survey === undefined) throw new NotFound('survey');
    if (survey.version !== version) return { ok: false, refusal: 'changed-meanwhile' };
    const now = { officerId: officer.officerId, at: clock.now() };
    const today = todayInVietnam(clock).toString();
    const isDraft = surveyState(survey, today) === 'draft';
    if (isDraft !== (deed !== 'closed')) return { ok: false, refusal: 'open-already' };
    if (deed === 'deleted') await deleteSurvey(transaction, survey.id);
    else if (deed === 'closed') await saveSurvey(transaction, survey, { closedAt: now.at }, now);
    else {
      const faults = deed === 'opened' ? surveyFaults(text, today) : [];
      const opened = deed === 'opened' && faults.length === 0;
      const opening = opened ? { openedAt: now.at, slug: slugOf(text.title, number) } : {};
      await saveSurvey(transaction, survey, { ...text, ...opening }, now);
      if (faults.length > 0) return { ok: false, refusal: 'unfit', faults };
    }
    await recordDeed(transaction, officer, number, deed);
    return { ok: true };
  });
}

const MOST_WORDS = 12;

function slugOf(title: string, number: number): string {
  return [...foldedWords(title).slice(0, MOST_WORDS), number].join('-').replace(/[^a-z0-9-]/g, '');
}

function mustEdit(officer: Officer): void {
  if (!isEditor(officer)) throw new NotFound('surveys of editors');
}

async function recordDeed(
  transaction: Transaction,
  officer: Officer,
  number: number,
  deed: SurveyDeed | 'started',
): Promise<void> {
  await recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officer.officerId,
    actorName: officer.fullName,
    action: `survey-${deed}`,
    subject: String(number),
  });
}
