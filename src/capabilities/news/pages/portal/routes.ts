import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { NEWS_PATH, newsImagePath, newsItemPath } from '../../paths.ts';
import { newsPages } from './news.page.tsx';

/** Tin tức, for everybody. */
export function newsPortalRoutes(platform: Platform): FastifyPluginAsync {
  const news = newsPages(platform);
  return async (app) => {
    app.get(NEWS_PATH, news.list);
    app.get(newsItemPath(':slug'), news.show);
    app.get(newsImagePath(':slug', ':size'), news.picture);
  };
}
