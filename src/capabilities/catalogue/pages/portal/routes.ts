import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { cataloguePaths } from '../../paths.ts';
import { bundlePage, bundlesPage } from './bundles.page.tsx';
import { findProceduresPage } from './find-procedures.page.tsx';
import { homePage } from './home.page.tsx';
import type { HomeFigures } from './home.view.tsx';
import type { NewsLine } from './news-strip.view.tsx';
import { procedurePage } from './procedure.page.tsx';
import type { ExpectedDuration } from './procedure.view.tsx';
import { suggestionsPage } from './suggestions.page.ts';

interface CataloguePortalOptions {
  /** Counters of real dossiers for the home page; without it the page shows none. */
  readonly figures?: () => Promise<HomeFigures>;
  /** How long the procedure really takes; without it its page says nothing of that. */
  readonly duration?: (procedureCode: string) => Promise<ExpectedDuration | undefined>;
  /** The newest news for the home page. */
  readonly news?: () => Promise<readonly NewsLine[]>;
}

export function cataloguePortalRoutes(platform: Platform, options: CataloguePortalOptions = {}): FastifyPluginAsync {
  return async (app) => {
    app.get(cataloguePaths.home, homePage(platform, options));
    app.get(cataloguePaths.onlineServices, findProceduresPage(platform, 'online'));
    app.get(cataloguePaths.procedures, findProceduresPage(platform, 'all'));
    app.get(cataloguePaths.suggestions(cataloguePaths.onlineServices), suggestionsPage(platform, 'online'));
    app.get(cataloguePaths.suggestions(cataloguePaths.procedures), suggestionsPage(platform, 'all'));
    app.get(cataloguePaths.bundles, bundlesPage(platform));
    app.get(cataloguePaths.bundle(':slug'), bundlePage(platform));
    app.get(cataloguePaths.procedure(':code'), procedurePage(platform, options.duration));
  };
}
