import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { complaintDeskOf, openComplaint, settleComplaint } from '../../actions/settle-complaint.ts';
import { COMPLAINT_OUTCOMES } from '../../domain/account-complaint.ts';
import type { Officer } from '../../domain/duty.ts';
import { COMPLAINTS_PATH } from '../../paths.ts';
import { listOpenComplaints } from '../../storage/account-complaint-queries.ts';
import { queryField } from '../browser.ts';
import { COMPLAINTS } from './account-complaints.text.ts';
import { ComplaintPage, ComplaintsPage } from './account-complaints.view.tsx';

const LONGEST_NOTE = 500;

export function accountComplaintPages(platform: Platform) {
  /** GET /can-bo/khieu-nai */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { kysely } = platform.database;
    await complaintDeskOf(kysely, officerOf(request));
    const done = queryField(request, 'xong') === 'tra-loi';
    const body = <ComplaintsPage complaints={await listOpenComplaints(kysely)} done={done} />;
    return sendOfficePage(reply, { title: COMPLAINTS.title, active: 'account-complaints', body });
  }

  /** GET /can-bo/khieu-nai/:code */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, request.heldForm ?? {}, 200, []);
  }

  /** POST /can-bo/khieu-nai/:code */
  async function settle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const officer = officerOf(request);
    await complaintDeskOf(platform.database.kysely, officer);
    const fields = (request.body ?? {}) as FormFields;
    const outcome = COMPLAINT_OUTCOMES.find((known) => known === fields['ket-qua']);
    const note = (fields['ghi-chu'] ?? '').trim();
    if (!outcome) return send(request, reply, fields, 422, [{ field: 'ket-qua', message: COMPLAINTS.noOutcome }]);
    if (note.length > LONGEST_NOTE)
      return send(request, reply, fields, 422, [{ field: 'ghi-chu', message: COMPLAINTS.longNote }]);
    const settled = await settleComplaint(platform, officer, { code: codeOf(request), outcome, note: note || null });
    if (!settled.ok) return send(request, reply, fields, 409, [{ field: 'ket-qua', message: COMPLAINTS.already }]);
    return reply.redirect(`${COMPLAINTS_PATH}?xong=tra-loi`, 303);
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields,
    status: number,
    errors: readonly FieldMessage[],
  ): Promise<FastifyReply> {
    const complaint = await openComplaint(platform, officerOf(request), codeOf(request));
    return sendOfficePage(reply, {
      title: `${COMPLAINTS.title} ${complaint.code}`,
      active: 'account-complaints',
      status,
      hasErrors: errors.length > 0,
      body: <ComplaintPage complaint={complaint} fields={fields} errors={errors} />,
    });
  }

  return { list, show, settle };
}

function codeOf(request: FastifyRequest): string {
  return (request.params as { code?: string }).code ?? '';
}

/** requireOfficer has run: without somebody signed in nobody gets here. */
function officerOf({ officer }: FastifyRequest): Officer {
  if (!officer) throw new NotFound('not signed in');
  return officer;
}
