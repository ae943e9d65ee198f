import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { createOfficer } from '../../actions/create-officer.ts';
import { listOfficers, OFFICERS_PER_PAGE } from '../../storage/officer-queries.ts';
import { queryField } from '../browser.ts';
import { type Administrator, administeredUnits, administratorOf } from './administrator.ts';
import type { FieldError } from './officer-sign-in.form.ts';
import { parseOfficerDraft } from './officers.form.ts';
import { UNIT_NOT_YOURS, USERNAME_TAKEN } from './officers.text.ts';
import { NewOfficerPage, OfficersPage, StartPasswordPage } from './officers.view.tsx';

const LAST_PAGE = 10_000;

/** Quản trị tài khoản cán bộ: the list, and a new one. */
export function officersPages(platform: Platform) {
  const { kysely } = platform.database;
  const today = (): string => todayInVietnam(platform.clock).toString();

  /** GET /quan-tri/can-bo */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { administration } = await administratorOf(platform, request);
    const words = (queryField(request, 'tu-khoa') ?? '').normalize('NFC').trim().slice(0, 100);
    const typedPage = Number.parseInt(queryField(request, 'trang') ?? '1', 10) || 1;
    const page = Math.min(Math.max(typedPage, 1), LAST_PAGE);
    const { officers, total } = await listOfficers(kysely, { words, page }, administration, today());
    const pages = Math.max(Math.ceil(total / OFFICERS_PER_PAGE), 1);
    const body = <OfficersPage officers={officers} total={total} words={words} page={page} pages={pages} />;
    return sendOfficePage(reply, { title: 'Cán bộ', active: 'officers', body });
  }

  /** GET /quan-tri/can-bo/them */
  async function showNew(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendNew(reply, await administratorOf(platform, request), request.heldForm ?? {}, []);
  }

  /** POST /quan-tri/can-bo/them: answers with the start password, which no address leads to again. */
  async function create(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const administrator = await administratorOf(platform, request);
    const fields = (request.body ?? {}) as FormFields;
    const draft = parseOfficerDraft(fields, today());
    if ('errors' in draft) return sendNew(reply, administrator, fields, draft.errors);
    const outcome = await createOfficer(platform, administrator.officer, draft.values);
    if (outcome.ok) {
      const body = <StartPasswordPage title="Đã tạo tài khoản" officer={draft.values} {...outcome} />;
      return sendOfficePage(reply, { title: 'Đã tạo tài khoản', active: 'officers', body });
    }
    const error =
      outcome.refusal === 'username-taken'
        ? { field: 'username', message: USERNAME_TAKEN }
        : { field: 'unit', message: UNIT_NOT_YOURS };
    return sendNew(reply, administrator, fields, [error]);
  }

  async function sendNew(
    reply: FastifyReply,
    { administration }: Administrator,
    fields: FormFields,
    errors: readonly FieldError[],
  ): Promise<FastifyReply> {
    const units = await administeredUnits(platform, administration);
    return sendOfficePage(reply, {
      title: 'Thêm cán bộ',
      active: 'officers',
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
      body: <NewOfficerPage fields={fields} units={units} errors={errors} />,
    });
  }

  return { list, showNew, create };
}
