/** Cổng dịch vụ công: everything a citizen or business opens. */
import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';

export function portalRoutes(_platform: Platform): FastifyPluginAsync {
  return async (_app) => {};
}
