import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { OFFICE_SIGN_IN_PATH, OFFICE_SIGN_OUT_PATH } from '../../paths.ts';
import { officerSignInPages } from './officer-sign-in.page.tsx';

/** Đăng nhập, thoát của cán bộ. */
export function identityOfficeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const pages = officerSignInPages(platform);
    app.get(OFFICE_SIGN_IN_PATH, pages.show);
    app.post(OFFICE_SIGN_IN_PATH, pages.signIn);
    app.post(OFFICE_SIGN_OUT_PATH, pages.signOut);
  };
}
