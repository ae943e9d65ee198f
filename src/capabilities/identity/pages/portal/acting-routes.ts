import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { ACTING_PATH } from '../../paths.ts';
import { actingPages } from './acting.page.tsx';

/** Làm việc thay cho doanh nghiệp, tổ chức. */
export function actingPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const acting = actingPages(platform);
    app.get(ACTING_PATH, acting.show);
    app.post(ACTING_PATH, acting.choose);
  };
}
