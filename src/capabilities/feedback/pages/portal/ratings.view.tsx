import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Details } from '#ui/details.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { AgencyResult, AgencyResults } from '../../actions/read-agency-results.ts';
import type { Quarter } from '../../domain/satisfaction-rating.ts';
import { RATINGS_PATH, RESULT_RATING_PATH, SERVICE_INDEX_PATH, unitRatingsPath } from '../../paths.ts';
import type { RatingResult } from '../../storage/rating-queries.ts';
import { AGENCY_INDEX, INDEX_NAMES } from './agency-index.text.ts';
import { BandText, scoresTotal } from './agency-index.view.tsx';
import { AgencyIndexMethod } from './agency-index-method.view.tsx';
import { QuarterForm, quarterValue } from './quarter-form.view.tsx';
import { COLUMNS, quarterText, RATINGS, scoreText } from './rating.text.ts';

export interface RatingsProps {
  readonly results: AgencyResults;
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
  readonly lookup: { readonly code: string; readonly error: string | undefined };
}

export function RatingsView({ results, quarter, quarters, lookup }: RatingsProps) {
  return (
    <>
      <PageBand
        title={RATINGS.title}
        lead={RATINGS.lead}
        crumbs={[{ label: RATINGS.home, href: '/' }, { label: RATINGS.title }]}
      />
      <PageColumns aside={<RateCard lookup={lookup} />} asideLabel={RATINGS.rate}>
        {lookup.error && <ErrorSummary errors={[{ field: 'ma', message: lookup.error }]} />}
        <section class="stack">
          <h2>
            {RATINGS.results}, {quarterText(quarter)}
          </h2>
          <QuarterForm action={RATINGS_PATH} {...{ quarter, quarters }} />
          <Results results={results} quarter={quarter} />
        </section>
        <p>
          <a href={SERVICE_INDEX_PATH}>{RATINGS.serviceIndex}</a>
        </p>
        <Details summary={RATINGS.method}>
          <p>{RATINGS.methodText}</p>
          <p>{RATINGS.fewText}</p>
          <AgencyIndexMethod levels={results.levels} bands={results.bands} />
        </Details>
      </PageColumns>
    </>
  );
}

/** Fewer ratings would tell who rated. */
export function shownScore({ ratings }: Pick<RatingResult, 'ratings'>, least: number, text: string): string {
  return ratings < least ? RATINGS.tooFew(least) : text;
}

/** Nearly every cell may hold words instead of a number, and so many columns fit only when they wrap. */
function Results({ results, quarter }: Pick<RatingsProps, 'results' | 'quarter'>) {
  const shown = ({ rated }: AgencyResult, text: string) =>
    shownScore(rated ?? { ratings: 0 }, results.leastRatings, text);
  const told = (index: 1 | 3 | 4 | 7, label: string) => ({
    label,
    cell: (one: AgencyResult) => shown(one, scoreText(one.scores[index])),
  });
  return (
    <DataTable
      caption={RATINGS.resultsByUnit(quarterText(quarter))}
      hiddenCaption
      look="cards"
      rows={results.units}
      rowKey={({ unitId }) => String(unitId)}
      empty={RATINGS.empty}
      columns={[
        {
          label: COLUMNS.unit,
          rowHeader: true,
          cell: ({ unitName, unitCode }) => (
            <a href={`${unitRatingsPath(unitCode)}?ky=${quarterValue(quarter)}`}>
              <InVietnamese>{unitName}</InVietnamese>
            </a>
          ),
        },
        { label: COLUMNS.ratings, cell: ({ rated }) => String(rated?.ratings ?? 0) },
        told(1, COLUMNS.time),
        told(3, COLUMNS.contacts),
        told(4, COLUMNS.bodies),
        told(7, COLUMNS.attitude),
        ...([8, 9] as const).map((index) => ({
          label: INDEX_NAMES[index],
          cell: ({ scores }: AgencyResult) => scoreText(scores[index]),
        })),
        { label: COLUMNS.total, cell: ({ scores }) => scoresTotal(scores) },
        { label: AGENCY_INDEX.band, cell: ({ banded }) => <BandText banded={banded} subject="agency" /> },
        {
          label: COLUMNS.extraCosts,
          cell: (one) => shown(one, String(one.rated?.extraCosts ?? 0)),
        },
      ]}
    />
  );
}

function RateCard({ lookup }: Pick<RatingsProps, 'lookup'>) {
  return (
    <Card title={RATINGS.rate} id="danh-gia">
      <p>{RATINGS.rateText}</p>
      <p>{RATINGS.rateOwn}</p>
      <Form action={RESULT_RATING_PATH} method="get" class="stack" label={RATINGS.rate}>
        <TextField
          name="ma"
          label={RATINGS.resultCode}
          hint={RATINGS.resultCodeHint}
          value={lookup.code}
          error={lookup.error}
          maxLength={30}
          autocomplete="off"
          spellcheck={false}
        />
        <Button kind="secondary">{RATINGS.go}</Button>
      </Form>
    </Card>
  );
}
