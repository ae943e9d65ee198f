import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Listing } from '#ui/listing.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, inVietnam, momentText } from '#ui/vietnam-time.ts';
import type { CitizenQuestion } from '../../domain/citizen-question.ts';
import {
  publishedQuestionPath,
  QUESTION_FORM_PATH,
  QUESTION_LOOKUP_PATH,
  QUESTIONS_PATH,
  questionPath,
  REPORTS_PATH,
} from '../../paths.ts';
import type { PublishedQuestion } from '../../storage/question-queries.ts';
import { firstWords } from '../first-words.ts';
import { QUESTION_STATES, QUESTION_TONES, QUESTIONS } from './question.text.ts';
import { REPORTS } from './report.text.ts';

export interface QuestionsProps {
  readonly questions: readonly PublishedQuestion[];
  readonly words: string;
  readonly page: number;
  readonly pages: number;
  readonly own: readonly CitizenQuestion[];
  readonly lookup: { readonly code: string; readonly error: string | undefined };
}

export function QuestionsView(props: QuestionsProps) {
  const { own, lookup } = props;
  return (
    <>
      <PageBand
        title={QUESTIONS.title}
        lead={QUESTIONS.lead}
        crumbs={[{ label: QUESTIONS.home, href: '/' }, { label: QUESTIONS.title }]}
      >
        <SearchBox
          action={QUESTIONS_PATH}
          value={props.words}
          label={QUESTIONS.search}
          placeholder={QUESTIONS.searchHint}
          framed
        />
      </PageBand>
      <PageColumns aside={<Help lookup={lookup} />} asideLabel={QUESTIONS.lookup}>
        {lookup.error && <ErrorSummary errors={[{ field: 'ma', message: lookup.error }]} />}
        {own.length > 0 && <Own questions={own} />}
        <Answered {...props} />
      </PageColumns>
    </>
  );
}

function Answered({ questions, words, page, pages }: QuestionsProps) {
  const asked = words === '' ? '' : `?tu-khoa=${encodeURIComponent(words)}`;
  return (
    <section class="stack">
      <h2>{QUESTIONS.published}</h2>
      {questions.length === 0 ? (
        <p class="muted">{words === '' ? QUESTIONS.publishedEmpty : QUESTIONS.notFound}</p>
      ) : (
        <Listing
          label={QUESTIONS.published}
          entries={questions.map(({ number, question, answer, unitName, publishedAt }) => ({
            key: String(number),
            title: <InVietnamese>{firstWords(question)}</InVietnamese>,
            href: publishedQuestionPath(number),
            text: <InVietnamese>{firstWords(answer)}</InVietnamese>,
            meta: [<InVietnamese key="unit">{unitName}</InVietnamese>, dateText(inVietnam(publishedAt))],
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `${QUESTIONS_PATH}${asked}${asked === '' ? '?' : '&'}trang=${other}`}
      />
      <p>
        <LinkButton href={`${QUESTION_FORM_PATH}${asked}`}>{QUESTIONS.ask}</LinkButton>
      </p>
    </section>
  );
}

function Own({ questions }: { readonly questions: readonly CitizenQuestion[] }) {
  return (
    <section class="stack">
      <h2>{QUESTIONS.own}</h2>
      <Listing
        label={QUESTIONS.own}
        entries={questions.map(({ code, title, state, askedAt }) => ({
          key: code,
          title: <InVietnamese>{title}</InVietnamese>,
          href: questionPath(code),
          meta: [
            code,
            QUESTIONS.sentAt(momentText(askedAt)),
            <Tag key="state" tone={QUESTION_TONES[state]}>
              {QUESTION_STATES[state]}
            </Tag>,
          ],
        }))}
      />
    </section>
  );
}

function Help({ lookup }: Pick<QuestionsProps, 'lookup'>) {
  return (
    <>
      <Card title={QUESTIONS.lookup} id="theo-doi">
        <Form action={QUESTION_LOOKUP_PATH} method="get" class="stack" label={QUESTIONS.lookup}>
          <TextField
            name="ma"
            label={QUESTIONS.lookupCode}
            hint={QUESTIONS.lookupHint}
            value={lookup.code}
            error={lookup.error}
            maxLength={20}
            autocomplete="off"
            spellcheck={false}
          />
          <Button kind="secondary">{QUESTIONS.lookupGo}</Button>
        </Form>
      </Card>
      <Card soft title={QUESTIONS.report} id="phan-anh">
        <p>{QUESTIONS.reportText}</p>
        <p>
          <a href={REPORTS_PATH}>{REPORTS.send}</a>
        </p>
      </Card>
    </>
  );
}

export function PublishedQuestionView({ published }: { readonly published: PublishedQuestion }) {
  const { question, answer, unitName, publishedAt } = published;
  const rest = question === firstWords(question) ? null : question;
  return (
    <>
      <PageBand
        title={<InVietnamese>{firstWords(question)}</InVietnamese>}
        eyebrow={QUESTIONS.title}
        crumbs={[
          { label: QUESTIONS.home, href: '/' },
          { label: QUESTIONS.title, href: QUESTIONS_PATH },
          { label: QUESTIONS.published },
        ]}
      />
      <PageColumns>
        {rest !== null && (
          <section class="stack">
            <h2>{QUESTIONS.question}</h2>
            <p class="pre">
              <InVietnamese>{rest}</InVietnamese>
            </p>
          </section>
        )}
        <section class="stack">
          <h2>{QUESTIONS.answer}</h2>
          <p class="pre">
            <InVietnamese>{answer}</InVietnamese>
          </p>
          <p class="muted">
            <InVietnamese>{unitName}</InVietnamese>, {dateText(inVietnam(publishedAt))}. {QUESTIONS.noPersonalData}
          </p>
        </section>
      </PageColumns>
    </>
  );
}
