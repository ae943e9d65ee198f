/** Công khai chậm trễ: late dossiers are explained by who had them and published by the head of the unit. */
export { noticeLate } from './actions/notice-late.ts';
export { latePublicationSubscribers } from './late-publication-subscribers.ts';
