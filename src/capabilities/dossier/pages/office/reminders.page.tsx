import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { changeReminderAddress, seeReminders } from '../../actions/remind-officers.ts';
import type { OfficerActor } from '../../domain/access.ts';
import { REMINDERS_PATH } from '../../paths.ts';
import { listNotices } from '../../storage/officer-notice-queries.ts';
import { findReminderAddress, listOpenReminders, listPastReminders } from '../../storage/reminder-queries.ts';
import { EMAIL_FIELD, parseAddress, parseSeen } from './reminders.form.ts';
import { ADDRESS_UNREADABLE, REMINDER_DONE } from './reminders.text.ts';
import { RemindersView } from './reminders.view.tsx';

const PAST_SHOWN = 50;
const NOTICES_SHOWN = 50;

/** Nhắc việc of the officer: what is open, what was seen, and where else to be told. */
export function reminderPages(platform: Platform) {
  const { kysely } = platform.database;
  async function send(reply: FastifyReply, { officerId }: OfficerActor, typed?: string): Promise<FastifyReply> {
    const error = typed === undefined ? undefined : ADDRESS_UNREADABLE;
    const [open, past, address, notices] = await Promise.all([
      listOpenReminders(kysely, officerId),
      listPastReminders(kysely, officerId, PAST_SHOWN),
      findReminderAddress(kysely, officerId),
      listNotices(kysely, officerId, NOTICES_SHOWN),
    ]);
    const { da } = reply.request.query as { da?: unknown };
    return sendOfficePage(reply, {
      title: 'Nhắc việc',
      active: REMINDERS_PATH,
      status: error === undefined ? 200 : 422,
      hasErrors: error !== undefined,
      body: (
        <RemindersView
          open={open}
          past={past}
          notices={notices}
          address={typed ?? address ?? ''}
          offersMail={platform.config.messages.channels.includes('email')}
          error={error}
          done={REMINDER_DONE[String(da ?? '')]}
          now={platform.clock.now()}
        />
      ),
    });
  }
  return {
    show: (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      send(reply, actingOfficer(request.officer)),
    async see(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const seen = parseSeen((request.body ?? {}) as FormFields);
      if (seen !== undefined) await seeReminders(platform, actingOfficer(request.officer), seen);
      return reply.redirect(`${REMINDERS_PATH}?da=da-xem`, 303);
    },
    async address(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      const officer = actingOfficer(request.officer);
      const email = parseAddress(fields);
      if (email === undefined) return send(reply, officer, fields[EMAIL_FIELD] ?? '');
      await changeReminderAddress(platform, officer, email);
      return reply.redirect(`${REMINDERS_PATH}?da=thu-dien-tu`, 303);
    },
  };
}
