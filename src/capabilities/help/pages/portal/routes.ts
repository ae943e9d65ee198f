import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  ACCESSIBILITY_PATH,
  FAQ_PATH,
  FILING_GUIDE_PATH,
  HELP_PATH,
  SIGN_IN_GUIDE_PATH,
  SYSTEM_STATUS_PATH,
} from '../../paths.ts';
import { guidePages } from './guides.page.tsx';
import { accessibilityPage, faqPage, helpPage } from './help.page.tsx';
import { systemStatusPage } from './system-status.page.tsx';

export function helpPortalRoutes(platform: Platform): FastifyPluginAsync {
  const guides = guidePages({ offersRegistration: platform.config.localRegistration });
  return async (app) => {
    app.get(HELP_PATH, helpPage());
    app.get(SIGN_IN_GUIDE_PATH, guides.signIn);
    app.get(FILING_GUIDE_PATH, guides.filing);
    app.get(FAQ_PATH, faqPage());
    app.get(SYSTEM_STATUS_PATH, systemStatusPage(platform));
    app.get(ACCESSIBILITY_PATH, accessibilityPage());
  };
}
