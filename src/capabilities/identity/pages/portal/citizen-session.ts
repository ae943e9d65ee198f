/** Phiên của công dân: who is asking, on every page of the portal. Registered once, before the portal's routes. */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { type CookieJar, cookieJar } from '#platform/web/cookies.ts';
import { resumeCitizenSession } from '../../actions/resume-citizen-session.ts';
import { holderOf } from '../../domain/acting.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { ACTING_PATH, signInPath, stepUpPath } from '../../paths.ts';
import { HeldForms } from '../held-form.ts';
import { pathWithin, ReturnPages } from '../return-pages.ts';
import { sharedWithSiblings } from '../shared-with-siblings.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler: lets citizens pass, sends others to sign in and keeps what they were sending. */
    requireCitizen: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  }
  interface FastifyReply {
    /** Sends somebody of level 1 to show level 2, and keeps what they were sending for the page they come back to. */
    askForLevel2: (returnTo: string) => Promise<FastifyReply>;
  }
  interface FastifyRequest {
    citizen: Citizen | null;
  }
}

export function citizenCookie(platform: Platform): CookieJar {
  return cookieJar('dvc_sid', { https: platform.config.publicUrl.startsWith('https:') });
}

export function citizenSession(platform: Platform): FastifyPluginAsync {
  const cookie = citizenCookie(platform);
  const held = new HeldForms(platform, cookieJar('dvc_giu', { https: platform.config.publicUrl.startsWith('https:') }));
  const lapsed = new WeakMap<FastifyRequest, string>();

  return sharedWithSiblings(async (app) => {
    const pages = new ReturnPages(app);
    app.decorateRequest('citizen', null);
    app.decorateRequest('heldForm', null);

    app.addHook('onRequest', async (request, reply) => {
      const token = cookie.read(request);
      const resumed = token === undefined ? undefined : await resumeCitizenSession(platform, token);
      if (resumed === undefined) return;
      if (!resumed.live) return void lapsed.set(request, resumed.accountId);
      request.citizen = resumed.citizen;
      request.csrfToken = resumed.csrfToken;
      request.visitorName = resumed.citizen.fullName;
      request.visitorActing = actingShown(resumed.citizen, resumed.lostBusiness);
      reply.header('cache-control', 'no-store');
      if (request.method === 'GET')
        request.heldForm = await held.find(request, { accountId: holderOf(resumed.citizen) });
    });

    app.decorateReply('askForLevel2', async function askForLevel2(this: FastifyReply, returnTo: string) {
      const { request } = this;
      if (request.citizen) await held.hold(request, this, request.citizen, returnTo);
      return this.redirect(stepUpPath(returnTo), 303);
    });

    app.decorate('requireCitizen', async (request: FastifyRequest, reply: FastifyReply) => {
      const isReading = request.method === 'GET' || request.method === 'HEAD';
      if (request.citizen) {
        // What was meant for a business must not become the person's own.
        if (request.visitorActing?.isLost) return reply.redirect(ACTING_PATH, 303);
        if (!isReading) await held.forget(request, reply);
        return;
      }
      const returnTo = pages.pageOf(request);
      const accountId = lapsed.get(request);
      if (!isReading && accountId !== undefined) await held.hold(request, reply, { accountId }, pathWithin(returnTo));
      return reply.redirect(signInPath(returnTo), 303);
    });
  });
}

function actingShown({ kind, fullName, acting }: Citizen, lost: string | undefined): FastifyRequest['visitorActing'] {
  if (lost !== undefined) return { name: lost, isLost: true, changeHref: ACTING_PATH };
  if (acting !== undefined) return { name: acting.name, isLost: false, changeHref: ACTING_PATH };
  // The account of a business minds nothing else.
  return kind === 'citizen' ? null : { name: fullName, isLost: false, changeHref: null };
}
