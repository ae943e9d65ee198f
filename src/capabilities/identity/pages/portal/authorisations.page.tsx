import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { giveAuthorisation } from '../../actions/give-authorisation.ts';
import { withdrawAuthorisation } from '../../actions/withdraw-authorisation.ts';
import { managedBusiness } from '../../domain/authorisation.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { AUTHORISATIONS_PATH, actingPath } from '../../paths.ts';
import { listAuthorisations } from '../../storage/authorisation-queries.ts';
import { queryField } from '../browser.ts';
import { readAuthorisation, typedAuthorisation } from './authorisations.form.ts';
import { REFUSALS, text } from './authorisations.text.ts';
import { AuthorisationsPage } from './authorisations.view.tsx';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function authorisationPages(platform: Platform) {
  const today = () => todayInVietnam(platform.clock).toString();

  /** GET /tai-khoan/uy-quyen */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const business = managedBusiness(citizenOf(request));
    if (business === undefined) return reply.redirect(actingPath(AUTHORISATIONS_PATH), 303);
    return send(reply, business, request.heldForm ?? {}, [], doneText(queryField(request, 'xong')));
  }

  /** POST /tai-khoan/uy-quyen */
  async function give(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const citizen = citizenOf(request);
    const business = managedBusiness(citizen);
    if (business === undefined) return reply.redirect(actingPath(AUTHORISATIONS_PATH), 303);
    const fields = (request.body ?? {}) as FormFields;
    const read = readAuthorisation(typedAuthorisation(fields, today()));
    if (!read.ok) return send(reply, business, fields, read.errors);
    const given = await giveAuthorisation(platform, citizen, read.wish);
    if (!given.ok) return send(reply, business, fields, [REFUSALS[given.refusal]]);
    return reply.redirect(`${AUTHORISATIONS_PATH}?xong=uy-quyen`, 303);
  }

  /** POST /tai-khoan/uy-quyen/thu-hoi */
  async function withdraw(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { 'uy-quyen': id = '' } = (request.body ?? {}) as FormFields;
    if (!UUID.test(id)) throw new NotFound('authorisation');
    await withdrawAuthorisation(platform, citizenOf(request), id);
    return reply.redirect(`${AUTHORISATIONS_PATH}?xong=thu-hoi`, 303);
  }

  async function send(
    reply: FastifyReply,
    business: { readonly accountId: string; readonly name: string },
    fields: FormFields,
    errors: readonly FieldMessage[],
    done?: string,
  ): Promise<FastifyReply> {
    const hasErrors = errors.length > 0;
    return sendPortalPage(reply, {
      title: text.title,
      status: hasErrors ? 422 : 200,
      hasErrors,
      body: (
        <AuthorisationsPage
          businessName={business.name}
          authorisations={await listAuthorisations(platform.database.kysely, business.accountId)}
          typed={typedAuthorisation(fields, today())}
          errors={errors}
          today={today()}
          done={done}
        />
      ),
    });
  }

  return { show, give, withdraw };
}

function doneText(done: string | undefined): string | undefined {
  if (done === 'uy-quyen') return text.given;
  return done === 'thu-hoi' ? text.withdrawn : undefined;
}

/** requireCitizen has run: without somebody signed in nobody gets here. */
function citizenOf(request: FastifyRequest): Citizen {
  if (request.citizen === null) throw new NotFound('not signed in');
  return request.citizen;
}
