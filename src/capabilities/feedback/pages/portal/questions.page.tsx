import type { FastifyReply, FastifyRequest } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { CitizenQuestion } from '../../domain/citizen-question.ts';
import { isSender } from '../../domain/citizen-report.ts';
import { QUESTIONS_PATH, questionPath } from '../../paths.ts';
import { findPublished, listFeedbackEvents, listPublished } from '../../storage/feedback-queries.ts';
import { findQuestion, listOwnQuestions } from '../../storage/question-queries.ts';
import { accountOf, PAGE_SIZE, pageOf, publishedNumberOf, queryOf } from './feedback.form.ts';
import { QUESTION_ERRORS, QUESTIONS } from './question.text.ts';
import { QuestionStateView } from './question-state.view.tsx';
import { PublishedQuestionView, QuestionsView } from './questions.view.tsx';
import { readShownPhone } from './report.form.ts';

const AN_HOUR_IN_SECONDS = 3600;

/** Hỏi đáp: the bank of answers, one's own questions, and following one by its code. */
export function questionsPages(platform: Platform) {
  const { kysely } = platform.database;
  const limitOf = (name: string, times: number, seconds: number) =>
    createRateLimit(platform.database, { name: `question-${name}`, times, seconds });
  const lookUps = limitOf('look-up', 30, 60);
  // A telephone number could be guessed.
  const proofsPerQuestion = limitOf('proof-code', 20, AN_HOUR_IN_SECONDS);
  const proofsPerAddress = limitOf('proof-address', 60, AN_HOUR_IN_SECONDS);

  /** GET /hoi-dap?tu-khoa=&trang= */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendList(request, reply, { status: 200, code: '', error: undefined });
  }

  /** GET /hoi-dap/theo-doi?ma= */
  async function lookUp(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const code = queryOf(request, 'ma').trim().toUpperCase();
    if (!(await lookUps.take(request.ip)))
      return sendList(request, reply, { status: 429, code, error: QUESTIONS.lookupTooOften });
    if (await findQuestion(kysely, code)) return reply.redirect(questionPath(code), 303);
    return sendList(request, reply, { status: 404, code, error: QUESTIONS.lookupUnknown });
  }

  /** GET /hoi-dap/cong-khai/:number */
  async function showPublished(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const found = await findPublished(kysely, 'question', publishedNumberOf(request));
    if (!found) throw new NotFound('published question');
    const body = <PublishedQuestionView published={found} />;
    return sendPortalPage(reply, { title: QUESTIONS.title, active: QUESTIONS_PATH, body });
  }

  /** GET /hoi-dap/:code */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const question = await getQuestion(request);
    const isOwn = isSender(question, { accountId: accountOf(request), phone: null });
    return sendState(reply, question, { isWhole: isOwn, isNew: queryOf(request, 'xong') === 'gui', status: 200 });
  }

  /** POST /hoi-dap/:code */
  async function openWhole(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const question = await getQuestion(request);
    const fields = (request.body ?? {}) as FormFields;
    const refuse = (status: number, message: string) =>
      sendState(reply, question, { fields, status, errors: [{ field: 'so-dien-thoai', message }] });
    const allowed = await Promise.all([proofsPerQuestion.take(question.code), proofsPerAddress.take(request.ip)]);
    if (!allowed.every(Boolean)) return refuse(429, QUESTION_ERRORS.triesOver);
    if (!isSender(question, { accountId: accountOf(request), phone: readShownPhone(fields) }))
      return refuse(422, QUESTION_ERRORS.phoneWrong);
    return sendState(reply, question, { isWhole: true, status: 200 });
  }

  async function getQuestion(request: FastifyRequest): Promise<CitizenQuestion> {
    const question = await findQuestion(kysely, codeInPath(request, 'code'));
    if (question === undefined) throw new NotFound('citizen question');
    return question;
  }

  async function sendList(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, code, error }: { status: number; code: string; error: string | undefined },
  ): Promise<FastifyReply> {
    const [words, page] = [queryOf(request, 'tu-khoa').trim().slice(0, 200), pageOf(request)];
    const { published, count } = await listPublished(kysely, 'question', { words, page, size: PAGE_SIZE });
    const own = request.citizen ? await listOwnQuestions(kysely, holderOf(request.citizen)) : [];
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
    return sendPortalPage(reply, {
      title: QUESTIONS.title,
      active: QUESTIONS_PATH,
      status,
      hasErrors: error !== undefined,
      body: <QuestionsView {...{ published, words, page, pages, own }} lookup={{ code, error }} />,
    });
  }

  async function sendState(
    reply: FastifyReply,
    question: CitizenQuestion,
    shown: {
      readonly isWhole?: boolean;
      readonly isNew?: boolean;
      readonly fields?: FormFields;
      readonly status: number;
      readonly errors?: readonly FieldMessage[];
    },
  ): Promise<FastifyReply> {
    const { isWhole = false, isNew = false, fields = {}, status, errors = [] } = shown;
    const events = await listFeedbackEvents(kysely, 'question', question.id);
    reply.header('cache-control', 'no-store');
    return sendPortalPage(reply, {
      title: `${QUESTIONS.question} ${question.code}`,
      active: QUESTIONS_PATH,
      status,
      hasErrors: errors.length > 0,
      body: <QuestionStateView {...{ question, events, isWhole, isNew, fields, errors }} />,
    });
  }

  return { list, lookUp, showPublished, show, openWhole };
}
