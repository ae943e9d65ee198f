import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { fileComplaint } from '../../actions/file-complaint.ts';
import type { ComplaintText } from '../../domain/account-complaint.ts';
import { complaintPath } from '../../paths.ts';
import { findComplaint } from '../../storage/account-complaint-queries.ts';
import { readComplaint } from './account-complaint.form.ts';
import { COMPLAINT, COMPLAINT_ERRORS } from './account-complaint.text.ts';
import { ComplaintFormPage, ComplaintStatePage } from './account-complaint.view.tsx';

const A_DAY_IN_SECONDS = 86_400;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function complaintPages(platform: Platform) {
  const limitOf = (name: string, times: number) =>
    createRateLimit(platform.database, { name: `complaint-${name}`, times, seconds: A_DAY_IN_SECONDS });
  // Many people share the address of one network; few complain.
  const perAddress = limitOf('address', 20);
  const perNumber = limitOf('number', 3);
  const perPhone = limitOf('phone', 3);

  /** GET /quen-mat-khau/khieu-nai */
  async function showForm(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendForm(reply, {}, 200, []);
  }

  /** POST /quen-mat-khau/khieu-nai */
  async function file(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const fields = (request.body ?? {}) as FormFields;
    const read = readComplaint(fields);
    if (!read.ok) return sendForm(reply, fields, 422, read.errors);
    if (request.choosesLanguage) return sendForm(reply, fields, 200, []);
    if (!(await mayFile(request.ip, read.complaint)))
      return sendForm(reply, fields, 429, [{ field: 'so-dinh-danh', message: COMPLAINT_ERRORS.tooOften }]);
    const { code } = await fileComplaint(platform, formIdOf(fields), read.complaint);
    return reply.redirect(complaintPath(code), 303);
  }

  async function mayFile(address: string, { personalId, phone }: ComplaintText): Promise<boolean> {
    const allowed = await Promise.all([perAddress.take(address), perNumber.take(personalId), perPhone.take(phone)]);
    return allowed.every(Boolean);
  }

  /** GET /quen-mat-khau/khieu-nai/:code */
  async function showState(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { code = '' } = request.params as { code?: string };
    const complaint = await findComplaint(platform.database.kysely, code);
    if (!complaint) throw new NotFound('complaint');
    reply.header('cache-control', 'no-store');
    return sendPortalPage(reply, { title: COMPLAINT.title, body: <ComplaintStatePage complaint={complaint} /> });
  }

  function sendForm(
    reply: FastifyReply,
    fields: FormFields,
    status: number,
    errors: readonly FieldMessage[],
  ): FastifyReply {
    return sendPortalPage(reply, {
      title: COMPLAINT.title,
      status,
      hasErrors: errors.length > 0,
      isOneForm: true,
      body: <ComplaintFormPage formId={formIdOf(fields)} fields={fields} errors={errors} />,
    });
  }

  return { showForm, file, showState };
}

function formIdOf(fields: FormFields): string {
  const typed = fields['bieu-mau'] ?? '';
  return UUID.test(typed) ? typed : randomUUID();
}
