/** Tiếp nhận: what is done in the background. */
export { receptionSubscribers } from './reception-subscribers.ts';
