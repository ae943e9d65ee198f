import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPortalPage } from '#platform/web/page.tsx';
import { HELP_PATH } from '../../paths.ts';
import { HELP } from './help.text.ts';
import { HelpView } from './help.view.tsx';

export function helpPage() {
  return async (_request: FastifyRequest, reply: FastifyReply) =>
    sendPortalPage(reply, { title: HELP.title, description: HELP.lead, active: HELP_PATH, body: <HelpView /> });
}
