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
import { siteFacts } from '#ui/site-facts.ts';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, inVietnam, momentText } from '#ui/vietnam-time.ts';
import type { CitizenReport } from '../../domain/citizen-report.ts';
import { publishedReportPath, REPORT_FORM_PATH, REPORT_LOOKUP_PATH, REPORTS_PATH, reportPath } from '../../paths.ts';
import type { PublishedReport } from '../../storage/report-queries.ts';
import { firstWords } from '../first-words.ts';
import { REPORTS, STATE_TONES, STATES } from './report.text.ts';

export interface ReportsProps {
  readonly published: readonly PublishedReport[];
  readonly page: number;
  readonly pages: number;
  readonly own: readonly CitizenReport[];
  readonly lookup: { readonly code: string; readonly error: string | undefined };
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
        {own.length > 0 && <Own reports={own} />}
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

function Own({ reports }: { readonly reports: readonly CitizenReport[] }) {
  return (
    <section class="stack">
      <h2>{REPORTS.own}</h2>
      <Listing
        label={REPORTS.own}
        entries={reports.map(({ code, title, state, filedAt }) => ({
          key: code,
          title: <InVietnamese>{title}</InVietnamese>,
          href: reportPath(code),
          meta: [
            code,
            REPORTS.sentAt(momentText(filedAt)),
            <Tag key="state" tone={STATE_TONES[state]}>
              {STATES[state]}
            </Tag>,
          ],
        }))}
      />
    </section>
  );
}

function Help({ lookup }: Pick<ReportsProps, 'lookup'>) {
  const { hotline, centreName, centreAddress } = siteFacts;
  return (
    <>
      <Card title={REPORTS.lookup} id="theo-doi">
        <Form action={REPORT_LOOKUP_PATH} method="get" class="stack" label={REPORTS.lookup}>
          <TextField
            name="ma"
            label={REPORTS.lookupCode}
            hint={REPORTS.lookupHint}
            value={lookup.code}
            error={lookup.error}
            maxLength={20}
            autocomplete="off"
            spellcheck={false}
          />
          <Button kind="secondary">{REPORTS.lookupGo}</Button>
        </Form>
      </Card>
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

export function PublishedReportView({ report }: { readonly report: PublishedReport }) {
  const { question, answer, unitName, publishedAt } = report;
  return (
    <>
      <PageBand
        title={<InVietnamese>{firstWords(question)}</InVietnamese>}
        eyebrow={REPORTS.title}
        crumbs={[
          { label: REPORTS.home, href: '/' },
          { label: REPORTS.title, href: REPORTS_PATH },
          { label: REPORTS.answered },
        ]}
      />
      <PageColumns>
        <section class="stack">
          <h2>{REPORTS.question}</h2>
          <p class="pre">
            <InVietnamese>{question}</InVietnamese>
          </p>
        </section>
        <section class="stack">
          <h2>{REPORTS.answer}</h2>
          <p class="pre">
            <InVietnamese>{answer}</InVietnamese>
          </p>
          <p class="muted">
            <InVietnamese>{unitName}</InVietnamese>
            {REPORTS.publishedBy(dateText(inVietnam(publishedAt)))} {REPORTS.noPersonalData}
          </p>
        </section>
      </PageColumns>
    </>
  );
}
