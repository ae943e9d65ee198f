import type { FastifyReply, FastifyRequest } from 'fastify';
import { isEditor, type Officer } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { editSurvey, startSurvey } from '../../actions/edit-survey.ts';
import type { Survey } from '../../domain/survey.ts';
import { OFFICE_SURVEYS_PATH, officeSurveyPath } from '../../paths.ts';
import { findSurvey, listAllSurveys, listSurveyAnswers } from '../../storage/survey-queries.ts';
import { readSurvey, surveyDeedOf } from './surveys.form.ts';
import { FORM_ERRORS, faultText, OFFICE_SURVEYS } from './surveys.text.ts';
import { OfficeSurveysView, OfficeSurveyView } from './surveys.view.tsx';

const ACTIVE = 'surveys';

/** Soạn khảo sát và xem kết quả. */
export function officeSurveyPages(platform: Platform) {
  const { kysely } = platform.database;
  const today = () => todayInVietnam(platform.clock).toString();

  /** GET /can-bo/khao-sat */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    editorOf(request);
    const body = <OfficeSurveysView surveys={await listAllSurveys(kysely)} today={today()} />;
    return sendOfficePage(reply, { title: OFFICE_SURVEYS.title, active: ACTIVE, body });
  }

  /** POST /can-bo/khao-sat */
  async function start(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return reply.redirect(officeSurveyPath(await startSurvey(platform, editorOf(request))), 303);
  }

  /** GET /can-bo/khao-sat/:number */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, { status: 200, errors: [] });
  }

  /** POST /can-bo/khao-sat/:number */
  async function edit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { number } = await surveyOf(request);
    const fields = (request.body ?? {}) as FormFields;
    const { text, isDateWrong } = readSurvey(fields);
    const asked = surveyDeedOf(fields);
    // What was typed is kept also when it cannot be opened as asked.
    const deed = isDateWrong && asked === 'opened' ? 'saved' : asked;
    const version = /^\d{1,9}$/.test(fields['phien-ban'] ?? '') ? Number(fields['phien-ban']) : 0;
    const edited = await editSurvey(platform, editorOf(request), { number, version }, { text, deed });
    const errors: FieldMessage[] = isDateWrong ? [{ field: 'ngay-cuoi', message: FORM_ERRORS.date }] : [];
    if (!edited.ok && edited.refusal !== 'unfit') {
      errors.push({ field: 'tieu-de', message: FORM_ERRORS[edited.refusal] });
      return send(request, reply, { status: 409, errors, typed: text });
    }
    if (!edited.ok) errors.push(...edited.faults.map(faultText));
    if (errors.length > 0) return send(request, reply, { status: 422, errors });
    return reply.redirect(deed === 'deleted' ? OFFICE_SURVEYS_PATH : officeSurveyPath(number), 303);
  }

  async function surveyOf(request: FastifyRequest): Promise<Survey> {
    editorOf(request);
    const { number = '' } = request.params as { number?: string };
    const survey = /^\d{1,9}$/.test(number) ? await findSurvey(kysely, Number(number)) : undefined;
    if (survey === undefined) throw new NotFound('survey');
    return survey;
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, errors, typed }: { status: number; errors: readonly FieldMessage[]; typed?: Partial<Survey> },
  ): Promise<FastifyReply> {
    const kept = await surveyOf(request);
    const survey = kept.openedAt === null ? { ...kept, ...typed } : kept;
    const answers = await listSurveyAnswers(kysely, kept.id);
    return sendOfficePage(reply, {
      title: `${OFFICE_SURVEYS.title}: ${survey.title || OFFICE_SURVEYS.untitled}`,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: <OfficeSurveyView {...{ survey, answers, errors }} today={today()} />,
    });
  }

  return { list, start, show, edit };
}

/** @throws NotFound for everybody else: that there is an editor is nobody's business. */
function editorOf({ officer }: FastifyRequest): Officer {
  if (!officer || !isEditor(officer)) throw new NotFound('surveys of editors');
  return officer;
}
