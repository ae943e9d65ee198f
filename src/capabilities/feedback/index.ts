/** Góp ý: what people report and propose, and how satisfied they are. */
export { listReportOutcomes } from './actions/list-report-outcomes.ts';
export { handledUnits } from './domain/report-access.ts';
export { getLeastRatings } from './storage/rating-queries.ts';
export { countWaitingReports } from './storage/report-queries.ts';
