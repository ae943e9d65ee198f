import type { FastifyReply, FastifyRequest } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import { collectUploads } from '#capabilities/papers/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { attachReportFiles } from '../../actions/attach-report-files.ts';
import { fileReport } from '../../actions/file-report.ts';
import { REPORTS_PATH, reportPath } from '../../paths.ts';
import { getReportRule, listReportFiles, listReportUnits } from '../../storage/report-queries.ts';
import { accountOf, formIdOf, senderFields, withFormId } from './feedback.form.ts';
import { readReport } from './report.form.ts';
import { REPORT_ERRORS, REPORTS } from './report.text.ts';
import { ReportFormView } from './report-form.view.tsx';

const A_DAY_IN_SECONDS = 86_400;
const REMOVE_FILE = 'bo-tep';

/** Gửi phản ánh, kiến nghị, signed in or not. */
export function reportFormPages(platform: Platform) {
  const { kysely } = platform.database;
  const limitOf = (name: string, times: number) =>
    createRateLimit(platform.database, { name: `report-${name}`, times, seconds: A_DAY_IN_SECONDS });
  // Many people share the address of one network. A form is sent several times until it is right.
  const formsPerAddress = limitOf('form', 200);
  const perAddress = limitOf('address', 30);
  const perSender = limitOf('sender', 5);

  /** GET /phan-anh-kien-nghi/gui */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(reply, withFormId(senderFields(request)), { status: 200, errors: [] });
  }

  /** POST /phan-anh-kien-nghi/gui */
  async function file(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!(await formsPerAddress.take(request.ip))) return tooOften(reply, withFormId(senderFields(request)));
    const received = await receive(request);
    const { fields, errors } = received;
    const read = readReport(fields, { units: await listReportUnits(kysely), ...(await rule()) });
    const wrong = [...(read.ok ? [] : read.errors), ...errors];
    if (!read.ok || wrong.length > 0) return send(reply, fields, { status: 422, errors: wrong });
    if (request.choosesLanguage) return send(reply, fields, { status: 200, errors: [] });
    const accountId = accountOf(request);
    const sender = accountId ?? read.text.sender?.phone;
    const allowed = await Promise.all([perAddress.take(request.ip), sender === undefined || perSender.take(sender)]);
    if (!allowed.every(Boolean)) return tooOften(reply, fields);
    const filed = await fileReport(platform, { id: formIdOf(fields), accountId }, read.text);
    if (!filed.ok) {
      const error =
        filed.refusal === 'unit-unknown'
          ? { field: 'co-quan', message: REPORT_ERRORS.unit }
          : { field: 'ho-ten', message: REPORT_ERRORS.name };
      return send(reply, fields, { status: 422, errors: [error] });
    }
    return reply.redirect(`${reportPath(filed.code)}?xong=gui`, 303);
  }

  /** What was typed, with its files kept under the form. */
  async function receive(request: FastifyRequest): Promise<{ fields: FormFields; errors: FieldMessage[] }> {
    if (!request.headers['content-type']?.startsWith('multipart/form-data'))
      return { fields: withFormId((request.body ?? {}) as FormFields), errors: [] };
    const owner = request.citizen ? { accountId: holderOf(request.citizen) } : ({ visitor: true } as const);
    const uploads = collectUploads(platform, owner);
    const sent = await readMultipartForm(request, uploads.take);
    const fields = withFormId(sent);
    const { leftOver } = await attachReportFiles(platform, formIdOf(fields), {
      added: uploads.accepted.map(({ file: { id } }) => id),
      removed: formValues(sent, REMOVE_FILE)
        .filter((number) => /^\d{1,4}$/.test(number))
        .map(Number),
    });
    const refused = uploads.refused.map(({ name, refusal }) => `${name}: ${fileRefusalSentence(refusal)}`);
    const messages = [...refused, ...(leftOver > 0 ? [REPORT_ERRORS.tooManyFiles] : [])];
    return { fields, errors: messages.length > 0 ? [{ field: 'tep', message: messages.join(' ') }] : [] };
  }

  function tooOften(reply: FastifyReply, fields: FormFields): Promise<FastifyReply> {
    return send(reply, fields, { status: 429, errors: [{ field: 'loai', message: REPORT_ERRORS.tooOften }] });
  }

  async function rule() {
    return getReportRule(kysely, todayInVietnam(platform.clock).toString());
  }

  async function send(
    reply: FastifyReply,
    fields: FormFields,
    { status, errors }: { status: number; errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    const formId = formIdOf(fields);
    const [units, files, { allowsAnonymous }] = await Promise.all([
      listReportUnits(kysely),
      listReportFiles(kysely, formId),
      rule(),
    ]);
    return sendPortalPage(reply, {
      title: REPORTS.send,
      active: REPORTS_PATH,
      status,
      hasErrors: errors.length > 0,
      isOneForm: true,
      body: <ReportFormView {...{ formId, fields, errors, units, files, allowsAnonymous }} />,
    });
  }

  return { show, file };
}
