import type { EFormPageView } from '#engines/forms/page-view.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { EFormQuestions, eFormErrors } from '#ui/e-form/e-form-page.view.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese, inVietnamese } from '#ui/in-vietnamese.tsx';
import { Listing } from '#ui/listing.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Prose } from '#ui/prose.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { type QuestionResult, type Survey, surveyState } from '../../domain/survey.ts';
import { SURVEYS_PATH, surveyPath, surveyResultsPath } from '../../paths.ts';
import { QuestionResults } from '../question-results.view.tsx';
import { SURVEYS } from './surveys.text.ts';

/** Looked up when the page is made: it has two languages. */
const home = () => ({ label: SURVEYS.home, href: '/' });

export function SurveysView({ surveys, today }: { readonly surveys: readonly Survey[]; readonly today: string }) {
  const open = surveys.filter((survey) => surveyState(survey, today) === 'open');
  const closed = surveys.filter((survey) => surveyState(survey, today) === 'closed');
  return (
    <>
      <PageBand title={SURVEYS.title} lead={SURVEYS.lead} crumbs={[home(), { label: SURVEYS.title }]} />
      <PageColumns>
        <section class="stack">
          <h2>{SURVEYS.open}</h2>
          {open.length === 0 ? (
            <p class="muted">{SURVEYS.none}</p>
          ) : (
            <Listing
              label={SURVEYS.open}
              entries={open.map(({ slug, title, closesOn }) => ({
                key: slug ?? '',
                title: <InVietnamese>{title}</InVietnamese>,
                href: surveyPath(slug ?? ''),
                meta: [
                  ...(closesOn ? [`${SURVEYS.until} ${dateText(Temporal.PlainDate.from(closesOn))}`] : []),
                  <a key="results" href={surveyResultsPath(slug ?? '')} aria-label={SURVEYS.seeResultsOf(title)}>
                    {SURVEYS.seeResults}
                  </a>,
                ],
              }))}
            />
          )}
        </section>
        {closed.length > 0 && (
          <section class="stack">
            <h2>{SURVEYS.closed}</h2>
            <Listing
              label={SURVEYS.closed}
              entries={closed.map(({ slug, title }) => ({
                key: slug ?? '',
                title: (
                  <>
                    {SURVEYS.results}: <InVietnamese>{title}</InVietnamese>
                  </>
                ),
                href: surveyResultsPath(slug ?? ''),
              }))}
            />
          </section>
        )}
      </PageColumns>
    </>
  );
}

interface SurveyProps {
  readonly survey: Survey;
  /** Null when there is nothing (more) to answer. */
  readonly view: EFormPageView | null;
  readonly formId: string;
  readonly done: string | undefined;
  readonly told: string | undefined;
}

export function SurveyView({ survey, view, formId, done, told }: SurveyProps) {
  const { slug, title, intro } = survey;
  const name = <InVietnamese>{title}</InVietnamese>;
  const crumbs = [home(), { label: SURVEYS.title, href: SURVEYS_PATH }, { label: name }];
  return (
    <>
      <PageBand title={name} crumbs={crumbs} />
      <PageColumns form>
        {done && <NotificationBanner tone="ok" title={done} />}
        {told && <Note tone="warn">{told}</Note>}
        {view && (
          <>
            <ErrorSummary errors={eFormErrors(view)} />
            {intro && (
              <div lang={inVietnamese()}>
                <Prose text={intro} />
              </div>
            )}
            <Form action={surveyPath(slug ?? '')} class="stack" label={SURVEYS.formOf(title)}>
              <input type="hidden" name="bieu-mau" value={formId} />
              <EFormQuestions view={view} communesPath="" industriesPath="" />
              <Actions>
                <Button>{SURVEYS.send}</Button>
              </Actions>
            </Form>
          </>
        )}
        {!view && (
          <p>
            <a href={surveyResultsPath(slug ?? '')}>{SURVEYS.seeResults}</a>
          </p>
        )}
        <p>
          <a href={SURVEYS_PATH}>{SURVEYS.all}</a>
        </p>
      </PageColumns>
    </>
  );
}

interface SurveyResultsProps {
  readonly survey: Survey;
  /** Null while too few answered. */
  readonly results: readonly QuestionResult[] | null;
  readonly people: number;
}

export function SurveyResultsView({ survey, results, people }: SurveyResultsProps) {
  const { slug, title } = survey;
  return (
    <>
      <PageBand
        title={<InVietnamese>{title}</InVietnamese>}
        eyebrow={SURVEYS.results}
        lead={results === null ? SURVEYS.tooFew : SURVEYS.people(people)}
        crumbs={[
          home(),
          { label: SURVEYS.title, href: SURVEYS_PATH },
          { label: <InVietnamese>{title}</InVietnamese>, href: surveyPath(slug ?? '') },
          { label: SURVEYS.results },
        ]}
      />
      <PageColumns>
        {results && <QuestionResults results={results} />}
        <p>
          <a href={SURVEYS_PATH}>{SURVEYS.all}</a>
        </p>
      </PageColumns>
    </>
  );
}
