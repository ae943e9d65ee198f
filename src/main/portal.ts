/** Cổng dịch vụ công: everything a citizen or business opens. */
import type { FastifyPluginAsync } from 'fastify';
import { cataloguePortalRoutes } from '#capabilities/catalogue/pages/portal/routes.ts';
import { dataRightsPortalRoutes } from '#capabilities/data-rights/pages/portal/routes.ts';
import { feedbackPortalRoutes } from '#capabilities/feedback/pages/portal/routes.ts';
import { filingPortalRoutes } from '#capabilities/filing/pages/portal/routes.ts';
import { helpPortalRoutes } from '#capabilities/help/pages/portal/routes.ts';
import { actingPortalRoutes } from '#capabilities/identity/pages/portal/acting-routes.ts';
import { citizenSession } from '#capabilities/identity/pages/portal/citizen-session.ts';
import { identityPortalRoutes } from '#capabilities/identity/pages/portal/routes.ts';
import { latePublicationPortalRoutes } from '#capabilities/late-publication/pages/portal/late-list.page.tsx';
import { listLatestNews, newsItemPath } from '#capabilities/news/index.ts';
import { newsPortalRoutes } from '#capabilities/news/pages/portal/routes.ts';
import { notificationsPortalRoutes } from '#capabilities/notifications/pages/portal/routes.ts';
import { papersPortalRoutes } from '#capabilities/papers/pages/portal/routes.ts';
import { paymentPortalRoutes } from '#capabilities/payment/pages/portal/routes.ts';
import { resultsPortalRoutes } from '#capabilities/results/pages/portal/routes.ts';
import { agencyFigures, expectedDuration, homeFigures } from '#capabilities/statistics/index.ts';
import { statisticsPortalRoutes } from '#capabilities/statistics/pages/portal/routes.ts';
import { surveysPortalRoutes } from '#capabilities/surveys/pages/portal/routes.ts';
import { trackingPortalRoutes } from '#capabilities/tracking/pages/portal/routes.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';

export function portalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    await app.register(citizenSession(platform));
    await app.register(identityPortalRoutes(platform));
    await app.register(actingPortalRoutes(platform));
    await app.register(dataRightsPortalRoutes(platform));
    await app.register(notificationsPortalRoutes(platform));
    await app.register(trackingPortalRoutes(platform));
    await app.register(paymentPortalRoutes(platform));
    await app.register(resultsPortalRoutes(platform));
    await app.register(papersPortalRoutes(platform));
    await app.register(filingPortalRoutes(platform));
    await app.register(feedbackPortalRoutes(platform, agencyFigures(platform)));
    await app.register(helpPortalRoutes(platform));
    await app.register(newsPortalRoutes(platform));
    await app.register(surveysPortalRoutes(platform));
    await app.register(statisticsPortalRoutes(platform));
    await app.register(latePublicationPortalRoutes(platform));
    await app.register(
      cataloguePortalRoutes(platform, {
        figures: homeFigures(platform),
        duration: (code) => expectedDuration(platform.database.kysely, code),
        news: newsOf(platform),
      }),
    );
    // A page that does not exist is told inside the portal, to whoever is signed in there.
    app.get('/*', async () => {
      throw new NotFound('page');
    });
  };
}

const NEWS_AT_HOME = 3;

function newsOf({ database, clock }: Platform) {
  return async () => {
    const news = await listLatestNews(database.kysely, { now: clock.now(), most: NEWS_AT_HOME });
    return news.map(({ slug, title, publishedAt }) => ({ title, publishedAt, href: newsItemPath(slug) }));
  };
}
