import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { findComplaintDesk } from '../../actions/settle-complaint.ts';
import { startPasswordHelp } from '../../actions/start-password-help.ts';
import type { Officer } from '../../domain/duty.ts';
import { deskOf } from '../../domain/password-help.ts';
import { PASSWORD_HELP_PATH } from '../../paths.ts';
import { queryField } from '../browser.ts';
import { readPasswordHelp } from './password-help.form.ts';
import { HELP, HELP_REFUSALS } from './password-help.text.ts';
import { PasswordHelpPage } from './password-help.view.tsx';

/** More people than one officer can compare with their papers in an hour. */
const HELPED_IN_AN_HOUR = 30;

export function passwordHelpPages(platform: Platform) {
  const limit = createRateLimit(platform.database, {
    name: 'password-help',
    times: HELPED_IN_AN_HOUR,
    seconds: 3600,
  });

  /** GET /can-bo/ho-tro-mat-khau */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    officerAtDesk(request);
    return send(request, reply, request.heldForm ?? {}, 200, [], queryField(request, 'xong') === 'gui');
  }

  /** POST /can-bo/ho-tro-mat-khau */
  async function start(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const officer = officerAtDesk(request);
    const fields = (request.body ?? {}) as FormFields;
    const read = readPasswordHelp(fields);
    if (!read.ok) return send(request, reply, fields, 422, read.errors);
    const outcome = (await limit.take(officer.officerId))
      ? await startPasswordHelp(platform, officer, read.wish)
      : { ok: false as const, refusal: 'too-often' as const };
    if (outcome.ok) return reply.redirect(`${PASSWORD_HELP_PATH}?xong=gui`, 303);
    const { status, message } = HELP_REFUSALS[outcome.refusal];
    return send(request, reply, fields, status, [{ field: 'so-dien-thoai', message }]);
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields,
    status: number,
    errors: readonly FieldMessage[],
    sent = false,
  ): Promise<FastifyReply> {
    const complaints = await findComplaintDesk(platform.database.kysely, officerAtDesk(request));
    const view = { fields, errors, sent, settlesComplaints: complaints !== undefined };
    return sendOfficePage(reply, {
      title: HELP.title,
      active: 'password-help',
      status,
      hasErrors: errors.length > 0,
      body: <PasswordHelpPage {...view} />,
    });
  }

  return { show, start };
}

/** @throws NotFound for whoever receives nobody: that the page exists is not their business. */
function officerAtDesk({ officer }: FastifyRequest): Officer {
  if (!officer || !deskOf(officer)) throw new NotFound('password help');
  return officer;
}
