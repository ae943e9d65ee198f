/** Số liệu công khai: figures of all dossiers as everybody may see them. Knows every capability, and none knows it. */
export { countServiceIndex } from './actions/count-service-index.ts';
export { expectedDuration, measureDurations } from './actions/measure-durations.ts';
export { agencyFigures } from './actions/read-agency-figures.ts';
export { homeFigures } from './actions/read-home-figures.ts';
