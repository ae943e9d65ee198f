/** Kết quả: what others may set up before results are signed, and what is done in the background. */
export { trackParcels } from './actions/carry-parcel.ts';
export { prepareSigning } from './actions/prepare-signing.ts';
export { resultSubscribers } from './result-subscribers.ts';
