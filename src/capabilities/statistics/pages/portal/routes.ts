import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { FIGURE_LIST_PATH, STATISTICS_PATH } from '../../paths.ts';
import { statisticsPages } from './statistics.page.tsx';

/** Số liệu công khai, for anybody. */
export function statisticsPortalRoutes(platform: Platform): FastifyPluginAsync {
  const statistics = statisticsPages(platform);
  return async (app) => {
    app.get(STATISTICS_PATH, statistics.show);
    app.get(FIGURE_LIST_PATH, statistics.list);
  };
}
