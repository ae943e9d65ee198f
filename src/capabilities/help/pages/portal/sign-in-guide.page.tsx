import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPortalPage } from '#platform/web/page.tsx';
import { HELP_PATH } from '../../paths.ts';
import { GUIDE } from './sign-in-guide.text.ts';
import { SignInGuideView } from './sign-in-guide.view.tsx';

interface SignInGuideOptions {
  /** Whether new accounts are made through the portal, or only by VNeID. */
  readonly offersRegistration: boolean;
}

export function signInGuidePage({ offersRegistration }: SignInGuideOptions) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const pictureUrl = (name: string): string =>
      request.server.assets.url(`src/capabilities/help/pictures/${name}.jpg`);
    return sendPortalPage(reply, {
      title: GUIDE.title,
      description: GUIDE.lead,
      active: HELP_PATH,
      body: <SignInGuideView offersRegistration={offersRegistration} pictureUrl={pictureUrl} />,
    });
  };
}
