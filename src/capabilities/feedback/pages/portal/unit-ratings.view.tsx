import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { OneAgencyResult } from '../../actions/read-agency-results.ts';
import { type RatingBand, ratingBand } from '../../domain/rating-band.ts';
import { indexScore, type Quarter, totalScore } from '../../domain/satisfaction-rating.ts';
import { RATINGS_PATH } from '../../paths.ts';
import type { PublicComment } from '../../storage/comment-queries.ts';
import type { OfficerResult, RatingResult, RatingRule } from '../../storage/rating-queries.ts';
import { AGENCY_INDEX } from './agency-index.text.ts';
import { BandText, NineIndices } from './agency-index.view.tsx';
import { COLUMNS, quarterText, RATINGS, scoreText, UNIT_RATINGS } from './rating.text.ts';
import { shownScore } from './ratings.view.tsx';

interface UnitRatingsProps {
  readonly unitName: string;
  /** Kết quả của quý được chọn. */
  readonly chosen: OneAgencyResult & { readonly quarter: Quarter };
  readonly quarters: readonly { readonly quarter: Quarter; readonly result: RatingResult | undefined }[];
  readonly comments: readonly PublicComment[];
  readonly rule: RatingRule;
  /** Kết quả theo cán bộ that may be public, added up since a day (ISO). */
  readonly officers: readonly OfficerResult[];
  readonly since: string;
  /** Mức xếp loại that hold today. */
  readonly bands: readonly RatingBand[];
}

/** Kết quả đánh giá của một đơn vị, quarter by quarter, and what people said. */
export function UnitRatingsView(props: UnitRatingsProps) {
  const { unitName, quarters, comments, rule, chosen } = props;
  const rows = quarters.flatMap(({ quarter, result }) => (result ? [{ quarter, result }] : []));
  const shown = (result: RatingResult, text: string) => shownScore(result, rule.leastRatings, text);
  return (
    <>
      <PageBand
        title={<InVietnamese>{unitName}</InVietnamese>}
        eyebrow={RATINGS.results}
        crumbs={[
          { label: RATINGS.home, href: '/' },
          { label: RATINGS.title, href: RATINGS_PATH },
          { label: <InVietnamese>{unitName}</InVietnamese> },
        ]}
      />
      <PageColumns>
        <NineIndices {...chosen} quarters={quarters.map(({ quarter }) => quarter)} />
        <section class="stack">
          <h2>{UNIT_RATINGS.byQuarter}</h2>
          <DataTable
            caption={UNIT_RATINGS.table(unitName)}
            hiddenCaption
            look="cards"
            rows={rows}
            rowKey={({ quarter }) => quarterText(quarter)}
            empty={UNIT_RATINGS.empty}
            columns={[
              { label: RATINGS.quarter, rowHeader: true, cell: ({ quarter }) => quarterText(quarter) },
              { label: COLUMNS.ratings, numeric: true, cell: ({ result }) => String(result.ratings) },
              ...(['time', 'contacts', 'bodies', 'attitude'] as const).map((index) => ({
                label: COLUMNS[index],
                numeric: true,
                cell: ({ result }: { readonly result: RatingResult }) =>
                  shown(result, scoreText(indexScore(result[index].sum, result[index].dossiers))),
              })),
            ]}
          />
        </section>
        <Officers {...props} />
        <section class="stack">
          <h2>{UNIT_RATINGS.comments}</h2>
          {comments.length === 0 ? (
            <p class="muted">{UNIT_RATINGS.noComments}</p>
          ) : (
            <ul class="bullets">
              {comments.map(({ saidOn, text }, index) => (
                <li key={`said-${index}`}>
                  <span class="pre">
                    <InVietnamese>{text}</InVietnamese>
                  </span>{' '}
                  <time class="small muted" dateTime={saidOn}>
                    {dateText(Temporal.PlainDate.from(saidOn))}
                  </time>
                </li>
              ))}
            </ul>
          )}
          <p class="small muted">{UNIT_RATINGS.moderated}</p>
        </section>
      </PageColumns>
    </>
  );
}

/** Nobody is judged by one vote: officers with few ratings do not stand here, nor how many those are. */
function Officers({ officers, rule, since, unitName, bands }: UnitRatingsProps) {
  const from = dateText(Temporal.PlainDate.from(since));
  return (
    <section class="stack">
      <h2>{UNIT_RATINGS.byOfficer}</h2>
      <p>{UNIT_RATINGS.officerText(from, rule.leastOfficerRatings)}</p>
      <DataTable
        caption={UNIT_RATINGS.officersTable(unitName)}
        hiddenCaption
        look="cards"
        rows={officers}
        rowKey={(officer) => String(officers.indexOf(officer))}
        empty={UNIT_RATINGS.noOfficers(rule.leastOfficerRatings)}
        columns={[
          {
            label: COLUMNS.officer,
            rowHeader: true,
            cell: ({ title, fullName }: OfficerResult) => {
              const named = rule.namesOfficers && fullName !== '' ? `${fullName}, ${title}` : title;
              return named ? <InVietnamese>{named}</InVietnamese> : UNIT_RATINGS.nobody;
            },
          },
          { label: COLUMNS.ratings, numeric: true, cell: ({ ratings }) => String(ratings) },
          ...PERSON_INDICES.map((index) => ({
            label: COLUMNS[index],
            numeric: true,
            cell: (officer: OfficerResult) => scoreText(indexScore(officer[index].sum, officer[index].dossiers)),
          })),
          { label: COLUMNS.total, numeric: true, cell: (officer) => totalOf(officer) },
          {
            label: AGENCY_INDEX.band,
            cell: (officer) => <BandText banded={ratingBand(scoresOf(officer), 'person', bands)} subject="person" />,
          },
        ]}
      />
    </section>
  );
}

/** Chỉ số của cán bộ: 1, 2, 3, 4 and 7. */
const PERSON_INDICES = ['time', 'agencyTime', 'contacts', 'bodies', 'attitude'] as const;

const scoresOf = (officer: OfficerResult): (number | null)[] =>
  PERSON_INDICES.map((index) => indexScore(officer[index].sum, officer[index].dossiers));

/** "7,0/8": with the most that the indices there are can give. */
function totalOf(officer: OfficerResult): string {
  const { points, most } = totalScore(scoresOf(officer));
  return `${scoreText(points)}/${most}`;
}
