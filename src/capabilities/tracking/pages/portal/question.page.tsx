import { randomUUID } from 'node:crypto';
import {
  askAboutDossier,
  type CitizenActor,
  type DossierDetail,
  type DossierQuestionRule,
  getCitizenDossier,
  listEvents,
  listQuestions,
  loadQuestionRule,
  mayAsk,
  type QuestionRefusal,
  questionRefusal,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath } from '../../paths.ts';
import { QUESTION_KEY_FIELD, QUESTION_TEXT_FIELD, readQuestion, type TypedQuestion } from './question.form.ts';
import { questionRefusalText, TITLE } from './question.text.ts';
import { QuestionView } from './question.view.tsx';
import { signedInCitizen } from './signed-in-citizen.ts';

export interface QuestionSubject {
  readonly citizen: CitizenActor;
  readonly dossier: DossierDetail;
  readonly rule: DossierQuestionRule;
  /** Why nothing more can be asked now. */
  readonly refusal: QuestionRefusal | undefined;
}

/** Hỏi về hồ sơ: the thread itself stands on the page of the dossier. */
export function questionPages({ database, clock }: Platform) {
  const { kysely } = database;
  const form: ChangeForm<QuestionSubject, TypedQuestion> = {
    async load(request) {
      const citizen = signedInCitizen(request);
      const { dossierCode } = request.params as { dossierCode: string };
      const dossier = await getCitizenDossier(kysely, citizen, dossierCode);
      if (!mayAsk(citizen)) throw new NotFound('question');
      const [rule, events, questions] = await Promise.all([
        loadQuestionRule(kysely, todayInVietnam(clock).toString()),
        listEvents(kysely, dossier.id),
        listQuestions(kysely, dossier.id),
      ]);
      const refusal = questionRefusal({ ...dossier, events, questions }, rule, clock.now());
      return { citizen, dossier, rule, refusal };
    },
    begin: () => ({ [QUESTION_KEY_FIELD]: randomUUID() }),
    parse: readQuestion,
    run: ({ citizen, dossier }, values) =>
      askAboutDossier(database, { ...values, code: dossier.code, citizen, at: clock.now() }),
    explain: (refusal, _name, { rule }) => ({
      field: refusal === 'text-missing' ? QUESTION_TEXT_FIELD : '',
      message: questionRefusalText(refusal as QuestionRefusal, rule),
    }),
    send: (reply, status, view) =>
      sendPortalPage(reply, {
        title: `${TITLE}: ${view.subject.dossier.code}`,
        active: PERSONAL_DOSSIERS_PATH,
        status,
        hasErrors: view.errors.length > 0,
        body: <QuestionView {...view} />,
      }),
    done: ({ dossier }) => `${personalDossierPath(dossier.code)}?da-hoi=1#trao-doi`,
  };
  return changePages(form);
}
