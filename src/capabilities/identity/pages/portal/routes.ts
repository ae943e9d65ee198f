import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  ACCOUNT_LOOKS_PATH,
  ACCOUNT_NUMBER_PATH,
  ACCOUNT_PATH,
  ACCOUNT_SESSIONS_PATH,
  COMPLAINT_PATH,
  COMPLAINT_ROUTE,
  FORGOTTEN_PASSWORD_PATH,
  REGISTER_PATH,
  SIGN_IN_PATH,
  SIGN_OUT_PATH,
  UNLINK_PATH,
  ZALO_CODE_PATH,
} from '../../paths.ts';
import { configuredProviders } from '../../providers/configured-providers.ts';
import { accountPages } from './account.page.tsx';
import { complaintPages } from './account-complaint.page.tsx';
import { forgottenPasswordPages } from './forgotten-password.page.tsx';
import { signInPages } from './sign-in.page.tsx';
import { signOutPages } from './sign-out.page.tsx';
import { unlinkPages } from './unlink.page.tsx';
import { drawZaloCode } from './zalo-code.ts';

/** Đăng nhập, thoát, tài khoản của công dân. */
export function identityPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const providers = configuredProviders(platform.config);
    const signIn = signInPages(platform, providers);
    const signOut = signOutPages(platform, providers);
    const account = accountPages(platform);
    const complaint = complaintPages(platform);
    const forgottenPassword = forgottenPasswordPages(platform);
    const zaloCode = await drawZaloCode(platform.config.messages.zalo.accountUrl);

    app.get(SIGN_IN_PATH, signIn.choose);
    app.get(ZALO_CODE_PATH, async (_request, reply) =>
      reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(zaloCode),
    );
    app.get(REGISTER_PATH, signIn.register);
    app.get(FORGOTTEN_PASSWORD_PATH, forgottenPassword.show);
    app.get(COMPLAINT_PATH, complaint.showForm);
    app.post(COMPLAINT_PATH, complaint.file);
    app.get(COMPLAINT_ROUTE, complaint.showState);
    app.get('/dang-nhap/:provider', signIn.leave);
    app.get('/dang-nhap/:provider/quay-lai', signIn.comeBack);
    app.get(SIGN_OUT_PATH, signOut.show);
    app.post(SIGN_OUT_PATH, signOut.signOut);
    const signedIn = { preHandler: app.requireCitizen };
    app.get(ACCOUNT_PATH, signedIn, account.show);
    app.post(ACCOUNT_NUMBER_PATH, signedIn, account.reveal);
    app.get(ACCOUNT_NUMBER_PATH, account.backToAccount);
    app.post(ACCOUNT_SESSIONS_PATH, signedIn, account.endSession);
    app.get(ACCOUNT_SESSIONS_PATH, account.backToAccount);
    const unlinking = unlinkPages(platform);
    app.get(UNLINK_PATH, signedIn, unlinking.show);
    app.post(UNLINK_PATH, signedIn, unlinking.unlink);
    app.get(ACCOUNT_LOOKS_PATH, signedIn, account.showLooks);
    app.post('/dang-xuat/:provider/thong-bao', signOut.takeNotice);
  };
}
