import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { handleQuestion, openQuestion } from '../../actions/handle-question.ts';
import type { QuestionState } from '../../domain/citizen-question.ts';
import { handledUnits, mayPublish } from '../../domain/report-access.ts';
import { OFFICE_QUESTIONS_PATH, officeQuestionPath } from '../../paths.ts';
import { listFeedbackEvents } from '../../storage/feedback-queries.ts';
import { listUnitQuestions } from '../../storage/question-queries.ts';
import { listReportUnits } from '../../storage/report-queries.ts';
import { OfficeQuestionView } from './question.view.tsx';
import { OFFICE_QUESTIONS, QUESTION_REFUSALS, QUESTION_STATES } from './questions.text.ts';
import { OfficeQuestionsView } from './questions.view.tsx';
import { readQuestionDeed } from './reports.form.ts';
import { officerOf } from './reports.page.tsx';

const ACTIVE = 'citizen-questions';

/** Hỏi đáp của đơn vị: the list, one of them, and what is done about it. */
export function officeQuestionPages(platform: Platform) {
  const { kysely } = platform.database;

  /** GET /can-bo/hoi-dap */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { unitIds } = handledUnits(officerOf(request).duties);
    if (unitIds.length === 0) throw new NotFound('citizen questions');
    const asked = (request.query as { 'trang-thai'?: unknown })['trang-thai'];
    const state = typeof asked === 'string' && asked in QUESTION_STATES ? (asked as QuestionState) : 'waiting';
    const questions = await listUnitQuestions(kysely, unitIds, state);
    const body = <OfficeQuestionsView questions={questions} state={state} now={platform.clock.now()} />;
    return sendOfficePage(reply, { title: OFFICE_QUESTIONS.title, active: ACTIVE, body });
  }

  /** GET /can-bo/hoi-dap/:code */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, request.heldForm ?? {}, { status: 200, errors: [] });
  }

  /** POST /can-bo/hoi-dap/:code */
  async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const fields = (request.body ?? {}) as FormFields;
    const code = codeInPath(request, 'code');
    const read = readQuestionDeed(fields, await listReportUnits(kysely));
    if (!read.ok) return send(request, reply, fields, { status: 422, errors: read.errors });
    const handled = await handleQuestion(platform, officerOf(request), code, read.deed);
    if (handled.ok) {
      const leaves = read.deed.type === 'transferred';
      return reply.redirect(leaves ? OFFICE_QUESTIONS_PATH : officeQuestionPath(code), 303);
    }
    const field = handled.refusal === 'unit-unknown' ? 'don-vi' : 'viec';
    return send(request, reply, fields, {
      status: 409,
      errors: [{ field, message: QUESTION_REFUSALS[handled.refusal] }],
    });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields,
    { status, errors }: { status: number; errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    const officer = officerOf(request);
    const question = await openQuestion(platform, officer, codeInPath(request, 'code'));
    const [events, units] = await Promise.all([
      listFeedbackEvents(kysely, 'question', question.id),
      listReportUnits(kysely),
    ]);
    return sendOfficePage(reply, {
      title: `${OFFICE_QUESTIONS.title} ${question.code}`,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: (
        <OfficeQuestionView
          {...{ question, events, units, fields, errors }}
          mayPublish={mayPublish(question, officer.duties)}
          now={platform.clock.now()}
        />
      ),
    });
  }

  return { list, show, handle };
}
