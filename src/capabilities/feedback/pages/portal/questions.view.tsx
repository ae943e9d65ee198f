import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Listing } from '#ui/listing.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { dateText, inVietnam } from '#ui/vietnam-time.ts';
import type { CitizenQuestion } from '../../domain/citizen-question.ts';
import type { PublishedAnswer } from '../../domain/feedback-item.ts';
import {
  publishedQuestionPath,
  QUESTION_FORM_PATH,
  QUESTION_LOOKUP_PATH,
  QUESTIONS_PATH,
  questionPath,
  REPORTS_PATH,
} from '../../paths.ts';
import { firstWords } from '../first-words.ts';
import { type Lookup, LookupCard, OwnFeedback, PublishedAnswerView } from './feedback-parts.view.tsx';
import { QUESTION_STATES, QUESTION_TONES, QUESTIONS } from './question.text.ts';
import { REPORTS } from './report.text.ts';

export interface QuestionsProps {
  readonly published: readonly PublishedAnswer[];
  readonly words: string;
  readonly page: number;
  readonly pages: number;
  readonly own: readonly CitizenQuestion[];
  readonly lookup: Lookup;
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
        <OwnFeedback
          words={QUESTIONS}
          items={own.map(({ code, title, state, askedAt }) => ({
            ...{ code, title, href: questionPath(code), sentAt: askedAt },
            ...{ tone: QUESTION_TONES[state], state: QUESTION_STATES[state] },
          }))}
        />
        <Answered {...props} />
      </PageColumns>
    </>
  );
}

function Answered({ published, words, page, pages }: QuestionsProps) {
  const asked = words === '' ? '' : `?tu-khoa=${encodeURIComponent(words)}`;
  return (
    <section class="stack">
      <h2>{QUESTIONS.published}</h2>
      {published.length === 0 ? (
        <p class="muted">{words === '' ? QUESTIONS.publishedEmpty : QUESTIONS.notFound}</p>
      ) : (
        <Listing
          label={QUESTIONS.published}
          entries={published.map(({ number, question, answer, unitName, publishedAt }) => ({
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

function Help({ lookup }: Pick<QuestionsProps, 'lookup'>) {
  return (
    <>
      <LookupCard action={QUESTION_LOOKUP_PATH} words={QUESTIONS} lookup={lookup} />
      <Card soft title={QUESTIONS.report} id="phan-anh">
        <p>{QUESTIONS.reportText}</p>
        <p>
          <a href={REPORTS_PATH}>{REPORTS.send}</a>
        </p>
      </Card>
    </>
  );
}

export function PublishedQuestionView({ published }: { readonly published: PublishedAnswer }) {
  const { question, publishedAt } = published;
  return (
    <PublishedAnswerView
      words={QUESTIONS}
      listPath={QUESTIONS_PATH}
      here={QUESTIONS.published}
      published={published}
      showsQuestion={question !== firstWords(question)}
      note={`, ${dateText(inVietnam(publishedAt))}. ${QUESTIONS.noPersonalData}`}
    />
  );
}
