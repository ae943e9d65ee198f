/** Kết quả: issue, hand back, take back for correction. */
export { type HandBack, handBackResult } from './actions/hand-back-result.ts';
export { type Issue, type IssueResult, issueResult, type ResultMeans } from './actions/issue-result.ts';
export { type ReopenResult, reopenDossier } from './actions/reopen-dossier.ts';
