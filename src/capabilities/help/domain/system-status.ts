/** Tình trạng của hệ thống: what a person would notice when it does not work. */
export const SYSTEM_PARTS = ['database', 'queue', 'messages', 'vneid', 'dvcqg', 'payment', 'post'] as const;

export type SystemPart = (typeof SYSTEM_PARTS)[number];

export type PartState = 'up' | 'slow' | 'down';

export interface PartStatus {
  readonly part: SystemPart;
  readonly state: PartState;
}

const SLOW_ANSWER_IN_MS = 1000;
const LATE_WORK_IN_SECONDS = 120;
const STOPPED_WORK_IN_SECONDS = 1800;

/** @param took null when no answer came */
export function stateOfAnswer(took: number | null): PartState {
  if (took === null) return 'down';
  return took > SLOW_ANSWER_IN_MS ? 'slow' : 'up';
}

/** By how long the oldest of what is to be done has waited; null: nothing waits. */
export function stateOfQueue(oldestInSeconds: number | null): PartState {
  if (oldestInSeconds === null || oldestInSeconds < LATE_WORK_IN_SECONDS) return 'up';
  return oldestInSeconds < STOPPED_WORK_IN_SECONDS ? 'slow' : 'down';
}
