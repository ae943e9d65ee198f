import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { DATA_REQUESTS_PATH, dataRequestPath, ownDataFilePath, ownDataPath } from '../../paths.ts';
import { dataRequestPages } from './data-requests.page.tsx';

/** Quyền của chủ thể dữ liệu. */
export function dataRightsPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const pages = dataRequestPages(platform);
    const own = { preHandler: app.requireCitizen };
    app.get(DATA_REQUESTS_PATH, own, pages.list);
    app.post(DATA_REQUESTS_PATH, own, pages.make);
    app.get(dataRequestPath(':number'), own, pages.show);
    app.get(ownDataPath(':number'), own, pages.showData);
    app.get(ownDataFilePath(':number'), own, pages.download);
  };
}
