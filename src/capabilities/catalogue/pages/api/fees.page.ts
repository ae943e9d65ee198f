import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendProblem } from '#platform/web/problem.ts';
import { computeFees } from '../../storage/procedure-queries.ts';
import { parseFeesQuery } from './fees.form.ts';
import { feesText } from './fees.text.ts';

/** The same calculation as the pages show. */
export function feesPage({ database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const parsed = parseFeesQuery(request.query);
    if ('wrong' in parsed) return sendProblem(reply, { status: 400, title: feesText.wrong, detail: parsed.wrong });
    const fees = await computeFees(database.kysely, parsed.request);
    if (fees === undefined) {
      const detail = feesText.unknown(parsed.request.procedureCode);
      return sendProblem(reply, { status: 404, title: feesText.missing, detail });
    }
    return reply.send(fees);
  };
}
