import type { Officer, Role } from './duty.ts';

/** Ủy quyền xử lý khi vắng mặt: the work of an absent officer of a unit, done by another in those days. */
export interface AbsenceCover {
  readonly id: number;
  readonly absent: { readonly officerId: string; readonly fullName: string };
  readonly cover: { readonly officerId: string; readonly fullName: string };
  readonly unit: { readonly id: number; readonly name: string };
  /** ISO dates, both included. */
  readonly fromOn: string;
  readonly toOn: string;
  readonly reason: string;
  readonly namedBy: string;
}

/** Xử lý thay: what an officer does today in somebody else's place. */
export interface CoveredWork {
  readonly officerId: string;
  readonly fullName: string;
  readonly duties: readonly { readonly role: CoveredRole; readonly unitId: number }[];
  readonly toOn: string;
}

/** What is handed on. Whoever signs holds that role in their own name; administrators and inspectors serve no dossier. */
export const COVERED_ROLES = ['receptionist', 'specialist', 'head'] as const satisfies readonly Role[];

type CoveredRole = (typeof COVERED_ROLES)[number];

export interface CoverRequest {
  readonly unitId: number;
  readonly absentId: string;
  readonly coverId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly reason: string;
}

export type CoverRefusal =
  | 'cover-is-absent-person'
  | 'cover-unknown'
  | 'period-turned'
  | 'period-past'
  | 'period-too-long'
  | 'absent-already'
  | 'cover-away';

/** Longer than any leave; who is gone for longer has no duty any more. */
const LONGEST_IN_DAYS = 366;

export function judgePeriod(
  { fromOn, toOn }: Pick<CoverRequest, 'fromOn' | 'toOn'>,
  today: string,
): CoverRefusal | undefined {
  if (toOn < fromOn) return 'period-turned';
  if (toOn < today) return 'period-past';
  const { days } = Temporal.PlainDate.from(fromOn).until(Temporal.PlainDate.from(toOn));
  return days > LONGEST_IN_DAYS ? 'period-too-long' : undefined;
}

/** The absent officer names for themself, the head of the unit for anybody there. */
export function mayNameCover(by: Officer, { unitId, absentId }: Pick<CoverRequest, 'unitId' | 'absentId'>): boolean {
  const here = by.duties.filter((duty) => duty.unitId === unitId);
  return here.some(({ role }) => role === 'head') || (absentId === by.officerId && here.length > 0);
}
