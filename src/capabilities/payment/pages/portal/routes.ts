import type { FastifyPluginAsync } from 'fastify';
import { feePath, feeReceiptPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { CONFIRMATION_PATH, MY_FEES_PATH, PAY_FOR_ANOTHER_PATH, paidForAnotherPath, RETURN_PATH } from '../../paths.ts';
import { feeNoticePages } from './fee-notice.page.tsx';
import { myFeesPage } from './my-fees.page.tsx';
import { payForAnotherPages } from './pay-for-another.page.tsx';
import { confirmationPage, returnPage } from './platform-answers.page.ts';

const CODE = ':dossierCode';
const LARGEST_CONFIRMATION_IN_BYTES = 16 * 1024;

export function paymentPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const own = { preHandler: app.requireCitizen };
    const notice = feeNoticePages(platform);
    app.get(MY_FEES_PATH, myFeesPage(platform));
    app.get(RETURN_PATH, returnPage(platform, app.requireCitizen));
    app.post(CONFIRMATION_PATH, { bodyLimit: LARGEST_CONFIRMATION_IN_BYTES }, confirmationPage(platform));
    app.get(feePath(CODE), own, notice.show);
    app.post(feePath(CODE), own, notice.begin);
    app.post(`${feePath(CODE)}/kiem-tra`, own, notice.check);
    app.post(`${feePath(CODE)}/ma-nop-thay`, own, notice.makeCode);
    app.get(feeReceiptPath(CODE), own, notice.receipt);
    const another = payForAnotherPages(platform);
    app.get(PAY_FOR_ANOTHER_PATH, another.ask);
    app.post(PAY_FOR_ANOTHER_PATH, another.pay);
    app.get(paidForAnotherPath(':reference'), another.outcome);
    app.post(paidForAnotherPath(':reference'), another.check);
  };
}
