/** Quy trình nội bộ as data (TT 01/2018/TT-VPCP, Điều 8: approved by the chairman, then set up as quy trình điện tử). */
import type { NationalStatus, StepState } from './national-status.ts';

export type { NationalStatus, StepState };

/** Đơn vị của bước: which of the dossier's three units works in it. */
export type StepUnit = 'receiving' | 'handling' | 'returning';

export type StepRole = 'receptionist' | 'specialist' | 'head' | 'signatory';

/** Người chịu trách nhiệm: who has to act. Nobody may be in doubt about it, so a step without one is only an end. */
export type InCharge = { readonly role: StepRole; readonly unit: StepUnit } | 'citizen';

/** Điều kiện rẽ nhánh: a typed tree over the facts that the workflow declares. */
export type BranchCondition =
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly and: readonly BranchCondition[] }
  | { readonly or: readonly BranchCondition[] }
  | { readonly not: BranchCondition };

/** Nhánh: the first whose condition holds is taken; the last has none and is taken otherwise. */
export interface Branch {
  readonly when?: BranchCondition;
  readonly to: string;
}

/** A step, `back` for the step the dossier came from, or branches. */
export type Target = string | readonly Branch[];

/** Lấy ý kiến: asked beside the step, several at once; its own deadline never stops the citizen's clock. */
export interface Consultation {
  readonly id: string;
  /** Cơ quan được lấy ý kiến. */
  readonly of: string;
  /** Giờ làm việc to answer in. */
  readonly hours: number;
  /** The step is not left by its usual way before the answer came. */
  readonly required: boolean;
}

/** Bước xử lý. */
export interface WorkflowStep {
  readonly id: string;
  /** What the step is to the system; two steps of a workflow may be the same to it. */
  readonly state: StepState;
  /** Tên bước, to people. */
  readonly name: string;
  /** Null only where the workflow ends. */
  readonly inCharge: InCharge | null;
  /** Giờ làm việc planned for it. */
  readonly hours?: number;
  /** Thao tác thường làm: the way on when nothing is wrong. Said apart, since jsonb keeps no order of keys. */
  readonly usual?: string;
  /** Action → where it leads. */
  readonly actions: Readonly<Record<string, Target>>;
  readonly consultations?: readonly Consultation[];
  /** Chức danh of whoever may sign here. */
  readonly signers?: readonly string[];
}

/** Cấp của cơ quan, as units are kept. */
export type UnitKind = 'commune' | 'commune-police' | 'department' | 'province-centre';

/** Cơ quan thực hiện of one part: its level, and what people call it. */
export interface StepAgency {
  readonly kinds: readonly UnitKind[];
  readonly name: string;
}

/** Quy trình: pinned with the version of its procedure. */
export interface Workflow {
  readonly name: string;
  /** Quyết định phê duyệt quy trình nội bộ; absent while the hours are only a proposal to be decided on. */
  readonly decision?: string;
  readonly agencies?: Readonly<Record<StepUnit, StepAgency>>;
  readonly start: string;
  /** Facts that branches ask for, each with the values it can have. */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly WorkflowStep[];
}

export type Facts = Readonly<Record<string, string>>;

export const BACK = 'back';
