import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  OFFICE_SETUP_FACTOR_PATH,
  OFFICE_SETUP_PASSWORD_PATH,
  OFFICE_SETUP_PATH,
  OFFICE_SIGN_IN_PATH,
  OFFICE_SIGN_OUT_PATH,
} from '../../paths.ts';
import { officerSetupPages } from './officer-setup.page.tsx';
import { officerSignInPages } from './officer-sign-in.page.tsx';

/** Đăng nhập, thoát của cán bộ. */
export function identityOfficeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const pages = officerSignInPages(platform);
    app.get(OFFICE_SIGN_IN_PATH, pages.show);
    app.post(OFFICE_SIGN_IN_PATH, pages.signIn);
    app.post(OFFICE_SIGN_OUT_PATH, pages.signOut);
    const setup = officerSetupPages(platform);
    app.get(OFFICE_SETUP_PATH, setup.show);
    app.post(OFFICE_SETUP_PASSWORD_PATH, setup.changePassword);
    app.post(OFFICE_SETUP_FACTOR_PATH, setup.confirmFactor);
  };
}
