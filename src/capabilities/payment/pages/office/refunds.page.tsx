import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer } from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { cashierUnits, refundSurplus } from '../../actions/refund-surplus.ts';
import { REFUNDS_PATH } from '../../paths.ts';
import { listSurplus } from '../../storage/payment-queries.ts';
import { COLLECT_REFUSALS, LONGEST_NAME, NOTE_MISSING } from './collect-fee.text.ts';
import { RefundsView } from './refunds.view.tsx';

const MOST = 100;

/** Hoàn tiền nộp thừa, for those who take money at the counter; for everybody else there is no such page. */
export function refundPages(platform: Platform) {
  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    failed?: { readonly reference: string; readonly note: string; readonly message: string },
  ): Promise<FastifyReply> {
    const units = cashierUnits(actingOfficer(request.officer));
    if (units.length === 0) throw new NotFound('refunds');
    const surplus = await listSurplus(platform.database.kysely, units, MOST);
    return sendOfficePage(reply, {
      title: 'Hoàn tiền nộp thừa',
      active: REFUNDS_PATH,
      status: failed ? 422 : 200,
      hasErrors: failed !== undefined,
      body: <RefundsView surplus={surplus} failed={failed} />,
    });
  }
  return {
    show: (request: FastifyRequest, reply: FastifyReply) => send(request, reply),
    async submit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      const reference = fields['giao-dich'] ?? '';
      const note = (fields['chung-tu'] ?? '').trim().slice(0, LONGEST_NAME);
      if (note === '') return send(request, reply, { reference, note, message: NOTE_MISSING });
      const done = await refundSurplus(platform, { reference, officer: actingOfficer(request.officer), note });
      if (!done.ok) return send(request, reply, { reference, note, message: COLLECT_REFUSALS[done.refusal] ?? '' });
      return reply.redirect(REFUNDS_PATH, 303);
    },
  };
}
