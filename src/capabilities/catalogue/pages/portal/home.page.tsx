import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { homeText } from './home.text.ts';
import { type HomeFigures, HomePage } from './home.view.tsx';
import type { NewsLine } from './news-strip.view.tsx';

interface HomeSources {
  readonly figures?: () => Promise<HomeFigures>;
  readonly news?: () => Promise<readonly NewsLine[]>;
}

export function homePage(platform: Platform, { figures, news }: HomeSources) {
  return async (_request: FastifyRequest, reply: FastifyReply) => {
    const [catalogue, counted, latest] = await Promise.all([
      loadCatalogue(platform.database),
      figures?.() ?? null,
      news?.() ?? [],
    ]);
    const today = todayInVietnam(platform.clock).toString();
    return sendPortalPage(reply, {
      title: homeText.title,
      active: cataloguePaths.home,
      islands: ['search-suggestions'],
      body: <HomePage catalogue={catalogue} today={today} figures={counted} news={latest} />,
    });
  };
}
