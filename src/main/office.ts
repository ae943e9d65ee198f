/** Một cửa điện tử: everything an officer opens, under /can-bo. */
import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';

export function officeRoutes(_platform: Platform): FastifyPluginAsync {
  return async (_app) => {};
}
