import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, listAnsweredBy, listAskedOf } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { ASKED_PATH } from '../../paths.ts';
import { AskedListView } from './asked-list.view.tsx';

/** More wait for nobody; those that are answered are looked back at, not searched. */
const MOST_OPEN = 200;
const MOST_ANSWERED = 50;

/** Xin ý kiến: what other units ask of the officer's own, the most urgent first. */
export function askedListPage({ database: { kysely }, clock }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const officer = actingOfficer(request.officer);
    const { da, xem } = request.query as { da?: unknown; xem?: unknown };
    const isAnswered = xem === 'da-tra-loi';
    const tasks = isAnswered
      ? await listAnsweredBy(kysely, officer, MOST_ANSWERED)
      : await listAskedOf(kysely, officer, MOST_OPEN);
    return sendOfficePage(reply, {
      title: 'Xin ý kiến',
      active: ASKED_PATH,
      body: <AskedListView tasks={tasks} isAnswered={isAnswered} now={clock.now()} done={da === 'tra-loi'} />,
    });
  };
}
