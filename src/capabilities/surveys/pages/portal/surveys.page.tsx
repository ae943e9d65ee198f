import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildPageView } from '#engines/forms/build-page-view.ts';
import type { Answers } from '#engines/forms/define.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { readPage } from '#engines/forms/read-page.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { cookieJar } from '#platform/web/cookies.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { answerSurvey } from '../../actions/answer-survey.ts';
import { respondentMark } from '../../actions/respondent-mark.ts';
import { SURVEY_PAGE, type Survey, surveyForm, surveyResults, surveyState } from '../../domain/survey.ts';
import { SURVEYS_PATH, surveyPath } from '../../paths.ts';
import { findOpenedSurvey, hasAnswered, listOpenedSurveys, listSurveyAnswers } from '../../storage/survey-queries.ts';
import { SURVEYS } from './surveys.text.ts';
import { SurveyResultsView, SurveysView, SurveyView } from './surveys.view.tsx';

const A_DAY_IN_SECONDS = 86_400;
const A_YEAR_IN_SECONDS = 365 * A_DAY_IN_SECONDS;
/** Fewer could tell who said what. */
const LEAST_ANSWERS = 5;

/** Khảo sát: those that are open, answering one, and what came out of it. */
export function surveysPages(platform: Platform) {
  const { kysely } = platform.database;
  // Many people share the address of one network; nobody needs to answer fifty times.
  const perAddress = createRateLimit(platform.database, {
    name: 'survey-address',
    times: 50,
    seconds: A_DAY_IN_SECONDS,
  });
  const sessions = cookieJar('dvc_ks', { https: platform.config.publicUrl.startsWith('https:') });
  const today = () => todayInVietnam(platform.clock).toString();

  /** GET /khao-sat */
  async function list(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const body = <SurveysView surveys={await listOpenedSurveys(kysely)} today={today()} />;
    return sendPortalPage(reply, { title: SURVEYS.title, description: SURVEYS.lead, active: SURVEYS_PATH, body });
  }

  /** GET /khao-sat/:slug */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const survey = await surveyOf(request);
    const who = respondentOf(request);
    if ((request.query as { xong?: unknown }).xong === '1') return say(reply, survey, { done: SURVEYS.thanks });
    if (who !== undefined && (await hasAnswered(kysely, survey.id, respondentMark(survey.id, who))))
      return say(reply, survey, { told: SURVEYS.once });
    if (who === undefined) sessions.write(reply, randomBytes(24).toString('base64url'), A_YEAR_IN_SECONDS);
    return ask(reply, survey, {}, { status: 200, faults: [] });
  }

  /** POST /khao-sat/:slug */
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const survey = await surveyOf(request);
    const fields = (request.body ?? {}) as FormFields;
    const { answers } = readPage(surveyForm(survey), SURVEY_PAGE, fields, {}, { today: today() });
    if (request.choosesLanguage) return ask(reply, survey, answers, { status: 200, faults: [] });
    if (!(await perAddress.take(request.ip))) return ask(reply, survey, answers, { status: 429, faults: [] });
    // A browser that keeps no cookies still answers each form it was shown once.
    const who = respondentOf(request) ?? { session: fields['bieu-mau'] ?? '' };
    const answered = await answerSurvey(platform, survey.slug ?? '', who, answers);
    if (answered.ok) return reply.redirect(`${surveyPath(survey.slug ?? '')}?xong=1`, 303);
    if (answered.refusal === 'unfit') return ask(reply, survey, answers, { status: 422, faults: answered.faults });
    return say(reply, survey, { told: answered.refusal === 'closed' ? SURVEYS.over : SURVEYS.once, status: 409 });
  }

  /** GET /khao-sat/:slug/ket-qua */
  async function results(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const survey = await surveyOf(request);
    const answers = await listSurveyAnswers(kysely, survey.id);
    const isEnough = answers.length >= LEAST_ANSWERS;
    const counted = isEnough ? surveyResults(survey.questions, answers) : null;
    const body = <SurveyResultsView survey={survey} results={counted} people={answers.length} />;
    return sendPortalPage(reply, {
      title: `${SURVEYS.results}: ${survey.title}`,
      isNamedInVietnamese: true,
      active: SURVEYS_PATH,
      body,
    });
  }

  async function surveyOf(request: FastifyRequest): Promise<Survey> {
    const { slug = '' } = request.params as { slug?: string };
    const survey = await findOpenedSurvey(kysely, slug);
    if (survey === undefined) throw new NotFound('survey');
    return survey;
  }

  /** The person, also while acting for a business; else the browser. */
  function respondentOf(request: FastifyRequest): { accountId: string } | { session: string } | undefined {
    if (request.citizen) return { accountId: request.citizen.accountId };
    const session = sessions.read(request);
    return session === undefined ? undefined : { session };
  }

  function ask(
    reply: FastifyReply,
    survey: Survey,
    answers: Answers,
    { status, faults }: { readonly status: number; readonly faults: readonly Fault[] },
  ): FastifyReply {
    if (surveyState(survey, today()) !== 'open') return say(reply, survey, { told: SURVEYS.over });
    const view = buildPageView(surveyForm(survey), SURVEY_PAGE, answers, { today: today() }, faults);
    const formId = randomBytes(24).toString('base64url');
    const told = status === 429 ? SURVEYS.tooOften : undefined;
    reply.header('cache-control', 'no-store');
    return sendPortalPage(reply, {
      title: survey.title,
      isNamedInVietnamese: true,
      active: SURVEYS_PATH,
      status,
      hasErrors: faults.length > 0,
      isOneForm: true,
      body: <SurveyView {...{ survey, view, formId, told }} done={undefined} />,
    });
  }

  function say(
    reply: FastifyReply,
    survey: Survey,
    { done, told, status = 200 }: { readonly done?: string; readonly told?: string; readonly status?: number },
  ): FastifyReply {
    const body = <SurveyView {...{ survey, done, told }} view={null} formId="" />;
    return sendPortalPage(reply, {
      title: survey.title,
      isNamedInVietnamese: true,
      active: SURVEYS_PATH,
      status,
      body,
    });
  }

  return { list, show, answer, results };
}
