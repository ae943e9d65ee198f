/** Vì sao chưa gửi được hồ sơ. */
export interface SubmissionRefusal {
  readonly ok: false;
  readonly refusal:
    | 'incomplete'
    | 'not-confirmed'
    /** What stands in the draft is not what the person reviewed. */
    | 'changed'
    /** NĐ 69/2024: an account of level 1 may write a draft, filing needs level 2. */
    | 'level-too-low';
}
