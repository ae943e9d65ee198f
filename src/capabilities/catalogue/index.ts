/** Thủ tục hành chính: what they ask for, how long they take, what they cost. */
export type { AgencyWorkflow, ProcedureDefinition } from '../../../procedures/define.ts';
export { managesCatalogue } from './actions/catalogue-manager.ts';
export { importCatalogue } from './actions/import-catalogue.ts';
export { publishProcedures } from './actions/publish-procedures.ts';
export { readCatalogueImports } from './actions/read-catalogue-imports.ts';
export { catalogueSubscribers } from './catalogue-subscribers.ts';
export { caseOf } from './domain/case-of.ts';
export type { FeeItem, FeeRequest, Fees } from './domain/fees.ts';
export { workflowOf } from './domain/pinned-workflow.ts';
export { loadCatalogue } from './storage/catalogue-queries.ts';
export type { DirtCount } from './storage/import-queries.ts';
export {
  computeFees,
  findProcedure,
  findProcedureVersion,
  listCounterProcedures,
} from './storage/procedure-queries.ts';
