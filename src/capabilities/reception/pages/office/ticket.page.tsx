import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { callNext, queueState, takeTicket } from '../../actions/serve-queue.ts';
import { RECEPTION_QUEUE_PATH, TICKET_PATH } from '../../paths.ts';
import { CALLED_FIELD, TicketView } from './ticket.view.tsx';

/** Số thứ tự tại quầy: one number is given out, the next is called. */
export function ticketPages(platform: Platform) {
  return {
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const state = await queueState(platform, actingOfficer(request.officer));
      const taken = Number.parseInt(String((request.query as { lay?: unknown }).lay ?? ''), 10);
      return sendOfficePage(reply, {
        title: 'Số thứ tự tại quầy',
        active: RECEPTION_QUEUE_PATH,
        body: <TicketView state={state} given={taken > 0 && taken <= state.taken ? taken : undefined} />,
      });
    },
    async submit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      const fields = (request.body ?? {}) as FormFields;
      if (fields['viec'] === 'goi') {
        await callNext(platform, officer, Number.parseInt(fields[CALLED_FIELD] ?? '', 10) || 0);
        return reply.redirect(TICKET_PATH, 303);
      }
      const number = await takeTicket(platform, officer);
      return reply.redirect(`${TICKET_PATH}?lay=${number}`, 303);
    },
  };
}
