/** Vì sao chưa gửi được hồ sơ. */
export interface SubmissionRefusal {
  readonly ok: false;
  readonly refusal:
    | 'incomplete'
    | 'not-confirmed'
    /** What stands in the draft is not what the person reviewed. */
    | 'changed';
}
