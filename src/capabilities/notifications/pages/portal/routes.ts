import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  CONSENT_PATH,
  CONTACT_CODE_ROUTE,
  CONTACT_ROUTE,
  CONTACTS_PATH,
  REMOVE_CONTACT_ROUTE,
  REMOVE_ZALO_PATH,
  ZALO_EVENTS_PATH,
  ZALO_LINK_PATH,
} from '../../paths.ts';
import { contactChangePages } from './contact-change.page.tsx';
import { contactsPages } from './contacts.page.tsx';
import { zaloEventPage } from './zalo-event.page.ts';
import { zaloLinkPages } from './zalo-link.page.tsx';

const LARGEST_EVENT_IN_BYTES = 64 * 1024;

/** Liên lạc và đồng ý nhận tin. */
export function notificationsPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const contacts = contactsPages(platform);
    const change = contactChangePages(platform);
    const own = { preHandler: app.requireCitizen };
    app.get(CONTACTS_PATH, own, contacts.show);
    app.post(CONSENT_PATH, own, contacts.decide);
    app.get(CONTACT_ROUTE, own, change.show);
    app.post(CONTACT_ROUTE, own, change.sendCode);
    app.get(CONTACT_CODE_ROUTE, own, change.showCode);
    app.post(CONTACT_CODE_ROUTE, own, change.verify);
    app.post(REMOVE_CONTACT_ROUTE, own, change.remove);
    const zalo = zaloLinkPages(platform);
    app.get(ZALO_LINK_PATH, own, zalo.show);
    app.post(ZALO_LINK_PATH, own, zalo.makeCode);
    app.post(REMOVE_ZALO_PATH, own, zalo.remove);
    await app.register(async (events) => {
      // What is sealed is the body as it was sent.
      events.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
        done(null, body),
      );
      events.post(ZALO_EVENTS_PATH, { bodyLimit: LARGEST_EVENT_IN_BYTES }, zaloEventPage(platform));
    });
    // Addresses that only take forms: a reload, or back after signing in again.
    const back = async (_request: FastifyRequest, reply: FastifyReply) => reply.redirect(CONTACTS_PATH, 303);
    app.get(CONSENT_PATH, back);
    app.get(REMOVE_CONTACT_ROUTE, back);
  };
}
