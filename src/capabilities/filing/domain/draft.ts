import type { Answers } from '#engines/forms/define.ts';
import type { FilingStep } from './filing-step.ts';

/** Giấy tờ đã đính kèm. */
export interface DraftPaper {
  readonly paperCode: string;
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
}

/** Hồ sơ đang soạn: every part is saved by its own step, so that two windows do not overwrite each other. */
export interface Draft {
  readonly id: string;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly submitter: Answers;
  readonly owner: Answers;
  readonly answers: Answers;
  readonly delivery: Answers;
  readonly papers: readonly DraftPaper[];
  /** Steps that were sent without an error at least once. */
  readonly completedSteps: readonly FilingStep[];
  readonly savedAt: Date;
}

/** The part of a draft that one step writes. */
export type DraftPart = 'submitter' | 'owner' | 'answers' | 'delivery';
