import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { homeText } from './home.text.ts';
import { type HomeFigures, HomePage } from './home.view.tsx';

export function homePage(platform: Platform, figures: (() => Promise<HomeFigures>) | undefined) {
  return async (_request: FastifyRequest, reply: FastifyReply) => {
    const [catalogue, counted] = await Promise.all([loadCatalogue(platform.database), figures?.() ?? null]);
    return sendPortalPage(reply, {
      title: homeText.title,
      active: cataloguePaths.home,
      body: <HomePage catalogue={catalogue} today={todayInVietnam(platform.clock).toString()} figures={counted} />,
    });
  };
}
