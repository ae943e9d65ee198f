import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  apologyPath,
  DEADLINE_CALCULATOR_PATH,
  PERSONAL_DOSSIERS_PATH,
  PUBLIC_STATUS_PATH,
  personalDossierPath,
  questionPath,
  supplementPath,
  supplementReviewPath,
  TOLD_PATH,
  withdrawalPath,
} from '../../paths.ts';
import { deadlineCalculatorPage } from './deadline-calculator.page.tsx';
import { dossierPage } from './dossier.page.tsx';
import { dossierListPage } from './dossier-list.page.tsx';
import { apologyDownload, paperDownload, resultDownload } from './download.page.ts';
import { publicStatusPage } from './public-status.page.tsx';
import { questionPages } from './question.page.tsx';
import { saveSupplementPage, supplementPage } from './supplement.page.tsx';
import { sendSupplementPage, supplementReviewPage } from './supplement-review.page.tsx';
import { toldPage } from './told.page.tsx';
import { withdrawalPages } from './withdrawal.page.tsx';

const CODE = ':dossierCode';

export function trackingPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    app.get(PUBLIC_STATUS_PATH, publicStatusPage(platform));
    app.get(DEADLINE_CALCULATOR_PATH, deadlineCalculatorPage(platform));
    const own = { preHandler: app.requireCitizen };
    app.get(PERSONAL_DOSSIERS_PATH, own, dossierListPage(platform));
    app.get(TOLD_PATH, own, toldPage(platform));
    app.get(personalDossierPath(CODE), own, dossierPage(platform));
    app.get(`${personalDossierPath(CODE)}/giay-to/:number`, own, paperDownload(platform));
    app.get(`${personalDossierPath(CODE)}/ket-qua/:number`, own, resultDownload(platform));
    app.get(apologyPath(CODE), own, apologyDownload(platform));
    app.get(supplementPath(CODE), own, supplementPage(platform));
    app.post(supplementPath(CODE), own, saveSupplementPage(platform));
    app.get(supplementReviewPath(CODE), own, supplementReviewPage(platform));
    app.post(supplementReviewPath(CODE), own, sendSupplementPage(platform));
    const withdrawal = withdrawalPages(platform);
    app.get(withdrawalPath(CODE), own, withdrawal.show);
    app.post(withdrawalPath(CODE), own, withdrawal.submit);
    const questions = questionPages(platform);
    app.get(questionPath(CODE), own, questions.show);
    app.post(questionPath(CODE), own, questions.submit);
  };
}
