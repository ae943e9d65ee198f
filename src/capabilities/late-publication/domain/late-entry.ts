import type { Officer } from '#capabilities/identity/index.ts';

export type LateState = 'waiting' | 'published' | 'withheld';

/** Hồ sơ chậm trễ, as the office has it. */
export interface LateEntry {
  readonly dossierCode: string;
  readonly procedureName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly officerTitle: string | null;
  /** Nêu họ tên, by the rule under which it was noticed. */
  readonly namesOfficer: boolean;
  readonly dueAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
  /** Thư xin lỗi was sent, with this new date. */
  readonly newDueOn: string | null;
  readonly explanation: string | null;
  readonly explainedAt: Temporal.Instant | null;
  readonly state: LateState;
  readonly publicText: string | null;
  readonly withheldReason: string | null;
  readonly version: number;
}

/** Giải trình: by who had the dossier when it became late, until the head has decided. */
export const mayExplain = ({ officerId, state }: LateEntry, officer: Pick<Officer, 'officerId'>): boolean =>
  officerId === officer.officerId && state === 'waiting';

const leads = (unitId: number, { duties }: Pick<Officer, 'duties'>): boolean =>
  duties.some((duty) => duty.role === 'head' && duty.unitId === unitId);

/** Quyết định công khai: by the head of the unit, who may also decide otherwise later. */
export const mayDecide = ({ unitId }: LateEntry, officer: Pick<Officer, 'duties'>): boolean => leads(unitId, officer);

/** Xem: who had it, the head of the unit, and who inspects. */
export const maySee = (entry: LateEntry, officer: Officer): boolean =>
  entry.officerId === officer.officerId ||
  leads(entry.unitId, officer) ||
  officer.duties.some(({ role }) => role === 'inspector');

export const LONGEST_LATE_TEXT = 1000;
