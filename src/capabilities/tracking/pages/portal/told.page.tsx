import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { listToldMessages } from '../../storage/sent-message-queries.ts';
import { signedInCitizen } from './signed-in-citizen.ts';
import { ToldView } from './told.view.tsx';

/** Older ones stand on the page of their dossier. */
const MOST = 50;

/** GET /thong-bao */
export function toldPage({ database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { accountId } = signedInCitizen(request);
    const messages = await listToldMessages(database.kysely, accountId, MOST);
    return sendPortalPage(reply, { title: 'Thông báo', body: <ToldView messages={messages} most={MOST} /> });
  };
}
