import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { counterSupplementPath, counterSupplementReviewPath, counterWithdrawalPath } from '../../paths.ts';
import { counterSupplementPages } from './counter-supplement.page.tsx';
import { counterWithdrawalPages } from './counter-withdrawal.page.tsx';

const CODE = ':dossierCode';

/** Làm thay tại quầy: what the person of a dossier without an account would do online. */
export function trackingOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const supplement = counterSupplementPages(platform);
  const withdrawal = counterWithdrawalPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(counterSupplementPath(CODE), supplement.show);
    app.post(counterSupplementPath(CODE), supplement.save);
    app.get(counterSupplementReviewPath(CODE), supplement.review);
    app.post(counterSupplementReviewPath(CODE), supplement.send);
    app.get(counterWithdrawalPath(CODE), withdrawal.show);
    app.post(counterWithdrawalPath(CODE), withdrawal.submit);
  };
}
