import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { SIGN_IN_PATH, SIGN_OUT_PATH, ZALO_CODE_PATH } from '../../paths.ts';
import { configuredProviders } from '../../providers/configured-providers.ts';
import { signInPages } from './sign-in.page.tsx';
import { signOutPages } from './sign-out.page.tsx';
import { drawZaloCode } from './zalo-code.ts';

/** Đăng nhập, thoát của công dân. */
export function identityPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const providers = configuredProviders(platform.config);
    const signIn = signInPages(platform, providers);
    const signOut = signOutPages(platform, providers);
    const zaloCode = await drawZaloCode();

    app.get(SIGN_IN_PATH, signIn.choose);
    app.get(ZALO_CODE_PATH, async (_request, reply) =>
      reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(zaloCode),
    );
    app.get('/dang-nhap/:provider', signIn.leave);
    app.get('/dang-nhap/:provider/quay-lai', signIn.comeBack);
    app.get(SIGN_OUT_PATH, signOut.show);
    app.post(SIGN_OUT_PATH, signOut.signOut);
    app.post('/dang-xuat/:provider/thong-bao', signOut.takeNotice);
  };
}
