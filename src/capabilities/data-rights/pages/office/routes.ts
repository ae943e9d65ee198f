import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { OFFICE_DATA_REQUESTS_PATH, officeDataRequestPath } from '../../paths.ts';
import { officeDataRequestPages } from './data-requests.page.tsx';

/** Trả lời yêu cầu về dữ liệu cá nhân. */
export function dataRightsOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const pages = officeDataRequestPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(OFFICE_DATA_REQUESTS_PATH, pages.list);
    app.get(officeDataRequestPath(':number'), pages.show);
    app.post(officeDataRequestPath(':number'), pages.answer);
  };
}
