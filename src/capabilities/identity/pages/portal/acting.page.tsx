import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { chooseActing, listActingChoices } from '../../actions/choose-acting.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { ownPath } from '../../domain/return-path.ts';
import { actingPath, RETURN_FIELD, signInPath } from '../../paths.ts';
import { queryField } from '../browser.ts';
import { text } from './acting.text.ts';
import { ActingPage, CHOICE_FIELD, SELF } from './acting.view.tsx';
import { citizenCookie } from './citizen-session.ts';

export function actingPages(platform: Platform) {
  const cookie = citizenCookie(platform);

  /** GET /lam-viec-thay: for whom. */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { citizen } = request;
    if (citizen === null) return reply.redirect(signInPath(request.url), 303);
    return send(request, reply, { citizen, returnTo: ownPath(queryField(request, RETURN_FIELD)) });
  }

  /** POST /lam-viec-thay */
  async function choose(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { citizen } = request;
    const fields = (request.body ?? {}) as FormFields;
    const returnTo = ownPath(fields[RETURN_FIELD]);
    const token = cookie.read(request);
    if (citizen === null || token === undefined) return reply.redirect(signInPath(actingPath(returnTo)), 303);
    const wish = fields[CHOICE_FIELD] ?? '';
    if (wish === '') return send(request, reply, { citizen, returnTo, error: text.notChosen });
    const chosen = await chooseActing(platform, { token, citizen }, wish === SELF ? null : wish);
    if (!chosen.ok) return send(request, reply, { citizen, returnTo, error: text.notForThem });
    return reply.redirect(returnTo, 303);
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { citizen, returnTo, error }: { citizen: Citizen; returnTo: string; error?: string },
  ): Promise<FastifyReply> {
    const choices = await listActingChoices(platform, citizen);
    const { acting } = citizen;
    const lost = request.visitorActing?.isLost ? request.visitorActing.name : undefined;
    const triedToFile = acting?.right === 'following' && returnTo.startsWith('/nop-ho-so');
    return sendPortalPage(reply, {
      title: text.question,
      status: error === undefined ? 200 : 422,
      hasErrors: error !== undefined,
      body: (
        <ActingPage
          citizen={citizen}
          choices={choices}
          chosen={acting?.taxCode ?? ''}
          returnTo={returnTo}
          {...(error !== undefined && { error })}
          {...(lost !== undefined && { lost })}
          {...(triedToFile && { followingOnly: acting.name })}
        />
      ),
    });
  }

  return { show, choose };
}
