import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Details } from '#ui/details.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { indexScore, type Quarter, totalScore } from '../../domain/satisfaction-rating.ts';
import { RATINGS_PATH, RESULT_RATING_PATH, SERVICE_INDEX_PATH, unitRatingsPath } from '../../paths.ts';
import type { RatingResult, Tally } from '../../storage/rating-queries.ts';
import { COLUMNS, quarterText, RATINGS, scoreText } from './rating.text.ts';

export interface RatingsProps {
  readonly results: readonly RatingResult[];
  readonly least: number;
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
  readonly lookup: { readonly code: string; readonly error: string | undefined };
}

export function RatingsView({ results, least, quarter, quarters, lookup }: RatingsProps) {
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
          <Form action={RATINGS_PATH} method="get" class="row" label={RATINGS.quarter}>
            <SelectField
              name="ky"
              label={RATINGS.quarter}
              value={quarterValue(quarter)}
              width="medium"
              options={quarters.map((one) => ({ value: quarterValue(one), label: quarterText(one) }))}
            />
            <Button kind="secondary">{RATINGS.show}</Button>
          </Form>
          <Results results={results} least={least} quarter={quarter} />
        </section>
        <p>
          <a href={SERVICE_INDEX_PATH}>{RATINGS.serviceIndex}</a>
        </p>
        <Details summary={RATINGS.method}>
          <p>{RATINGS.methodText}</p>
          <p>{RATINGS.fewText}</p>
        </Details>
      </PageColumns>
    </>
  );
}

export function quarterValue({ year, quarter }: Quarter): string {
  return `${year}-${quarter}`;
}

const score = (tally: Tally): number | null => indexScore(tally.sum, tally.dossiers);

/** Fewer ratings would tell who rated. */
export function shownScore(result: RatingResult, least: number, text: string): string {
  return result.ratings < least ? RATINGS.tooFew(least) : text;
}

export function totalText({
  time,
  contacts,
  bodies,
  attitude,
}: Pick<RatingResult, 'time' | 'contacts' | 'bodies' | 'attitude'>): string {
  const { points, most } = totalScore([time, contacts, bodies, attitude].map(score));
  return `${scoreText(points)}/${most}`;
}

function Results({ results, least, quarter }: Pick<RatingsProps, 'results' | 'least' | 'quarter'>) {
  const shown = (result: RatingResult, text: string) => shownScore(result, least, text);
  return (
    <DataTable
      caption={RATINGS.resultsByUnit(quarterText(quarter))}
      hiddenCaption
      look="cards"
      rows={results}
      rowKey={({ unitId }) => String(unitId)}
      empty={RATINGS.empty}
      columns={[
        {
          label: COLUMNS.unit,
          rowHeader: true,
          cell: ({ unitName, unitCode }) => (
            <a href={unitRatingsPath(unitCode)}>
              <InVietnamese>{unitName}</InVietnamese>
            </a>
          ),
        },
        { label: COLUMNS.ratings, numeric: true, cell: ({ ratings }) => String(ratings) },
        { label: COLUMNS.time, numeric: true, cell: (one) => shown(one, scoreText(score(one.time))) },
        { label: COLUMNS.contacts, numeric: true, cell: (one) => shown(one, scoreText(score(one.contacts))) },
        { label: COLUMNS.bodies, numeric: true, cell: (one) => shown(one, scoreText(score(one.bodies))) },
        { label: COLUMNS.attitude, numeric: true, cell: (one) => shown(one, scoreText(score(one.attitude))) },
        { label: COLUMNS.total, numeric: true, cell: (one) => shown(one, totalText(one)) },
        { label: COLUMNS.extraCosts, numeric: true, cell: (one) => shown(one, String(one.extraCosts)) },
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
