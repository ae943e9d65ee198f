/** Số thứ tự tại quầy of one day and unit. */
export interface QueueState {
  /** Số đang gọi; 0 before the first. */
  readonly called: number;
  /** Số cuối đã lấy. */
  readonly taken: number;
  /** Số do cán bộ này gọi lần cuối trong ngày; undefined when none. */
  readonly mine: number | undefined;
}

export function waiting({ called, taken }: Pick<QueueState, 'called' | 'taken'>): number {
  return taken - called;
}
