/** Quyền của chủ thể dữ liệu: people ask to see, correct, delete or restrict what is kept of them. */
export { isDataOfficer } from './actions/answer-data-request.ts';
