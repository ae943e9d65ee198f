/** Tin tức: what the authority tells everybody. */
export { seedDemoNews } from './actions/seed-demo-news.ts';
export { newsItemPath } from './paths.ts';
export { listLatestNews, type NewsHeadline } from './storage/news-queries.ts';
