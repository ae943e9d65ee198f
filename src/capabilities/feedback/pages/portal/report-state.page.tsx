import type { FastifyReply, FastifyRequest } from 'fastify';
import { openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { sendFile } from '#platform/web/send-file.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { followReport, type SenderDeed, type SenderProof } from '../../actions/follow-report.ts';
import { loadReportDeadlines } from '../../actions/report-deadlines.ts';
import { type CitizenReport, isSender } from '../../domain/citizen-report.ts';
import { REPORTS_PATH, reportPath } from '../../paths.ts';
import { listFeedbackEvents } from '../../storage/feedback-queries.ts';
import { findReport, listReportFiles } from '../../storage/report-queries.ts';
import { accountOf } from './feedback.form.ts';
import { readSaid, readShownPhone } from './report.form.ts';
import { REPORT_ERRORS, REPORT_STATE } from './report.text.ts';
import { ReportStateView } from './report-state.view.tsx';

const AN_HOUR_IN_SECONDS = 3600;
const LONGEST_OPINION = 1000;

type ReadDeed = { readonly ok: true; readonly deed: SenderDeed } | { readonly ok: false; readonly error: FieldMessage };

/** Theo dõi một phản ánh: its state by the code; the whole of it, and what the sender does, by account or telephone. */
export function reportStatePages(platform: Platform) {
  const { kysely } = platform.database;
  const limitOf = (name: string, times: number) =>
    createRateLimit(platform.database, { name: `report-proof-${name}`, times, seconds: AN_HOUR_IN_SECONDS });
  // A telephone number could be guessed.
  const proofsPerReport = limitOf('code', 20);
  const proofsPerAddress = limitOf('address', 60);

  /** GET /phan-anh-kien-nghi/:code */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const report = await getReport(request);
    return send(reply, report, {
      proof: { accountId: accountOf(request), phone: null },
      done: (request.query as { xong?: string }).xong,
      status: 200,
    });
  }

  /** POST /phan-anh-kien-nghi/:code */
  async function openWhole(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const report = await getReport(request);
    const fields = (request.body ?? {}) as FormFields;
    const proof = { accountId: accountOf(request), phone: readShownPhone(fields) };
    if (!(await mayTry(request, report)))
      return refuseProof(reply, report, fields, { status: 429, message: REPORT_ERRORS.triesOver });
    if (!isSender(report, proof))
      return refuseProof(reply, report, fields, { status: 422, message: REPORT_ERRORS.phoneWrong });
    return send(reply, report, { proof, fields, status: 200 });
  }

  /** POST /phan-anh-kien-nghi/:code/bo-sung, /mo-lai, /danh-gia */
  function follow(read: (fields: FormFields) => ReadDeed, done: string) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const report = await getReport(request);
      const fields = (request.body ?? {}) as FormFields;
      const proof = { accountId: accountOf(request), phone: readShownPhone(fields) };
      if (!(await mayTry(request, report)))
        return refuseProof(reply, report, fields, { status: 429, message: REPORT_ERRORS.triesOver });
      if (!isSender(report, proof)) throw new NotFound('citizen report');
      const said = read(fields);
      if (!said.ok) return send(reply, report, { proof, fields, status: 422, errors: [said.error] });
      const followed = await followReport(platform, proof, report.code, said.deed);
      if (followed.ok) return reply.redirect(`${reportPath(report.code)}?xong=${done}`, 303);
      const error = { field: 'noi-dung', message: REPORT_ERRORS[followed.refusal] };
      return send(reply, await getReport(request), { proof, fields, status: 409, errors: [error] });
    };
  }

  /** GET /phan-anh-kien-nghi/:code/tep/:number, for the account that sent it. */
  async function download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const report = await getReport(request);
    const { number } = request.params as { number?: string };
    if (!isSender(report, { accountId: accountOf(request), phone: null })) throw new NotFound('file of a report');
    const file = (await listReportFiles(kysely, report.id)).find((one) => String(one.number) === number);
    if (file === undefined) throw new NotFound('file of a report');
    return sendFile(reply, await openFile(kysely, platform.files, file.fileId));
  }

  async function getReport(request: FastifyRequest): Promise<CitizenReport> {
    const report = await findReport(kysely, codeInPath(request, 'code'));
    if (report === undefined) throw new NotFound('citizen report');
    return report;
  }

  async function mayTry(request: FastifyRequest, { code }: CitizenReport): Promise<boolean> {
    const allowed = await Promise.all([proofsPerReport.take(code), proofsPerAddress.take(request.ip)]);
    return allowed.every(Boolean);
  }

  function refuseProof(
    reply: FastifyReply,
    report: CitizenReport,
    fields: FormFields,
    { status, message }: { status: number; message: string },
  ): Promise<FastifyReply> {
    const proof = { accountId: null, phone: null };
    return send(reply, report, { proof, fields, status, errors: [{ field: 'so-dien-thoai', message }] });
  }

  async function send(
    reply: FastifyReply,
    report: CitizenReport,
    shown: {
      readonly proof: SenderProof;
      readonly fields?: FormFields;
      readonly done?: string | undefined;
      readonly status: number;
      readonly errors?: readonly FieldMessage[];
    },
  ): Promise<FastifyReply> {
    const { proof, fields = {}, done, status, errors = [] } = shown;
    const [events, deadlines] = await Promise.all([
      listFeedbackEvents(kysely, 'report', report.id),
      loadReportDeadlines(kysely, report),
    ]);
    const phone = isSender(report, { accountId: proof.accountId, phone: null }) ? null : proof.phone;
    const whole = isSender(report, proof) ? { files: await listReportFiles(kysely, report.id), phone } : null;
    reply.header('cache-control', 'no-store');
    return sendPortalPage(reply, {
      title: REPORT_STATE.title(report.code),
      active: REPORTS_PATH,
      status,
      hasErrors: errors.length > 0,
      body: <ReportStateView {...{ report, events, deadlines, whole, done, fields, errors }} />,
    });
  }

  return { show, openWhole, follow, download };
}

export function readSupplement(fields: FormFields): ReadDeed {
  return saidDeed(fields, (text) => ({ type: 'supplemented', text }));
}

export function readReopening(fields: FormFields): ReadDeed {
  return saidDeed(fields, (text) => ({ type: 'reopened', text }));
}

export function readRating(fields: FormFields): ReadDeed {
  const satisfied = fields['hai-long'];
  if (satisfied !== 'co' && satisfied !== 'khong')
    return { ok: false, error: { field: 'hai-long', message: REPORT_ERRORS.satisfied } };
  const text = (fields['y-kien'] ?? '').trim().slice(0, LONGEST_OPINION);
  return { ok: true, deed: { type: 'rated', isSatisfied: satisfied === 'co', text: text || null } };
}

function saidDeed(fields: FormFields, toDeed: (text: string) => SenderDeed): ReadDeed {
  const text = readSaid(fields);
  return text === undefined
    ? { ok: false, error: { field: 'noi-dung', message: REPORT_ERRORS.text } }
    : { ok: true, deed: toDeed(text) };
}
