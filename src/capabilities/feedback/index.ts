/** Góp ý: what people report and propose, and how satisfied they are. */
export { handledUnits } from './domain/report-access.ts';
export { countWaitingReports } from './storage/report-queries.ts';
