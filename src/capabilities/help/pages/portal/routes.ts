import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { HELP_PATH, SIGN_IN_GUIDE_PATH } from '../../paths.ts';
import { helpPage } from './help.page.tsx';
import { signInGuidePage } from './sign-in-guide.page.tsx';

export function helpPortalRoutes({ config }: Platform): FastifyPluginAsync {
  return async (app) => {
    app.get(HELP_PATH, helpPage());
    app.get(SIGN_IN_GUIDE_PATH, signInGuidePage({ offersRegistration: config.localRegistration }));
  };
}
