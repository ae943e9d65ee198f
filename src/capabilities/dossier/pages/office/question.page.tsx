import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { answerAboutDossier } from '../../actions/answer-about-dossier.ts';
import { openDossier } from '../../actions/open-dossier.ts';
import type { OfficerActor } from '../../domain/access.ts';
import { noteUnit } from '../../domain/dossier-note.ts';
import type { DossierQuestion } from '../../domain/dossier-question.ts';
import type { DossierDetail } from '../../domain/dossier-summary.ts';
import { deskPath } from '../../paths.ts';
import { listQuestions } from '../../storage/dossier-question-queries.ts';
import { ANSWER_KEY_FIELD, parseAnswer, QUESTION_FIELD, type TypedAnswer } from './question.form.ts';
import { ANSWER_REFUSALS } from './question.text.ts';
import { QuestionView } from './question.view.tsx';

export interface QuestionSubject {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  /** Undefined: none was named, and none waits. */
  readonly asked: DossierQuestion | undefined;
  /** False for who only watches, and for what is answered. */
  readonly mayAnswer: boolean;
}

/** Trả lời câu hỏi của người nộp: one question, on a page of its own. */
export function questionPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<QuestionSubject, TypedAnswer> = {
    async load(request) {
      const officer = actingOfficer(request.officer);
      const dossier = await openDossier(database, officer, codeInPath(request));
      const asked = chosen(await listQuestions(database.kysely, dossier.id), request);
      const mayAnswer = noteUnit(officer, dossier) !== undefined && asked !== undefined && !asked.answer;
      return { officer, dossier, asked, mayAnswer };
    },
    begin: () => ({ [ANSWER_KEY_FIELD]: randomUUID() }),
    parse: parseAnswer,
    async run({ officer, dossier, asked }, values) {
      if (!asked) throw new NotFound('question');
      const { code } = dossier;
      return answerAboutDossier(database, { ...values, code, number: asked.number, officer, at: clock.now() });
    },
    explain: (refusal) => ANSWER_REFUSALS[refusal as keyof typeof ANSWER_REFUSALS],
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Trả lời câu hỏi về hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <QuestionView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=trao-doi#trao-doi`,
  };
  return changePages(form);
}

/** The question that was named, or the first that waits. @throws NotFound when what was named is none of this dossier */
function chosen(questions: readonly DossierQuestion[], request: FastifyRequest): DossierQuestion | undefined {
  const fields = (request.body ?? request.query) as FormFields;
  const typed = fields[QUESTION_FIELD] ?? '';
  if (typed === '') return questions.find(({ answer }) => answer === undefined);
  const named = questions.find(({ number }) => String(number) === typed);
  if (!named) throw new NotFound('question');
  return named;
}
