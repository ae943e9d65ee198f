import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { makeDataRequest } from '../../actions/make-data-request.ts';
import type { DataRequest } from '../../domain/data-request.ts';
import { dataRequestPath } from '../../paths.ts';
import { getOwnDataRequest, listOwnDataRequests } from '../../storage/data-request-queries.ts';
import { loadOwnData } from '../../storage/own-data-queries.ts';
import { numberIn } from '../request-number.ts';
import { REFUSALS, text } from './data-requests.text.ts';
import { DataRequestsView, DataRequestView } from './data-requests.view.tsx';
import { OwnDataView } from './own-data.view.tsx';

/** Yêu cầu về dữ liệu của tôi: always the person's own, also while they act for a business. */
export function dataRequestPages(platform: Platform) {
  const { kysely } = platform.database;

  async function send(
    reply: FastifyReply,
    citizen: Citizen,
    typed: FormFields,
    refusal?: keyof typeof REFUSALS,
  ): Promise<FastifyReply> {
    const requests = await listOwnDataRequests(kysely, citizen.accountId);
    const errors = refusal === undefined ? [] : [REFUSALS[refusal]];
    return sendPortalPage(reply, {
      title: text.title,
      status: refusal === undefined ? 200 : 422,
      hasErrors: refusal !== undefined,
      body: <DataRequestsView {...{ requests, errors }} kind={typed['loai'] ?? ''} detail={typed['noi-dung'] ?? ''} />,
    });
  }

  async function viewed(request: FastifyRequest): Promise<{ citizen: Citizen; asked: DataRequest }> {
    const citizen = citizenOf(request);
    const asked = await getOwnDataRequest(kysely, citizen.accountId, numberIn(request));
    if (asked.kind !== 'view') throw new NotFound('data of a request');
    return { citizen, asked };
  }

  return {
    /** GET /tai-khoan/yeu-cau-du-lieu */
    list: (request: FastifyRequest, reply: FastifyReply) =>
      send(reply, citizenOf(request), (request.heldForm ?? {}) as FormFields),

    /** POST /tai-khoan/yeu-cau-du-lieu */
    async make(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const citizen = citizenOf(request);
      const wish = { kind: fields['loai'] ?? '', detail: (fields['noi-dung'] ?? '').trim() };
      const made = await makeDataRequest(platform, citizen, wish);
      if (!made.ok) return send(reply, citizen, fields, made.refusal);
      return reply.redirect(dataRequestPath(made.number), 303);
    },

    /** GET /tai-khoan/yeu-cau-du-lieu/:number */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = await getOwnDataRequest(kysely, citizenOf(request).accountId, numberIn(request));
      return sendPortalPage(reply, { title: `Yêu cầu số ${asked.number}`, body: <DataRequestView request={asked} /> });
    },

    /** GET /tai-khoan/yeu-cau-du-lieu/:number/du-lieu */
    async showData(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { citizen, asked } = await viewed(request);
      const data = await loadOwnData(kysely, citizen.accountId);
      return sendPortalPage(reply, { title: text.ownData, body: <OwnDataView data={data} number={asked.number} /> });
    },

    /** GET /tai-khoan/yeu-cau-du-lieu/:number/tai-ve */
    async download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { citizen, asked } = await viewed(request);
      const data = await loadOwnData(kysely, citizen.accountId);
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="du-lieu-cua-toi-${asked.number}.json"`)
        .header('cache-control', 'no-store')
        .send(JSON.stringify({ takenAt: platform.clock.now().toString(), ...data }, null, 2));
    },
  };
}

/** requireCitizen has run: without somebody signed in nobody gets here. */
function citizenOf(request: FastifyRequest): Citizen {
  if (request.citizen === null) throw new NotFound('not signed in');
  return request.citizen;
}
