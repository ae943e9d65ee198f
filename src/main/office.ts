/** Một cửa điện tử: everything an officer opens, under /can-bo. */
import type { FastifyPluginAsync } from 'fastify';
import { officerSession } from '#capabilities/identity/pages/office/officer-session.ts';
import { identityOfficeRoutes } from '#capabilities/identity/pages/office/routes.ts';
import type { Platform } from '#platform/platform.ts';

export function officeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    await app.register(officerSession(platform));
    await app.register(identityOfficeRoutes(platform));
  };
}
