/** Addresses of khảo sát. */
export const SURVEYS_PATH = '/khao-sat';
export const surveyPath = (slug: string): string => `/khao-sat/${slug}`;
export const surveyResultsPath = (slug: string): string => `/khao-sat/${slug}/ket-qua`;

export const OFFICE_SURVEYS_PATH = '/can-bo/khao-sat';
export const officeSurveyPath = (number: number | ':number'): string => `/can-bo/khao-sat/${number}`;
