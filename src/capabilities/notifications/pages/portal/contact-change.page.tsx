import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { removeContact } from '../../actions/remove-contact.ts';
import { sendContactCode } from '../../actions/send-contact-code.ts';
import { verifyContact } from '../../actions/verify-contact.ts';
import { type OwnChannel, parseAddress } from '../../domain/contact.ts';
import { CONTACTS_PATH, channelOf, contactCodePath } from '../../paths.ts';
import { findCodeAddress } from '../../storage/contact-queries.ts';
import { AddressView, CodeView } from './contact-change.view.tsx';
import { readCode, typedAddress } from './contacts.form.ts';
import { citizenOf } from './contacts.page.tsx';
import { CHANGE, CODE, CODE_REFUSALS, text } from './contacts.text.ts';

const AN_HOUR_IN_SECONDS = 3600;

/** Đổi nơi nhận tin: name it, then type the code that arrived there. */
export function contactChangePages(platform: Platform) {
  const { kysely } = platform.database;
  const { channels } = platform.config.messages;
  const limitOf = (name: string, times: number) =>
    createRateLimit(platform.database, { name: `contact-code-${name}`, times, seconds: AN_HOUR_IN_SECONDS });
  const perAccount = limitOf('account', 5);
  // Whoever has several accounts still cannot flood one phone or mailbox.
  const perRecipient = limitOf('recipient', 5);

  /** @throws NotFound for a channel that is no place of the person's own, or that the province does not have. */
  function asked(request: FastifyRequest): { citizen: Citizen; channel: OwnChannel; slug: string } {
    const { channel: slug = '' } = request.params as { channel?: string };
    const channel = channelOf(slug);
    if (channel === undefined || (channel === 'email' && !channels.includes(channel))) throw new NotFound('channel');
    return { citizen: citizenOf(request), channel, slug };
  }

  function sendAddress(
    reply: FastifyReply,
    channel: OwnChannel,
    { typed, status = 200, message }: { typed: string; status?: number; message?: string },
  ): FastifyReply {
    const errors = message === undefined ? [] : [{ field: 'noi-nhan', message }];
    return sendPortalPage(reply, {
      title: CHANGE[channel].title,
      status,
      hasErrors: errors.length > 0,
      body: <AddressView {...{ channel, typed, errors }} />,
    });
  }

  async function sendCodeForm(
    reply: FastifyReply,
    { citizen, channel }: { citizen: Citizen; channel: OwnChannel },
    { typed, message }: { typed: string; message?: string },
  ): Promise<FastifyReply> {
    const errors = message === undefined ? [] : [{ field: 'ma', message }];
    const address = await findCodeAddress(kysely, citizen.accountId, channel);
    return sendPortalPage(reply, {
      title: CODE.title,
      status: message === undefined ? 200 : 422,
      hasErrors: errors.length > 0,
      body: <CodeView {...{ channel, address, typed, errors }} />,
    });
  }

  async function mayAsk(citizen: Citizen, channel: OwnChannel, typed: string): Promise<boolean> {
    const recipient = `${channel}/${parseAddress(channel, typed)?.toLowerCase()}`;
    return (await perAccount.take(citizen.accountId)) && (await perRecipient.take(recipient));
  }

  return {
    /** GET /tai-khoan/lien-lac/:channel */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { citizen, channel } = asked(request);
      const held = request.heldForm as FormFields | null;
      const suggested = channel === 'email' ? (citizen.email ?? '') : '';
      return sendAddress(reply, channel, { typed: held === null ? suggested : typedAddress(held) });
    },

    /** POST /tai-khoan/lien-lac/:channel */
    async sendCode(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const { citizen, channel } = asked(request);
      const typed = typedAddress(fields);
      if (parseAddress(channel, typed) === undefined)
        return sendAddress(reply, channel, { typed, status: 422, message: CHANGE[channel].invalid });
      if (!(await mayAsk(citizen, channel, typed)))
        return sendAddress(reply, channel, { typed, status: 429, message: text.tooManyCodes });
      const sent = await sendContactCode(platform, citizen, { channel, typed });
      if (sent.ok) return reply.redirect(contactCodePath(channel), 303);
      const message = sent.refusal === 'address-in-use' ? CHANGE[channel].inUse : CHANGE[channel].invalid;
      return sendAddress(reply, channel, { typed, status: 422, message });
    },

    /** GET /tai-khoan/lien-lac/:channel/ma */
    showCode: (request: FastifyRequest, reply: FastifyReply) =>
      sendCodeForm(reply, asked(request), { typed: (request.heldForm as FormFields | null)?.['ma'] ?? '' }),

    /** POST /tai-khoan/lien-lac/:channel/ma */
    async verify(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const place = asked(request);
      const typed = fields['ma'] ?? '';
      const code = readCode(fields);
      if (code === undefined) return sendCodeForm(reply, place, { typed, message: CODE.missing });
      const verified = await verifyContact(platform, place.citizen, { channel: place.channel, code });
      if (!verified.ok) return sendCodeForm(reply, place, { typed, message: CODE_REFUSALS[verified.refusal] });
      return reply.redirect(`${CONTACTS_PATH}?da=${place.slug}`, 303);
    },

    /** POST /tai-khoan/lien-lac/:channel/go */
    async remove(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      requireCsrf(request, ((request.body ?? {}) as FormFields)['_csrf']);
      const { citizen, channel, slug } = asked(request);
      await removeContact(platform, citizen, channel);
      return reply.redirect(`${CONTACTS_PATH}?da=go-${slug}`, 303);
    },
  };
}
