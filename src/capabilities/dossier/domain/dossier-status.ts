import {
  type ClockEffect,
  clockEffect,
  isClosed,
  type NationalStatus,
  STATUS_TRANSITIONS,
  STEP_STATUS,
  type StepState,
} from '#engines/workflow/national-status.ts';

export { type ClockEffect, clockEffect, isClosed, STATUS_TRANSITIONS, STEP_STATUS };

/** Trạng thái hồ sơ, the ten numbers of the National Portal. */
export type DossierStatus = NationalStatus;

/** Trạng thái bước xử lý trong quy trình. */
export type DossierStep = StepState;

/** Đồng hồ đang chạy: accepted, neither finished nor waiting for the citizen. */
export function runsIn(status: DossierStatus): boolean {
  return status === 2 || status === 4;
}

/** Mức độ hoàn thành, in steps of five, for those who may know no more: sent, received, handling, finished, returned. */
export function completion(status: DossierStatus): { done: number; of: 5 } {
  const done: Record<DossierStatus, number> = { 1: 1, 2: 2, 3: 5, 4: 3, 5: 3, 6: 3, 7: 3, 8: 5, 9: 4, 10: 5 };
  return { done: done[status], of: 5 };
}

/** Chưa kết thúc, of an open dossier. */
export function isWorkStatus(status: number): status is DossierStatus {
  return status >= 1 && status <= 9 && !isClosed(status as DossierStatus);
}
