import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  ANNOUNCEMENTS_PATH,
  announcementPath,
  EXTERNAL_FIGURE_PATH,
  EXTERNAL_FIGURES_PATH,
  NEW_ANNOUNCEMENT_PATH,
} from '../../paths.ts';
import { announcementPages } from './announcements.page.tsx';
import { externalFigurePages } from './external-figures.page.tsx';

/** Số liệu từ hệ thống khác, for heads and administrators; sổ quyết định công bố, for whoever keeps it. */
export function statisticsOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const figures = externalFigurePages(platform);
  const announcements = announcementPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(EXTERNAL_FIGURES_PATH, figures.list);
    app.get(EXTERNAL_FIGURE_PATH, figures.show);
    app.post(EXTERNAL_FIGURE_PATH, figures.enter);
    app.get(ANNOUNCEMENTS_PATH, announcements.list);
    app.get(NEW_ANNOUNCEMENT_PATH, announcements.show);
    app.post(NEW_ANNOUNCEMENT_PATH, announcements.record);
    app.get(announcementPath(':number'), announcements.show);
    app.post(announcementPath(':number'), announcements.record);
  };
}
