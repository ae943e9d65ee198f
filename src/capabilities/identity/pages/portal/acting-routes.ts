import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { ACTING_PATH, AUTHORISATIONS_PATH, WITHDRAW_AUTHORISATION_PATH } from '../../paths.ts';
import { actingPages } from './acting.page.tsx';
import { authorisationPages } from './authorisations.page.tsx';

/** Làm việc thay cho doanh nghiệp, tổ chức. */
export function actingPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const acting = actingPages(platform);
    app.get(ACTING_PATH, acting.show);
    app.post(ACTING_PATH, acting.choose);
    const signedIn = { preHandler: app.requireCitizen };
    const authorisations = authorisationPages(platform);
    app.get(AUTHORISATIONS_PATH, signedIn, authorisations.show);
    app.post(AUTHORISATIONS_PATH, signedIn, authorisations.give);
    app.get(WITHDRAW_AUTHORISATION_PATH, async (_request, reply) => reply.redirect(AUTHORISATIONS_PATH, 303));
    app.post(WITHDRAW_AUTHORISATION_PATH, signedIn, authorisations.withdraw);
  };
}
