/** Thành phần hồ sơ of one filing: which papers are needed, given the channel and what is true of it. */
import type { Condition } from '#engines/forms/define.ts';
import type { ProcedureCase, ProcedureDefinition, RequiredPaper } from '../../../../procedures/define.ts';
import type { Channel } from './fees.ts';

export function requiredPapers(
  definition: ProcedureDefinition,
  channel: Channel,
  holds: (condition: Condition) => boolean,
): RequiredPaper[] {
  return definition.papers.filter(
    ({ channels, when }) =>
      (channels === undefined || channels.includes(channel)) && (when === undefined || holds(when)),
  );
}

/** Trường hợp: the first that holds; undefined for a procedure without cases. */
export function caseOf(
  definition: ProcedureDefinition,
  holds: (condition: Condition) => boolean,
): ProcedureCase | undefined {
  return definition.cases?.find(({ when }) => when === undefined || holds(when));
}
