/** Giao diện lập trình: what other systems may ask, with a description they can read. */
import swagger from '@fastify/swagger';
import type { FastifyPluginAsync } from 'fastify';
import { catalogueApiRoutes } from '#capabilities/catalogue/pages/api/routes.ts';
import { trackingApiRoutes } from '#capabilities/tracking/pages/api/routes.ts';
import type { Platform } from '#platform/platform.ts';

export function apiRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Một Cửa',
          version: '1',
          description: 'Giao diện lập trình của hệ thống một cửa tỉnh Thanh Hóa.',
        },
        servers: [{ url: platform.config.publicUrl }],
      },
    });
    await app.register(catalogueApiRoutes(platform));
    await app.register(trackingApiRoutes(platform));
    app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  };
}
