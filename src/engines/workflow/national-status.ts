/**
 * Trạng thái hồ sơ, the ten numbers of the National Portal; their words stand in the pages. 1 Mới đăng ký, 2 Được tiếp
 * nhận, 3 Không được tiếp nhận, 4 Đang xử lý, 5 Yêu cầu bổ sung giấy tờ, 6 Yêu cầu thực hiện nghĩa vụ tài chính, 7 Công
 * dân yêu cầu rút hồ sơ, 8 Dừng xử lý, 9 Đã xử lý xong, 10 Đã trả kết quả.
 */
export type NationalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Tác động lên đồng hồ thời hạn. `reopen`: the finish is taken back, the clock never stood still; `extend`: another date. */
export type ClockEffect = 'none' | 'start' | 'stop' | 'resume' | 'end' | 'reopen' | 'extend';

/**
 * Which status may follow which, and what that does to the clock. No official matrix exists; this is composed of
 * the notes to the national list and Decree 61/2018, Articles 17–20.
 */
export const STATUS_TRANSITIONS = {
  1: { 2: 'start', 3: 'end', 5: 'stop', 7: 'stop' },
  // 2 → 9: "trả ngay", settled at the counter.
  2: { 4: 'none', 5: 'stop', 7: 'stop', 9: 'end' },
  3: {},
  4: { 4: 'none', 5: 'stop', 6: 'stop', 7: 'stop', 8: 'end', 9: 'end' },
  5: { 1: 'resume', 2: 'resume', 4: 'resume', 7: 'stop', 8: 'end' },
  6: { 4: 'resume', 7: 'stop', 8: 'end' },
  7: { 1: 'resume', 2: 'resume', 4: 'resume', 5: 'stop', 6: 'stop', 8: 'end' },
  8: {},
  9: { 4: 'reopen', 10: 'none' },
  10: {},
} as const satisfies Record<NationalStatus, Partial<Record<NationalStatus, ClockEffect>>>;

/** The effect on the clock, or undefined when the law knows no such change. */
export function clockEffect(from: NationalStatus, to: NationalStatus): ClockEffect | undefined {
  const row: Partial<Record<NationalStatus, ClockEffect>> = STATUS_TRANSITIONS[from];
  return row[to];
}

/** Trạng thái bước: what the office distinguishes inside; each stands for one national status outside. */
export const STEP_STATUS = {
  'awaiting-reception': 1,
  'awaiting-assignment': 2,
  appraising: 4,
  'awaiting-review': 4,
  'awaiting-approval': 4,
  'awaiting-issue': 4,
  'awaiting-supplement': 5,
  'awaiting-obligation': 6,
  withdrawing: 7,
  'awaiting-return': 9,
  returned: 10,
  refused: 3,
  stopped: 8,
} as const satisfies Record<string, NationalStatus>;

export type StepState = keyof typeof STEP_STATUS;

export function isStepState(text: string): text is StepState {
  return Object.hasOwn(STEP_STATUS, text);
}

/** Đã kết thúc: nothing may change any more. */
export function isClosed(status: NationalStatus): boolean {
  return status === 3 || status === 8 || status === 10;
}
