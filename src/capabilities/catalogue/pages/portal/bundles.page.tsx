import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { bundleEntries } from '../../domain/catalogue.ts';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { bundlesText } from './bundles.text.ts';
import { BundlePage, BundlesPage } from './bundles.view.tsx';

/** Danh sách dịch vụ công liên thông. */
export function bundlesPage({ database }: Platform) {
  return async (_request: FastifyRequest, reply: FastifyReply) => {
    const entries = bundleEntries(await loadCatalogue(database));
    return sendPortalPage(reply, {
      title: bundlesText.title,
      description: bundlesText.lead,
      active: cataloguePaths.onlineServices,
      body: <BundlesPage entries={entries} />,
    });
  };
}

export function bundlePage({ database }: Platform) {
  return async (request: FastifyRequest<{ Params: { slug: string } }>, reply: FastifyReply) => {
    const catalogue = await loadCatalogue(database);
    const entry = bundleEntries(catalogue).find(({ bundle }) => bundle.slug === request.params.slug);
    if (entry === undefined) throw new NotFound('no such bundle');
    return sendPortalPage(reply, {
      title: entry.bundle.name,
      isNamedInVietnamese: true,
      description: entry.definition.summary,
      active: cataloguePaths.onlineServices,
      body: <BundlePage entry={entry} catalogue={catalogue} />,
    });
  };
}
