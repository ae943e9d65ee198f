import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { computeFees } from '../../storage/procedure-queries.ts';
import { parseFeesQuery } from './fees.form.ts';
import { feesText } from './fees.text.ts';

/** The same calculation as the pages show. */
export function feesPage({ database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const parsed = parseFeesQuery(request.query);
    if ('error' in parsed) return reply.status(400).send(parsed);
    const fees = await computeFees(database.kysely, parsed.request);
    if (fees === undefined) return reply.status(404).send({ error: feesText.unknown(parsed.request.procedureCode) });
    return reply.send(fees);
  };
}
