import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer } from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { readStuckWork } from '../../actions/read-stuck-work.ts';
import { UNSTICKING, unstick } from '../../actions/unstick.ts';
import type { Undelivered } from '../../domain/undelivered.ts';
import { STUCK_PATH } from '../../paths.ts';
import { STUCK_TITLE } from './stuck.text.ts';
import { Stuck } from './stuck.view.tsx';

const OUTCOMES = [...UNSTICKING, 'already-done'] as const;

/** Việc đang kẹt: what waits for a decision and stands on nobody's list. */
export function stuckPages(platform: Platform, messages: Undelivered) {
  return {
    /** GET /can-bo/viec-ket */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const work = await readStuckWork(platform, messages, actingOfficer(request.officer));
      const { xong } = request.query as { xong?: unknown };
      const outcome = OUTCOMES.find((known) => known === xong);
      return sendOfficePage(reply, {
        title: STUCK_TITLE,
        active: 'stuck',
        body: <Stuck work={work} outcome={outcome} />,
      });
    },

    /** POST /can-bo/viec-ket */
    async unstick(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const action = UNSTICKING.find((known) => known === fields['viec']);
      if (action === undefined) throw new NotFound('stuck work');
      const isDone = await unstick(platform, messages, actingOfficer(request.officer), {
        action,
        id: fields['ma'] ?? '',
      });
      return reply.redirect(`${STUCK_PATH}?xong=${isDone ? action : 'already-done'}`, 303);
    },
  };
}
