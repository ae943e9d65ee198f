/** Góp ý: what people report, propose and ask, and how satisfied they are. */
export { listReportOutcomes } from './actions/list-report-outcomes.ts';
export { seedDemoQuestions } from './actions/seed-demo-questions.ts';
export type { AgencyFigures, UnitFigures } from './domain/agency-index.ts';
export { handledUnits } from './domain/report-access.ts';
export type { Quarter } from './domain/satisfaction-rating.ts';
export { countWaitingComments } from './storage/comment-queries.ts';
export { countWaitingQuestions } from './storage/question-queries.ts';
export { getLeastRatings } from './storage/rating-queries.ts';
export { countWaitingReports } from './storage/report-queries.ts';
