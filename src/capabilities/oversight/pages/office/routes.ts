import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { AUDIT_LOG_PATH } from '../../paths.ts';
import { auditLogPage } from './audit-log.page.tsx';

/** Nhật ký, for inspectors. */
export function oversightOfficeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(AUDIT_LOG_PATH, auditLogPage(platform));
  };
}
