import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { MY_FEES_PATH } from '../../paths.ts';
import { listOwnFees } from '../../storage/fee-queries.ts';
import { payerOf } from './fee-notice.page.tsx';
import { FeesForVisitorsView, MyFeesView } from './my-fees.view.tsx';

const MOST = 200;

/** Thanh toán of the portal's menu. */
export function myFeesPage({ database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const fees = request.citizen && (await listOwnFees(database.kysely, payerOf(request).accountId, MOST));
    return sendPortalPage(reply, {
      title: 'Thanh toán',
      active: MY_FEES_PATH,
      description: 'Nộp phí, lệ phí trực tuyến, xem khoản đã nộp và tải biên lai.',
      body: fees ? <MyFeesView fees={fees} /> : <FeesForVisitorsView />,
    });
  };
}
