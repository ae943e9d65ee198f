import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { OFFICE_NEWS_PATH, officeNewsImagePath, officeNewsItemPath } from '../../paths.ts';
import { officeNewsPages } from './news.page.tsx';

/** Biên tập tin tức. */
export function newsOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const news = officeNewsPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(OFFICE_NEWS_PATH, news.list);
    app.post(OFFICE_NEWS_PATH, news.start);
    app.get(officeNewsItemPath(':number'), news.show);
    app.post(officeNewsItemPath(':number'), news.edit);
    app.get(officeNewsImagePath(':number'), news.picture);
  };
}
