import type { Condition } from '#engines/forms/define.ts';
import type { ProcedureCase, ProcedureDefinition } from '../../../../procedures/define.ts';

/** Trường hợp: the first that holds; undefined for a procedure without cases. */
export function caseOf(
  definition: ProcedureDefinition,
  holds: (condition: Condition) => boolean,
): ProcedureCase | undefined {
  return definition.cases?.find(({ when }) => when === undefined || holds(when));
}
