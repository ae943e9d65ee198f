/** Kết quả: what others may set up before results are signed, and what is signed in the background. */
export { prepareSigning } from './actions/prepare-signing.ts';
export { signingSubscribers } from './signing/signing-subscribers.ts';
