import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { askQuestion } from '../../actions/ask-question.ts';
import { QUESTIONS_PATH, questionPath } from '../../paths.ts';
import { listReportUnits } from '../../storage/report-queries.ts';
import { accountOf, formIdOf, queryOf, senderFields, withFormId } from './feedback.form.ts';
import { readQuestion } from './question.form.ts';
import { QUESTION_ERRORS, QUESTIONS } from './question.text.ts';
import { QuestionFormView } from './question-form.view.tsx';

const A_DAY_IN_SECONDS = 86_400;

/** Đặt câu hỏi, signed in or not. */
export function questionFormPages(platform: Platform) {
  const { kysely } = platform.database;
  const limitOf = (name: string, times: number) =>
    createRateLimit(platform.database, { name: `question-${name}`, times, seconds: A_DAY_IN_SECONDS });
  // Many people share the address of one network.
  const perAddress = limitOf('address', 30);
  const perSender = limitOf('sender', 5);

  /** GET /hoi-dap/gui */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, known(request), { status: 200, errors: [] });
  }

  /** POST /hoi-dap/gui */
  async function ask(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const fields = withFormId((request.body ?? {}) as FormFields);
    const accountId = accountOf(request);
    const read = readQuestion(fields, { units: await listReportUnits(kysely), isSignedIn: accountId !== null });
    if (!read.ok) return send(request, reply, fields, { status: 422, errors: read.errors });
    if (request.choosesLanguage) return send(request, reply, fields, { status: 200, errors: [] });
    const sender = accountId ?? read.text.sender.phone;
    const allowed = await Promise.all([perAddress.take(request.ip), sender === null || perSender.take(sender)]);
    if (!allowed.every(Boolean))
      return send(request, reply, fields, {
        status: 429,
        errors: [{ field: 'cau-hoi', message: QUESTION_ERRORS.tooOften }],
      });
    const asked = await askQuestion(platform, { id: formIdOf(fields), accountId }, read.text);
    if (asked.ok) return reply.redirect(`${questionPath(asked.code)}?xong=gui`, 303);
    const error =
      asked.refusal === 'unit-unknown'
        ? { field: 'co-quan', message: QUESTION_ERRORS.unit }
        : { field: 'so-dien-thoai', message: QUESTION_ERRORS.phone };
    return send(request, reply, fields, { status: 422, errors: [error] });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields,
    { status, errors }: { status: number; errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    const units = await listReportUnits(kysely);
    return sendPortalPage(reply, {
      title: QUESTIONS.ask,
      active: QUESTIONS_PATH,
      status,
      hasErrors: errors.length > 0,
      isOneForm: true,
      body: <QuestionFormView {...{ fields, errors, units }} isSignedIn={request.citizen !== null} />,
    });
  }

  return { show, ask };
}

/** What we know of whoever signed in, and what they were looking for when they found no answer. */
function known(request: FastifyRequest): FormFields {
  const words = queryOf(request, 'tu-khoa');
  return withFormId({ ...senderFields(request), ...(words !== '' && { 'cau-hoi': words.slice(0, 200) }) });
}
