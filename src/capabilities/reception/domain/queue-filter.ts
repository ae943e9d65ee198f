/** Bộ lọc hàng đợi that is remembered; a code looked for once is not. */
export interface QueueChoice {
  /** Key of the status; empty for all. */
  readonly status: string;
  /** Code of the procedure; empty for all. */
  readonly procedure: string;
}
