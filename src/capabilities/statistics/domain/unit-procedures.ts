import type { ProcedureCounts } from './service-index.ts';
import type { FigureUnit } from './unit-level.ts';

/** Thủ tục, as far as the index asks about it. */
export interface IndexProcedure {
  readonly code: string;
  readonly level: 'commune' | 'province';
  /** Settled by the police of the commune, which is a unit of its own. */
  readonly isOfPolice: boolean;
  /** All seven parts that must be published. */
  readonly isComplete: boolean;
  readonly isOnline: boolean;
  readonly hasFee: boolean;
  readonly isPayableOnline: boolean;
  /** Where its workflow has it done; undefined where none says it. */
  readonly doneAt: 'one-stop' | 'received-at-one-stop' | 'elsewhere' | undefined;
  /** Kinds of agencies that settle it by its workflow. */
  readonly settledBy: readonly string[];
}

export type PartAgencies = Readonly<
  Record<'receiving' | 'handling' | 'returning', { readonly kinds: readonly string[] }>
>;

/** Cơ quan có Bộ phận Một cửa: agencies that hold a one-stop office themselves. */
const ONE_STOP_KINDS: readonly string[] = ['commune', 'province-centre'];

/** By the agencies of all its workflows; one that names none says nothing. */
export function doneAt(workflows: readonly PartAgencies[]): IndexProcedure['doneAt'] {
  if (workflows.length === 0) return undefined;
  const isThere = (part: keyof PartAgencies) =>
    workflows.every((agencies) => agencies[part].kinds.every((kind) => ONE_STOP_KINDS.includes(kind)));
  if (!isThere('receiving')) return 'elsewhere';
  return isThere('handling') && isThere('returning') ? 'one-stop' : 'received-at-one-stop';
}

/** What happened under which procedures in the period. */
export interface ProcedureUse {
  readonly used: ReadonlySet<string>;
  readonly usedOnline: ReadonlySet<string>;
  readonly paidOnline: ReadonlySet<string>;
}

/**
 * Thủ tục thuộc thẩm quyền: those of its level for a commune; of other units nothing says it, so there it is what came
 * in or was open in the period.
 */
export function proceduresOf(
  unit: Pick<FigureUnit, 'kind'> | undefined,
  procedures: readonly IndexProcedure[],
  { used }: Pick<ProcedureUse, 'used'>,
): IndexProcedure[] {
  if (unit === undefined) return [...procedures];
  if (unit.kind === 'commune') return procedures.filter(({ level, isOfPolice }) => level === 'commune' && !isOfPolice);
  if (unit.kind === 'commune-police') return procedures.filter(({ isOfPolice }) => isOfPolice);
  return procedures.filter(({ code }) => used.has(code));
}

export function countProcedures(
  own: readonly IndexProcedure[],
  { usedOnline, paidOnline }: Omit<ProcedureUse, 'used'>,
  unit: Pick<FigureUnit, 'kind'> | undefined,
): ProcedureCounts {
  // Index 5 asks about what the agency settles: a procedure of the commune's level may be settled by a department.
  const asked = own.filter(({ settledBy }) => unit === undefined || settledBy.includes(unit.kind));
  const count = (holds: (procedure: IndexProcedure) => boolean) => own.filter(holds).length;
  return {
    all: own.length,
    complete: count(({ isComplete }) => isComplete),
    online: count(({ isOnline }) => isOnline),
    onlineUsed: count(({ isOnline, code }) => isOnline && usedOnline.has(code)),
    withFee: count(({ hasFee }) => hasFee),
    feePaidOnline: count(({ hasFee, code }) => hasFee && paidOnline.has(code)),
    feePayableOnline: count(({ hasFee, isPayableOnline }) => hasFee && isPayableOnline),
    withAgencies: asked.filter((procedure) => procedure.doneAt !== undefined).length,
    atOneStop: asked.filter(({ doneAt: where }) => where === 'one-stop' || where === 'received-at-one-stop').length,
    whollyAtOneStop: asked.filter((procedure) => procedure.doneAt === 'one-stop').length,
  };
}
