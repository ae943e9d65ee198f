/** Giải quyết: hand over, propose, decide. */
export {
  DECISIONS,
  type Decision,
  type DecisionRequest,
  type DecisionResult,
  decideDossier,
} from './actions/decide-dossier.ts';
export { type HandOver, type HandOverResult, handOverDossier } from './actions/hand-over-dossier.ts';
export { type Proposal, type ProposalResult, type ProposedOutcome, proposeDossier } from './actions/propose-dossier.ts';
