import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { RECEPTION_QUEUE_PATH, REGISTER_PATH, ROUTES, TICKET_PATH } from '../../paths.ts';
import { acceptPages } from './accept.page.tsx';
import { queuePage } from './queue.page.tsx';
import { refusePages } from './refuse.page.tsx';
import { registerPages } from './register.page.tsx';
import { requestSupplementPages } from './request-supplement.page.tsx';
import { slipPage, slipSheetPage } from './slips.page.tsx';
import { ticketPages } from './ticket.page.tsx';

/** Tiếp nhận, từ chối, yêu cầu bổ sung, giấy và phiếu. */
export function receptionOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const ticket = ticketPages(platform);
  const accept = acceptPages(platform);
  const refuse = refusePages(platform);
  const supplement = requestSupplementPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(RECEPTION_QUEUE_PATH, queuePage(platform));
    const register = registerPages(platform);
    app.get(REGISTER_PATH, register.show);
    app.get(`${REGISTER_PATH}/so.pdf`, register.print);
    app.get(TICKET_PATH, ticket.show);
    app.post(TICKET_PATH, ticket.submit);
    app.get(ROUTES.accept, accept.show);
    app.post(ROUTES.accept, accept.submit);
    app.get(ROUTES.refuse, refuse.show);
    app.post(ROUTES.refuse, refuse.submit);
    app.get(ROUTES.requestSupplement, supplement.show);
    app.post(ROUTES.requestSupplement, supplement.submit);
    app.get(`${ROUTES.receptionSlip}/xem`, slipSheetPage(platform, 'reception-slip'));
    app.get(`${ROUTES.supplementSlip}/xem`, slipSheetPage(platform, 'supplement-request'));
    app.get(`${ROUTES.refusalSlip}/xem`, slipSheetPage(platform, 'refusal'));
    app.get(ROUTES.receptionSlip, slipPage(platform, 'reception-slip'));
    app.get(ROUTES.supplementSlip, slipPage(platform, 'supplement-request'));
    app.get(ROUTES.refusalSlip, slipPage(platform, 'refusal'));
  };
}
