import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { Undelivered } from '../../domain/undelivered.ts';
import { AUDIT_LOG_PATH, STUCK_PATH } from '../../paths.ts';
import { auditLogPage } from './audit-log.page.tsx';
import { stuckPages } from './stuck.page.tsx';

/** Nhật ký, for inspectors; việc đang kẹt, for heads and administrators. */
export function oversightOfficeRoutes(platform: Platform, messages: Undelivered): FastifyPluginAsync {
  const stuck = stuckPages(platform, messages);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(AUDIT_LOG_PATH, auditLogPage(platform));
    app.get(STUCK_PATH, stuck.show);
    app.post(STUCK_PATH, stuck.unstick);
  };
}
