import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '#capabilities/identity/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendFile } from '#platform/web/send-file.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { handleReport, openReport } from '../../actions/handle-report.ts';
import { loadReportDeadlines } from '../../actions/report-deadlines.ts';
import type { ReportState } from '../../domain/citizen-report.ts';
import { handledUnits, mayPublish } from '../../domain/report-access.ts';
import { OFFICE_REPORTS_PATH, officeReportPath } from '../../paths.ts';
import { listFeedbackEvents } from '../../storage/feedback-queries.ts';
import { listReportFiles, listReportUnits, listUnitReports } from '../../storage/report-queries.ts';
import { OfficeReportView } from './report.view.tsx';
import { readReportDeed } from './reports.form.ts';
import { OFFICE_REPORTS, REFUSALS, STATES } from './reports.text.ts';
import { OfficeReportsView } from './reports.view.tsx';

const ACTIVE = 'citizen-reports';

/** Phản ánh, kiến nghị của đơn vị: the list, one of them, and what is done about it. */
export function officeReportPages(platform: Platform) {
  const { kysely } = platform.database;

  /** GET /can-bo/phan-anh-kien-nghi */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const handled = handledUnits(officerOf(request).duties);
    if (handled.unitIds.length === 0) throw new NotFound('citizen reports');
    const asked = (request.query as { 'trang-thai'?: unknown })['trang-thai'];
    const state = typeof asked === 'string' && asked in STATES ? (asked as ReportState) : 'waiting';
    const reports = await listUnitReports(kysely, handled, state);
    const body = <OfficeReportsView reports={reports} state={state} now={platform.clock.now()} />;
    return sendOfficePage(reply, { title: OFFICE_REPORTS.title, active: ACTIVE, body });
  }

  /** GET /can-bo/phan-anh-kien-nghi/:code */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, request.heldForm ?? {}, { status: 200, errors: [] });
  }

  /** POST /can-bo/phan-anh-kien-nghi/:code */
  async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const fields = (request.body ?? {}) as FormFields;
    const code = codeInPath(request, 'code');
    const read = readReportDeed(fields, await listReportUnits(kysely));
    if (!read.ok) return send(request, reply, fields, { status: 422, errors: read.errors });
    const handled = await handleReport(platform, officerOf(request), code, read.deed);
    if (handled.ok) {
      const leaves = read.deed.type === 'transferred';
      return reply.redirect(leaves ? OFFICE_REPORTS_PATH : officeReportPath(code), 303);
    }
    const field = handled.refusal === 'unit-unknown' ? 'don-vi' : 'viec';
    const errors = [{ field, message: REFUSALS[handled.refusal] }];
    return send(request, reply, fields, { status: 409, errors });
  }

  /** GET /can-bo/phan-anh-kien-nghi/:code/tep/:number */
  async function download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const report = await openReport(platform, officerOf(request), codeInPath(request, 'code'));
    const { number } = request.params as { number?: string };
    const file = (await listReportFiles(kysely, report.id)).find((one) => String(one.number) === number);
    if (file === undefined) throw new NotFound('file of a report');
    return sendFile(reply, await openFile(kysely, platform.files, file.fileId));
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields,
    { status, errors }: { status: number; errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    const officer = officerOf(request);
    const report = await openReport(platform, officer, codeInPath(request, 'code'));
    const [events, files, units, deadlines] = await Promise.all([
      listFeedbackEvents(kysely, 'report', report.id),
      listReportFiles(kysely, report.id),
      listReportUnits(kysely),
      loadReportDeadlines(kysely, report),
    ]);
    return sendOfficePage(reply, {
      title: `${OFFICE_REPORTS.title} ${report.code}`,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: (
        <OfficeReportView
          {...{ report, events, files, units, deadlines, fields, errors }}
          mayPublish={mayPublish(report, officer.duties)}
          now={platform.clock.now()}
        />
      ),
    });
  }

  return { list, show, handle, download };
}

/** requireOfficer has run: without somebody signed in nobody gets here. */
export function officerOf({ officer }: FastifyRequest): Officer {
  if (!officer) throw new NotFound('not signed in');
  return officer;
}
