/** Nộp hồ sơ: from the first question to the dossier's code. Nothing here is needed by others yet but the addresses. */
export { filingPaths } from './paths.ts';
