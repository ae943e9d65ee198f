export const COMPLAINT_OUTCOMES = ['forwarded', 'own-account', 'not-proven'] as const;
/** Kết quả khiếu nại: passed on to the National Portal, their own account after all, or not shown to be theirs. */
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** Khiếu nại không sở hữu tài khoản: what somebody writes whose number has an account that is not theirs. */
export interface ComplaintText {
  readonly personalId: string;
  readonly fullName: string;
  readonly phone: string;
  readonly content: string;
}

export interface Complaint extends ComplaintText {
  readonly code: string;
  readonly filedAt: Temporal.Instant;
  readonly outcome: ComplaintOutcome | null;
  readonly settledAt: Temporal.Instant | null;
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const GROUPS = 2;
const LETTERS_IN_A_GROUP = 5;

/** Mã khiếu nại: cannot be guessed, since it opens the state of the complaint. */
export function newComplaintCode(randomNumber: (below: number) => number): string {
  const group = (): string =>
    Array.from({ length: LETTERS_IN_A_GROUP }, () => LETTERS[randomNumber(LETTERS.length)]).join('');
  return `KN-${Array.from({ length: GROUPS }, group).join('-')}`;
}
