/** Lỗi của hồ sơ: one thing to mend, bound to the field or paper it is about. */
export interface Fault {
  readonly target: 'field' | 'paper';
  /** Field name or paper code. */
  readonly name: string;
  readonly kind: FaultKind;
  readonly explanation: string;
}

/** Thiếu, sai, hết hiệu lực, không đọc được. */
export type FaultKind = 'missing' | 'wrong' | 'out-of-date' | 'unreadable';

export const FAULT_KINDS = ['missing', 'wrong', 'out-of-date', 'unreadable'] as const satisfies readonly FaultKind[];

/** Yêu cầu bổ sung, hoàn thiện hồ sơ: one complete list of faults. */
export interface SupplementRequest {
  readonly number: number;
  readonly reason: string;
  readonly faults: readonly Fault[];
  readonly requestedAt: Temporal.Instant;
  /** ISO date, to the end of the working day. */
  readonly respondBy: string;
  readonly answeredAt: Temporal.Instant | null;
  readonly changes: readonly SupplementChange[] | null;
}

/** Đề nghị yêu cầu bổ sung lần sau: everything the officer typed, before the head or sent back. */
export interface SupplementProposal {
  readonly state: 'drafted' | 'proposed';
  readonly reason: string;
  readonly faults: readonly Fault[];
  readonly respondBy: string;
  readonly writtenAt: Temporal.Instant;
  readonly writtenBy: string;
}

/** What the citizen mended: of a field the texts before and after, of a paper the file names. */
export interface SupplementChange {
  readonly target: 'field' | 'paper';
  readonly name: string;
  readonly before: string | readonly string[] | null;
  readonly after: string | readonly string[] | null;
}

export type SupplementRefusal =
  | 'no-faults'
  | 'explanation-missing'
  | 'respond-by-past'
  | 'second-supplement-needs-head'
  | 'first-supplement-needs-nobody'
  | 'nothing-supplemented'
  | 'fault-not-answered'
  | 'not-asked-for';

/** What the citizen sends back: new texts of fields, new files of papers. */
export interface SupplementAnswer {
  /** Field name → new text; repeated fields as `lines[0].name`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Paper code → files in place of the old ones. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
}

/** Does a changed field belong to the field a fault names? A fault of a group opens all of the group. */
export function isAbout(faultName: string, fieldName: string): boolean {
  return fieldName === faultName || fieldName.startsWith(`${faultName}.`) || fieldName.startsWith(`${faultName}[`);
}

/** Only what was asked for may change, and every fault must be answered. */
export function judgeAnswer(
  faults: readonly Fault[],
  answers: Readonly<Record<string, unknown>>,
  answer: SupplementAnswer,
): { ok: true; fieldChanges: SupplementChange[] } | { ok: false; refusal: SupplementRefusal; name?: string } {
  const fieldFaults = faults.filter(({ target }) => target === 'field');
  const paperFaults = faults.filter(({ target }) => target === 'paper');
  const fieldChanges = Object.entries(answer.fields)
    .filter(([name, after]) => (answers[name] ?? '') !== after)
    .map(([name, after]) => ({ target: 'field' as const, name, before: textOf(answers[name]), after }));
  const stray =
    fieldChanges.find(({ name }) => !fieldFaults.some((fault) => isAbout(fault.name, name)))?.name ??
    Object.keys(answer.papers).find((code) => !paperFaults.some((fault) => fault.name === code));
  if (stray !== undefined) return { ok: false, refusal: 'not-asked-for', name: stray };
  const open =
    fieldFaults.find((fault) => !fieldChanges.some(({ name }) => isAbout(fault.name, name))) ??
    paperFaults.find((fault) => (answer.papers[fault.name] ?? []).length === 0);
  if (open) return { ok: false, refusal: 'fault-not-answered', name: open.name };
  return { ok: true, fieldChanges };
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}
