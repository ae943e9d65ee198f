import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { answerDataRequest, requireDataOfficer } from '../../actions/answer-data-request.ts';
import type { DataAnswerRefusal } from '../../domain/data-request.ts';
import { OFFICE_DATA_REQUESTS_PATH } from '../../paths.ts';
import { getAskedDataRequest, listOpenDataRequests } from '../../storage/data-request-queries.ts';
import { numberIn } from '../request-number.ts';
import { REFUSALS } from './data-requests.text.ts';
import { AnswerView, OpenRequestsView } from './data-requests.view.tsx';

/** Yêu cầu về dữ liệu: what waits for an answer, and the answer. */
export function officeDataRequestPages(platform: Platform) {
  const { kysely } = platform.database;

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields,
    refusal?: DataAnswerRefusal,
  ): Promise<FastifyReply> {
    await requireDataOfficer(platform, request.officer);
    const asked = await getAskedDataRequest(kysely, numberIn(request));
    return sendOfficePage(reply, {
      title: `Yêu cầu về dữ liệu số ${asked.number}`,
      active: 'data-requests',
      status: refusal === undefined ? 200 : 422,
      hasErrors: refusal !== undefined,
      body: (
        <AnswerView
          request={asked}
          errors={refusal === undefined ? [] : [REFUSALS[refusal]]}
          answer={fields['tra-loi'] ?? ''}
          text={fields['noi-dung'] ?? ''}
        />
      ),
    });
  }

  return {
    /** GET /can-bo/yeu-cau-du-lieu */
    async list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      await requireDataOfficer(platform, request.officer);
      const requests = await listOpenDataRequests(kysely);
      const body = <OpenRequestsView requests={requests} today={todayInVietnam(platform.clock)} />;
      return sendOfficePage(reply, { title: 'Yêu cầu về dữ liệu', active: 'data-requests', body });
    },

    /** GET /can-bo/yeu-cau-du-lieu/:number */
    show: (request: FastifyRequest, reply: FastifyReply) =>
      send(request, reply, (request.heldForm ?? {}) as FormFields),

    /** POST /can-bo/yeu-cau-du-lieu/:number */
    async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const answered = await answerDataRequest(platform, request.officer, {
        number: numberIn(request),
        answer: fields['tra-loi'] ?? '',
        text: (fields['noi-dung'] ?? '').trim(),
      });
      if (!answered.ok) return send(request, reply, fields, answered.refusal);
      return reply.redirect(OFFICE_DATA_REQUESTS_PATH, 303);
    },
  };
}
