/** Phiên của cán bộ: who is working, on every page of the office. Registered once, before the office's routes. */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { type CookieJar, cookieJar } from '#platform/web/cookies.ts';
import { resumeOfficerSession } from '../../actions/resume-officer-session.ts';
import type { Officer } from '../../domain/duty.ts';
import type { SessionEnd } from '../../domain/officer-session-end.ts';
import { OFFICE_SETUP_PATH, OFFICE_SIGN_IN_PATH, signInPath } from '../../paths.ts';
import { HeldForms } from '../held-form.ts';
import { pathWithin, ReturnPages } from '../return-pages.ts';
import { sharedWithSiblings } from '../shared-with-siblings.ts';
import { sendSessionEnded } from './session-ended.page.tsx';
import { staffParts } from './staff-parts.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler: lets officers pass, sends others to sign in and keeps what they were sending. */
    requireOfficer: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  }
  interface FastifyContextConfig {
    /** False: asked by a page itself, not by the person, and keeps no session alive. */
    isUse?: boolean;
  }
  interface FastifyRequest {
    officer: Officer | null;
    /** Signed in, but the account is not yet ready for work: password or second factor are still to be set. */
    officerInSetup: Officer | null;
  }
}

export function officerCookie(platform: Platform): CookieJar {
  return cookieJar('dvc_cb', { https: platform.config.publicUrl.startsWith('https:') });
}

/** Carries what was being sent when a session ran out. */
export function officerHeldCookie(platform: Platform): CookieJar {
  return cookieJar('dvc_cb_giu', { https: platform.config.publicUrl.startsWith('https:') });
}

export function officerSession(platform: Platform): FastifyPluginAsync {
  const cookie = officerCookie(platform);
  const held = new HeldForms(platform, officerHeldCookie(platform));
  const parts = staffParts(platform);
  const lapsed = new WeakMap<FastifyRequest, { officerId: string; end: SessionEnd | null }>();

  return sharedWithSiblings(async (app) => {
    const pages = new ReturnPages(app);
    app.decorateRequest('officer', null);
    app.decorateRequest('officerInSetup', null);
    app.decorateRequest('heldForm', null);

    app.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const token = cookie.read(request);
      const { isUse = true } = request.routeOptions.config;
      const resumed = token === undefined ? undefined : await resumeOfficerSession(parts, token, { isUse });
      if (resumed === undefined) return;
      if (!resumed.live) return void lapsed.set(request, resumed);
      const { officer } = resumed;
      request.csrfToken = resumed.csrfToken;
      request.officeVisitor = {
        name: officer.fullName,
        title: officer.title,
        unitName: officer.duties[0]?.unitName ?? '',
        ...(!resumed.inSetup && { idleInMinutes: resumed.idleInMinutes }),
      };
      if (resumed.inSetup) {
        request.officerInSetup = officer;
        return;
      }
      request.officer = officer;
      if (request.method === 'GET') request.heldForm = await held.find(request, officer);
    });

    app.decorate('requireOfficer', async (request: FastifyRequest, reply: FastifyReply) => {
      const isReading = request.method === 'GET' || request.method === 'HEAD';
      if (request.officer) {
        if (!isReading) await held.forget(request, reply);
        return;
      }
      if (request.officerInSetup) return reply.redirect(OFFICE_SETUP_PATH, 303);
      const returnTo = pages.pageOf(request);
      const gone = lapsed.get(request);
      if (!isReading && gone) await held.hold(request, reply, { officerId: gone.officerId }, pathWithin(returnTo));
      if (gone?.end) {
        cookie.clear(reply);
        return sendSessionEnded(reply, gone.end);
      }
      return reply.redirect(signInPath(returnTo, OFFICE_SIGN_IN_PATH), 303);
    });
  });
}
