/** Thủ tục hành chính: what they ask for, how long they take, what they cost. */
export {
  AGENCIES,
  FIELDS,
  type ProcedureDefinition,
  type RequiredPaper,
  SUBJECTS,
  type Subject,
  type TimeLimit,
} from '../../../procedures/define.ts';
export { type Publication, publishProcedures } from './actions/publish-procedures.ts';
export type { Channel, FeeItem, FeeRequest, Fees } from './domain/fees.ts';
export { caseOf, requiredPapers } from './domain/required-papers.ts';
export {
  computeFees,
  findProcedure,
  findProcedureVersion,
  type ProcedureVersion,
} from './storage/procedure-queries.ts';
