import {
  listOverdueQuestions,
  listUnattended,
  listUnsigned,
  type OfficerActor,
  type QuestionTask,
  type UnattendedDossier,
  type UnsignedDossier,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import { type GivenUpJob, listGivenUpJobs, listWaitingJobs, type WaitingJobs } from '#platform/jobs/stuck-jobs.ts';
import type { Platform } from '#platform/platform.ts';
import type { Undelivered, UndeliveredMessage } from '../domain/undelivered.ts';

export const MOST_SHOWN = 100;

/** Việc đang kẹt. */
export interface StuckWork {
  readonly unattended: readonly UnattendedDossier[];
  readonly undelivered: readonly UndeliveredMessage[];
  readonly unsigned: readonly UnsignedDossier[];
  /** Câu hỏi về hồ sơ that nobody answered by its day. */
  readonly questions: readonly QuestionTask[];
  /** What runs behind the pages, for administrators only. */
  readonly jobs?: { readonly givenUp: readonly GivenUpJob[]; readonly waiting: readonly WaitingJobs[] };
}

/** Whose stuck work: all for administrators of the system, that of the own units for heads. */
export interface StuckScope {
  /** Null: everywhere. */
  readonly unitIds: readonly number[] | null;
}

/** @throws NotFound for everybody else */
export function stuckScope(officer: OfficerActor): StuckScope {
  if (officer.duties.some(({ role }) => role === 'administrator')) return { unitIds: null };
  const unitIds = officer.duties.filter(({ role }) => role === 'head').map(({ unitId }) => unitId);
  if (unitIds.length === 0) throw new NotFound('stuck work');
  return { unitIds };
}

export async function readStuckWork(
  { database: { kysely }, clock }: Pick<Platform, 'database' | 'clock'>,
  messages: Undelivered,
  officer: OfficerActor,
): Promise<StuckWork> {
  const { unitIds } = stuckScope(officer);
  const [unattended, undelivered, unsigned, questions] = await Promise.all([
    listUnattended(kysely, todayInVietnam(clock).toString(), unitIds, MOST_SHOWN),
    messages.listUndelivered(kysely, unitIds, MOST_SHOWN),
    listUnsigned(kysely, unitIds, MOST_SHOWN),
    listOverdueQuestions(kysely, clock.now(), unitIds, MOST_SHOWN),
  ]);
  if (unitIds !== null) return { unattended, undelivered, unsigned, questions };
  const [givenUp, waiting] = await Promise.all([listGivenUpJobs(kysely, MOST_SHOWN), listWaitingJobs(kysely)]);
  return { unattended, undelivered, unsigned, questions, jobs: { givenUp, waiting } };
}
