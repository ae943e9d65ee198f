import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { changeConsent } from '../../actions/change-consent.ts';
import { CONTACTS_PATH } from '../../paths.ts';
import {
  listConsentHistory,
  listCurrentTexts,
  listLatestConsents,
  listTextsAgreedTo,
} from '../../storage/consent-queries.ts';
import { loadContacts } from '../../storage/contact-queries.ts';
import { readConsent } from './contacts.form.ts';
import { CONSENT_REFUSALS, DONE, text } from './contacts.text.ts';
import { ContactsView } from './contacts.view.tsx';

const CHANGES = { name: 'consent-changes', times: 60, seconds: 3600 };

/** Liên lạc và đồng ý nhận tin: always the person's own, also while they act for a business. */
export function contactsPages(platform: Platform) {
  const { kysely } = platform.database;
  const { channels, officialBySms } = platform.config.messages;
  // Not the whole of it: passwords have no business near a page.
  const rules = { channels, officialBySms };
  // The history is kept for ever: nobody fills it by pressing all day.
  const changes = createRateLimit(platform.database, CHANGES);

  async function send(
    reply: FastifyReply,
    citizen: Citizen,
    { status = 200, errors = [], done }: { status?: number; errors?: readonly FieldMessage[]; done?: string },
  ): Promise<FastifyReply> {
    const { accountId } = citizen;
    const [contacts, texts, latest, history, agreedTexts] = await Promise.all([
      loadContacts(kysely, accountId),
      listCurrentTexts(kysely, todayInVietnam(platform.clock)),
      listLatestConsents(kysely, accountId),
      listConsentHistory(kysely, accountId),
      listTextsAgreedTo(kysely, accountId),
    ]);
    const acting = citizen.acting?.name;
    return sendPortalPage(reply, {
      title: text.title,
      status,
      hasErrors: errors.length > 0,
      body: <ContactsView {...{ contacts, texts, latest, history, agreedTexts, rules, acting, errors, done }} />,
    });
  }

  return {
    /** GET /tai-khoan/lien-lac */
    show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const word = (request.query as { da?: unknown }).da;
      const done = typeof word === 'string' && Object.hasOwn(DONE, word) ? DONE[word] : undefined;
      return send(reply, citizenOf(request), done === undefined ? {} : { done });
    },

    /** POST /tai-khoan/lien-lac/dong-y */
    async decide(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const citizen = citizenOf(request);
      const wish = readConsent(fields);
      if (wish === undefined) throw new NotFound('consent');
      if (!(await changes.take(citizen.accountId)))
        return send(reply, citizen, { status: 429, errors: [{ field: '', message: text.tooManyChanges }] });
      const changed = await changeConsent({ ...platform, rules }, citizen, wish);
      if (!changed.ok) {
        const errors = [{ field: '', message: CONSENT_REFUSALS[changed.refusal] }];
        return send(reply, citizen, { status: 409, errors });
      }
      return reply.redirect(`${CONTACTS_PATH}?da=${wish.isGiven ? 'dong-y' : 'rut'}`, 303);
    },
  };
}

/** requireCitizen has run: without somebody signed in nobody gets here. */
export function citizenOf(request: FastifyRequest): Citizen {
  if (request.citizen === null) throw new NotFound('not signed in');
  return request.citizen;
}
