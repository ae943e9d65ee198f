import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { EXTERNAL_FIGURE_PATH, EXTERNAL_FIGURES_PATH } from '../../paths.ts';
import { externalFigurePages } from './external-figures.page.tsx';

/** Số liệu từ hệ thống khác, for heads and administrators. */
export function statisticsOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const figures = externalFigurePages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(EXTERNAL_FIGURES_PATH, figures.list);
    app.get(EXTERNAL_FIGURE_PATH, figures.show);
    app.post(EXTERNAL_FIGURE_PATH, figures.enter);
  };
}
