/** Giải quyết: what is done in the background. */
export { processingSubscribers } from './processing-subscribers.ts';
