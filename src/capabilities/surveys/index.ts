/** Khảo sát: what the authority asks everybody. */
export { seedDemoSurvey } from './actions/seed-demo-survey.ts';
