import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { COLLECT_ROUTE, OFFICE_RECEIPT_ROUTE, REFUNDS_PATH } from '../../paths.ts';
import { collectFeePages, officeReceiptPage } from './collect-fee.page.tsx';
import { refundPages } from './refunds.page.tsx';

/** Thu phí tại quầy, biên lai, hoàn tiền nộp thừa. */
export function paymentOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const collect = collectFeePages(platform);
  const refunds = refundPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(COLLECT_ROUTE, collect.show);
    app.post(COLLECT_ROUTE, collect.submit);
    app.get(OFFICE_RECEIPT_ROUTE, officeReceiptPage(platform));
    app.get(REFUNDS_PATH, refunds.show);
    app.post(REFUNDS_PATH, refunds.submit);
  };
}
