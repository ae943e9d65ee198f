import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { Suggestion } from '#ui/search-suggestions.ts';
import { suggestProcedures } from '../../domain/suggest-procedures.ts';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { parseProcedureQuery } from './find-procedures.form.ts';

/** For whoever types in a search box, while they type; the same for everybody. */
export function suggestionsPage(platform: Platform, list: 'online' | 'all') {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const catalogue = await loadCatalogue(platform.database);
    const onlineOnly = list === 'online';
    const { words } = parseProcedureQuery(request.query, { onlineOnly, fields: catalogue.fields });
    const suggestions: Suggestion[] = suggestProcedures(catalogue, { words, onlineOnly }).map(({ code, name }) => ({
      text: name,
      href: cataloguePaths.procedure(code),
    }));
    return reply.header('cache-control', 'public, max-age=60').send(suggestions);
  };
}
