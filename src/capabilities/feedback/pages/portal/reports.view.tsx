import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Listing } from '#ui/listing.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { dateText, inVietnam } from '#ui/vietnam-time.ts';
import type { CitizenReport } from '../../domain/citizen-report.ts';
import type { PublishedAnswer } from '../../domain/feedback-item.ts';
import { publishedReportPath, REPORT_FORM_PATH, REPORT_LOOKUP_PATH, REPORTS_PATH, reportPath } from '../../paths.ts';
import { firstWords } from '../first-words.ts';
import { type Lookup, LookupCard, OwnFeedback, PublishedAnswerView } from './feedback-parts.view.tsx';
import { REPORTS, STATE_TONES, STATES } from './report.text.ts';

export interface ReportsProps {
  readonly published: readonly PublishedAnswer[];
  readonly page: number;
  readonly pages: number;
  readonly own: readonly CitizenReport[];
  readonly lookup: Lookup;
}

export function ReportsView({ published, page, pages, own, lookup }: ReportsProps) {
  return (
    <>
      <PageBand
        title={REPORTS.title}
        lead={REPORTS.lead}
        crumbs={[{ label: REPORTS.home, href: '/' }, { label: REPORTS.title }]}
      >
        <p>
          <LinkButton href={REPORT_FORM_PATH}>{REPORTS.send}</LinkButton>
        </p>
      </PageBand>
      <PageColumns aside={<Help lookup={lookup} />} asideLabel={REPORTS.lookup}>
        {lookup.error && <ErrorSummary errors={[{ field: 'ma', message: lookup.error }]} />}
        <OwnFeedback
          words={REPORTS}
          items={own.map(({ code, title, state, filedAt }) => ({
            ...{ code, title, href: reportPath(code), sentAt: filedAt },
            ...{ tone: STATE_TONES[state], state: STATES[state] },
          }))}
        />
        <section class="stack">
          <h2>{REPORTS.published}</h2>
          {published.length === 0 ? (
            <p class="muted">{REPORTS.publishedEmpty}</p>
          ) : (
            <Listing
              label={REPORTS.published}
              entries={published.map(({ number, question, unitName, publishedAt }) => ({
                key: String(number),
                title: <InVietnamese>{firstWords(question)}</InVietnamese>,
                href: publishedReportPath(number),
                meta: [
                  <InVietnamese key="unit">{unitName}</InVietnamese>,
                  REPORTS.publishedOn(dateText(inVietnam(publishedAt))),
                ],
              }))}
            />
          )}
          <Pagination page={page} pages={pages} href={(other) => `${REPORTS_PATH}?trang=${other}`} />
        </section>
      </PageColumns>
    </>
  );
}

function Help({ lookup }: Pick<ReportsProps, 'lookup'>) {
  const { hotline, centreName, centreAddress } = siteFacts;
  return (
    <>
      <LookupCard action={REPORT_LOOKUP_PATH} words={REPORTS} lookup={lookup} />
      <Card soft title={REPORTS.other} id="cach-khac">
        <p>{REPORTS.otherText}</p>
        <p>
          <a href={`tel:${hotline}`}>{hotline}</a>
        </p>
        <p>
          {centreName}: {centreAddress}
        </p>
      </Card>
    </>
  );
}

export function PublishedReportView({ published }: { readonly published: PublishedAnswer }) {
  const note = `${REPORTS.publishedBy(dateText(inVietnam(published.publishedAt)))} ${REPORTS.noPersonalData}`;
  return (
    <PublishedAnswerView
      words={REPORTS}
      listPath={REPORTS_PATH}
      here={REPORTS.answered}
      published={published}
      showsQuestion
      note={note}
    />
  );
}
