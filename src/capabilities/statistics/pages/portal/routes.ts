import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  FIGURE_LIST_PATH,
  INDEX_ANNOUNCEMENTS_PATH,
  INDEX_DOSSIERS_PATH,
  INDEX_FORMULAS_PATH,
  INDICATOR_PATH,
  OPEN_DATA_PATH,
  openDataFilePath,
  SERVICE_INDEX_PATH,
  STATISTICS_PATH,
} from '../../paths.ts';
import { openDataPages } from './open-data.page.tsx';
import { serviceIndexPages } from './service-index.page.tsx';
import { statisticsPages } from './statistics.page.tsx';

/** Số liệu công khai, for anybody. */
export function statisticsPortalRoutes(platform: Platform): FastifyPluginAsync {
  const statistics = statisticsPages(platform);
  const openData = openDataPages(platform);
  const index = serviceIndexPages(platform);
  return async (app) => {
    app.get(STATISTICS_PATH, statistics.show);
    app.get(FIGURE_LIST_PATH, statistics.list);
    app.get(OPEN_DATA_PATH, openData.show);
    app.get(openDataFilePath(':file'), openData.file);
    app.get(SERVICE_INDEX_PATH, index.show);
    app.get(INDEX_FORMULAS_PATH, index.formulas);
    app.get(INDEX_ANNOUNCEMENTS_PATH, index.announcements);
    app.get(INDICATOR_PATH, index.indicator);
    app.get(INDEX_DOSSIERS_PATH, index.dossiers);
  };
}
