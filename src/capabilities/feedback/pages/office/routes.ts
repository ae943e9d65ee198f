import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { OFFICE_REPORTS_PATH, officeReportFilePath, officeReportPath } from '../../paths.ts';
import { officeReportPages } from './reports.page.tsx';

/** Xử lý phản ánh, kiến nghị. */
export function feedbackOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const reports = officeReportPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(OFFICE_REPORTS_PATH, reports.list);
    app.get(officeReportPath(':code'), reports.show);
    app.post(officeReportPath(':code'), reports.handle);
    app.get(officeReportFilePath(':code', ':number'), reports.download);
  };
}
