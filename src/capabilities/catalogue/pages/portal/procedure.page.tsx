import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { ProcedurePage } from './procedure.view.tsx';

export function procedurePage(platform: Platform) {
  return async (request: FastifyRequest<{ Params: { code: string } }>, reply: FastifyReply) => {
    const catalogue = await loadCatalogue(platform.database);
    const entry = catalogue.byCode.get(request.params.code);
    if (entry === undefined) throw new NotFound('no such procedure');
    const { code, name, summary } = entry.definition;
    return sendPortalPage(reply, {
      title: name,
      description: summary,
      active: cataloguePaths.procedures,
      body: (
        <ProcedurePage
          entry={entry}
          catalogue={catalogue}
          today={todayInVietnam(platform.clock).toString()}
          filingHref={entry.fileable ? cataloguePaths.filing(code) : null}
        />
      ),
    });
  };
}
