import type { FastifyPluginAsync } from 'fastify';
import { VERIFICATION_PATH, verificationPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { verifyResultForm, verifyResultPages } from './verify-result.page.tsx';

/** Kiểm tra giấy tờ đã cấp: for whoever holds the paper, without signing in. */
export function resultsPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const { byCode, byFile } = verifyResultPages(platform);
    app.get(VERIFICATION_PATH, verifyResultForm());
    app.post(VERIFICATION_PATH, byFile);
    app.get(verificationPath(':resultCode'), byCode);
  };
}
