/** Một cửa điện tử: everything an officer opens, under /can-bo and /quan-tri. */
import type { FastifyPluginAsync } from 'fastify';
import { catalogueOfficeRoutes } from '#capabilities/catalogue/pages/office/routes.ts';
import { dataRightsOfficeRoutes } from '#capabilities/data-rights/pages/office/routes.ts';
import { dossierOfficeRoutes } from '#capabilities/dossier/pages/office/routes.ts';
import { feedbackOfficeRoutes } from '#capabilities/feedback/pages/office/routes.ts';
import { filingOfficeRoutes } from '#capabilities/filing/pages/office/routes.ts';
import { officerSession } from '#capabilities/identity/pages/office/officer-session.ts';
import { identityOfficeRoutes } from '#capabilities/identity/pages/office/routes.ts';
import { latePublicationOfficeRoutes } from '#capabilities/late-publication/pages/office/late-entries.page.tsx';
import { newsOfficeRoutes } from '#capabilities/news/pages/office/routes.ts';
import { listUndelivered, resendUndelivered, settleUndelivered } from '#capabilities/notifications/index.ts';
import { oversightOfficeRoutes } from '#capabilities/oversight/pages/office/routes.ts';
import { paymentOfficeRoutes } from '#capabilities/payment/pages/office/routes.ts';
import { processingOfficeRoutes } from '#capabilities/processing/pages/office/routes.ts';
import { receptionOfficeRoutes } from '#capabilities/reception/pages/office/routes.ts';
import { resultsOfficeRoutes } from '#capabilities/results/pages/office/routes.ts';
import { statisticsOfficeRoutes } from '#capabilities/statistics/pages/office/routes.ts';
import { surveysOfficeRoutes } from '#capabilities/surveys/pages/office/routes.ts';
import { trackingOfficeRoutes } from '#capabilities/tracking/pages/office/routes.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { COUNTS_PATH, officeMenu } from './office-menu.ts';

export function officeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    await app.register(officerSession(platform));
    app.addHook('preHandler', officeMenu(platform));
    await app.register(identityOfficeRoutes(platform));
    await app.register(dataRightsOfficeRoutes(platform));
    await app.register(catalogueOfficeRoutes(platform));
    await app.register(dossierOfficeRoutes(platform));
    await app.register(receptionOfficeRoutes(platform));
    await app.register(filingOfficeRoutes(platform));
    await app.register(processingOfficeRoutes(platform));
    await app.register(paymentOfficeRoutes(platform));
    await app.register(resultsOfficeRoutes(platform));
    await app.register(feedbackOfficeRoutes(platform));
    await app.register(latePublicationOfficeRoutes(platform));
    await app.register(newsOfficeRoutes(platform));
    await app.register(surveysOfficeRoutes(platform));
    await app.register(statisticsOfficeRoutes(platform));
    await app.register(trackingOfficeRoutes(platform));
    await app.register(oversightOfficeRoutes(platform, { listUndelivered, resendUndelivered, settleUndelivered }));
    app.get(COUNTS_PATH, { config: { isUse: false }, preHandler: app.requireOfficer }, async (request) => {
      return Object.fromEntries(request.officeNav.map(({ key, count = 0 }) => [key, count]));
    });
    /** Quản trị: the first of its pages that the officer has. */
    app.get('/quan-tri', { preHandler: app.requireOfficer }, async (request, reply) => {
      const first = request.officeNav.find(({ href }) => href.startsWith('/quan-tri/'));
      if (!first) throw new NotFound('administration');
      return reply.redirect(first.href, 303);
    });
    // A page that does not exist is told inside the office, to whoever is signed in there.
    app.get('/can-bo/*', async () => {
      throw new NotFound('page');
    });
  };
}
