import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { changeOfficerAccount } from '../../actions/change-officer-account.ts';
import { officerPath } from '../../paths.ts';
import { findOfficerAccount, type OfficerAccount } from '../../storage/officer-queries.ts';
import { queryField } from '../browser.ts';
import { type Administrator, administeredUnits, administratorOf } from './administrator.ts';
import { OfficerAccountPage } from './officer-account.view.tsx';
import type { FieldError } from './officer-sign-in.form.ts';
import { parseAccountChange } from './officers.form.ts';
import { CHANGE_SLUGS, DONE, HANDED_OVER, REFUSALS_OF_CHANGE } from './officers.text.ts';
import { StartPasswordPage } from './officers.view.tsx';

/** Quản trị một tài khoản cán bộ. */
export function officerAccountPages(platform: Platform) {
  const today = (): string => todayInVietnam(platform.clock).toString();

  /** GET /quan-tri/can-bo/:officer */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const administrator = await administratorOf(platform, request);
    return send(request, reply, administrator, request.heldForm ?? {}, []);
  }

  /** POST /quan-tri/can-bo/:officer */
  async function change(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const administrator = await administratorOf(platform, request);
    const account = await accountOf(request, administrator);
    const fields = (request.body ?? {}) as FormFields;
    const wanted = parseAccountChange(fields, today());
    if ('errors' in wanted) return send(request, reply, administrator, fields, wanted.errors);
    const version = Number.parseInt(fields['version'] ?? '', 10) || 0;
    const read = { number: account.number, version };
    const outcome = await changeOfficerAccount(platform, administrator.officer, read, wanted.values);
    if (!outcome.ok) {
      const status = outcome.refusal === 'changed-meanwhile' ? 409 : 422;
      return send(request, reply, administrator, fields, [REFUSALS_OF_CHANGE[outcome.refusal]], status);
    }
    if (outcome.startPassword === undefined)
      return reply.redirect(`${officerPath(account.number)}?da=${CHANGE_SLUGS[wanted.values.kind]}`, 303);
    const title = HANDED_OVER[wanted.values.kind] ?? '';
    return sendOfficePage(reply, {
      title,
      active: 'officers',
      body: (
        <StartPasswordPage
          title={title}
          officer={account}
          number={account.number}
          startPassword={outcome.startPassword}
        />
      ),
    });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    administrator: Administrator,
    fields: FormFields,
    errors: readonly FieldError[],
    status = 422,
  ): Promise<FastifyReply> {
    const account = await accountOf(request, administrator);
    const units = await administeredUnits(platform, administrator.administration);
    const view = { account, fields, errors, done: DONE[queryField(request, 'da') ?? ''], units, today: today() };
    return sendOfficePage(reply, {
      title: account.fullName,
      active: 'officers',
      status: errors.length > 0 ? status : 200,
      hasErrors: errors.length > 0,
      body: <OfficerAccountPage {...view} isOwn={account.id === administrator.officer.officerId} />,
    });
  }

  /** @throws NotFound when it is not there, or not this administrator's. */
  async function accountOf(request: FastifyRequest, { administration }: Administrator): Promise<OfficerAccount> {
    const { officer = '' } = request.params as Readonly<Record<string, string | undefined>>;
    const account =
      /^\d{1,9}$/.test(officer) &&
      (await findOfficerAccount(platform.database.kysely, Number(officer), administration, today()));
    if (!account) throw new NotFound('officer');
    return account;
  }

  return { show, change };
}
