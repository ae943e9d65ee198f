/** Kết quả: what others may set up before results are signed. */
export { prepareSigning } from './actions/prepare-signing.ts';
