/** Cổng dịch vụ công: everything a citizen or business opens. */
import type { FastifyPluginAsync } from 'fastify';
import { citizenSession } from '#capabilities/identity/pages/portal/citizen-session.ts';
import { identityPortalRoutes } from '#capabilities/identity/pages/portal/routes.ts';
import type { Platform } from '#platform/platform.ts';

export function portalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    await app.register(citizenSession(platform));
    await app.register(identityPortalRoutes(platform));
  };
}
