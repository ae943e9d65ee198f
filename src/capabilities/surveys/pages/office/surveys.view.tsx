import type { Answers } from '#engines/forms/define.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import {
  MOST_QUESTIONS,
  QUESTION_KINDS,
  questionId,
  type Survey,
  type SurveyQuestion,
  surveyResults,
  surveyState,
} from '../../domain/survey.ts';
import { OFFICE_SURVEYS_PATH, officeSurveyPath, surveyPath } from '../../paths.ts';
import { KIND_WORDS } from '../question.text.ts';
import { QuestionResults } from '../question-results.view.tsx';
import { OFFICE_SURVEYS, STATE_TONES, STATES } from './surveys.text.ts';

export function OfficeSurveysView({ surveys, today }: { readonly surveys: readonly Survey[]; readonly today: string }) {
  return (
    <div class="stack">
      <PageHead title={OFFICE_SURVEYS.title}>
        <Form action={OFFICE_SURVEYS_PATH}>
          <Button>{OFFICE_SURVEYS.start}</Button>
        </Form>
      </PageHead>
      <div class="panel">
        <DataTable
          caption={OFFICE_SURVEYS.caption}
          hiddenCaption
          look="cards"
          rows={surveys}
          rowKey={({ id }) => id}
          empty={OFFICE_SURVEYS.empty}
          columns={[
            {
              label: OFFICE_SURVEYS.survey,
              rowHeader: true,
              cell: ({ number, title }) => (
                <a href={officeSurveyPath(number)}>{title || `${OFFICE_SURVEYS.untitled} (${number})`}</a>
              ),
            },
            { label: OFFICE_SURVEYS.state, cell: (survey) => <State survey={survey} today={today} /> },
          ]}
        />
      </div>
    </div>
  );
}

function State({ survey, today }: { readonly survey: Survey; readonly today: string }) {
  const state = surveyState(survey, today);
  return <Tag tone={STATE_TONES[state]}>{STATES[state]}</Tag>;
}

export interface OfficeSurveyProps {
  readonly survey: Survey;
  readonly answers: readonly Answers[];
  readonly errors: readonly FieldMessage[];
  readonly today: string;
}

export function OfficeSurveyView(props: OfficeSurveyProps) {
  const { survey, errors, today } = props;
  const state = surveyState(survey, today);
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICE_SURVEYS_PATH}>{OFFICE_SURVEYS.back}</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>{survey.title || OFFICE_SURVEYS.untitled}</h1>
      <p class="row">
        <State survey={survey} today={today} />
        {survey.slug && <a href={surveyPath(survey.slug)}>{OFFICE_SURVEYS.see}</a>}
      </p>
      {state === 'draft' ? <Editor survey={survey} errors={errors} /> : <Opened {...props} />}
    </div>
  );
}

function Editor({ survey, errors }: Pick<OfficeSurveyProps, 'survey' | 'errors'>) {
  const error = (name: string) => errors.find((one) => one.field === name)?.message;
  const { number, title, intro, closesOn, questions } = survey;
  const slots = Math.min(Math.max(questions.length + 2, 3), MOST_QUESTIONS);
  return (
    <Form action={officeSurveyPath(number)} class="stack">
      <input type="hidden" name="phien-ban" value={survey.version} />
      <TextField
        name="tieu-de"
        value={title}
        error={error('tieu-de')}
        label={OFFICE_SURVEYS.titleLabel}
        maxLength={150}
        required
      />
      <TextareaField
        name="loi-gioi-thieu"
        value={intro}
        error={error('loi-gioi-thieu')}
        label={OFFICE_SURVEYS.intro}
        hint={OFFICE_SURVEYS.introHint}
        maxLength={2000}
      />
      <TextField
        name="ngay-cuoi"
        value={closesOn ? dateText(Temporal.PlainDate.from(closesOn)) : ''}
        error={error('ngay-cuoi')}
        label={OFFICE_SURVEYS.closesOn}
        hint={OFFICE_SURVEYS.closesOnHint}
        width="short"
        maxLength={10}
      />
      <h2>{OFFICE_SURVEYS.questions}</h2>
      <p class="muted">{OFFICE_SURVEYS.questionsHint}</p>
      {Array.from({ length: slots }, (_, index) => (
        <QuestionSlot key={questionId(index)} number={index + 1} question={questions[index]} error={error} />
      ))}
      <Actions>
        <Button name="viec" value="luu" kind="secondary">
          {OFFICE_SURVEYS.save}
        </Button>
        <Button name="viec" value="mo">
          {OFFICE_SURVEYS.open}
        </Button>
        <Button name="viec" value="xoa" kind="danger">
          {OFFICE_SURVEYS.remove}
        </Button>
      </Actions>
    </Form>
  );
}

interface QuestionSlotProps {
  readonly number: number;
  readonly question: SurveyQuestion | undefined;
  readonly error: (name: string) => string | undefined;
}

function QuestionSlot({ number, question, error }: QuestionSlotProps) {
  const name = OFFICE_SURVEYS.question(number);
  return (
    <fieldset class="field stack">
      <legend>{name}</legend>
      <TextField
        name={`cau-${number}`}
        value={question?.text ?? ''}
        error={error(`cau-${number}`)}
        label={`${name}: ${OFFICE_SURVEYS.questions.toLowerCase()}`}
        maxLength={200}
      />
      <SelectField
        name={`loai-${number}`}
        value={question?.kind ?? 'choice'}
        label={`${name}: ${OFFICE_SURVEYS.kind.toLowerCase()}`}
        options={QUESTION_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
      />
      <TextareaField
        name={`lua-chon-${number}`}
        value={question?.options.join('\n') ?? ''}
        error={error(`lua-chon-${number}`)}
        label={`${name}: ${OFFICE_SURVEYS.options.toLowerCase()}`}
        hint={OFFICE_SURVEYS.optionsHint}
        rows={4}
        maxLength={1300}
      />
      <CheckboxField
        name={`bat-buoc-${number}`}
        label={`${name}: ${OFFICE_SURVEYS.required.toLowerCase()}`}
        checked={question?.required ?? false}
      />
    </fieldset>
  );
}

function Opened({ survey, answers, today }: OfficeSurveyProps) {
  const written = survey.questions.flatMap(({ kind }, index) =>
    kind === 'text' ? answers.map((one) => one[questionId(index)] ?? '').filter(Boolean) : [],
  );
  return (
    <>
      <p>{OFFICE_SURVEYS.people(answers.length)}</p>
      {surveyState(survey, today) === 'open' && (
        <Form action={officeSurveyPath(survey.number)}>
          <input type="hidden" name="phien-ban" value={survey.version} />
          <p class="small muted">{OFFICE_SURVEYS.closeHint}</p>
          <Button name="viec" value="dong" kind="danger">
            {OFFICE_SURVEYS.close}
          </Button>
        </Form>
      )}
      <QuestionResults results={surveyResults(survey.questions, answers)} />
      <section class="stack">
        <h2>{OFFICE_SURVEYS.written}</h2>
        {written.length === 0 ? (
          <p class="muted">{OFFICE_SURVEYS.nothingWritten}</p>
        ) : (
          <ul class="bullets">
            {written.map((text, index) => (
              <li key={`said-${index}`} class="pre">
                {text}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
