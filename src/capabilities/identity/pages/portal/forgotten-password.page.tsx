import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { FORGOTTEN } from './forgotten-password.text.ts';
import { ForgottenPasswordPage } from './forgotten-password.view.tsx';

export function forgottenPasswordPages(platform: Platform) {
  /** GET /quen-mat-khau: the province keeps no password of a citizen, so it shows who can help. */
  async function show(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const body = <ForgottenPasswordPage providerPage={platform.config.forgottenPasswordUrl} />;
    return sendPortalPage(reply, { title: FORGOTTEN.title, body });
  }

  return { show };
}
