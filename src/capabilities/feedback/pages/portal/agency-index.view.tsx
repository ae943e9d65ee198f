import { type ComponentChildren, Fragment } from 'preact';
import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { AgencyResult, OneAgencyResult } from '../../actions/read-agency-results.ts';
import {
  type CountedFigures,
  INDICES,
  type IndexNumber,
  type IndexScores,
  type PublicationFigures,
} from '../../domain/agency-index.ts';
import { type Banded, type BandSubject, INDICES_OF } from '../../domain/rating-band.ts';
import { type Quarter, totalScore } from '../../domain/satisfaction-rating.ts';
import { unitRatingsPath } from '../../paths.ts';
import { AGENCY_INDEX, bandName, INDEX_NAMES } from './agency-index.text.ts';
import { QuarterForm } from './quarter-form.view.tsx';
import { quarterText, RATINGS, scoreText } from './rating.text.ts';

interface NineIndicesProps extends OneAgencyResult {
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
}

/** Chín chỉ số của một cơ quan trong một quý, each with what it comes from or why it is left out. */
export function NineIndices({ result, leastRatings, countedAt, quarter, quarters }: NineIndicesProps) {
  return (
    <section class="stack">
      <h2>{AGENCY_INDEX.table(quarterText(quarter))}</h2>
      <QuarterForm action={unitRatingsPath(result.unitCode)} {...{ quarter, quarters }} />
      <DataTable
        caption={AGENCY_INDEX.table(quarterText(quarter))}
        hiddenCaption
        look="cards"
        rows={INDICES}
        rowKey={String}
        columns={[
          { label: AGENCY_INDEX.index, rowHeader: true, cell: (index) => `${index}. ${INDEX_NAMES[index]}` },
          {
            label: AGENCY_INDEX.points,
            numeric: true,
            nowrap: true,
            cell: (index) => pointsText(result.scores[index]),
          },
          { label: AGENCY_INDEX.basis, cell: (index) => basisOf(index, result, leastRatings) },
        ]}
      />
      {Object.values(result.scores).some((score) => score !== null) && (
        <p>
          {AGENCY_INDEX.total(scoresTotal(result.scores))} {AGENCY_INDEX.band}:{' '}
          <BandText banded={result.banded} subject="agency" />.
        </p>
      )}
      {countedAt && <p class="small muted">{AGENCY_INDEX.countedAt(momentText(countedAt))}</p>}
    </section>
  );
}

const pointsText = (score: number | null): string => (score === null ? AGENCY_INDEX.notScored : scoreText(score));

/** "10,5/12": with the most that the indices there are can give. */
export function scoresTotal(scores: IndexScores): string {
  const { points, most } = totalScore(Object.values(scores));
  return most === 0 ? scoreText(null) : `${scoreText(points)}/${most}`;
}

function basisOf(index: IndexNumber, result: AgencyResult, leastRatings: number): ComponentChildren {
  const { rated, figures, scores } = result;
  if (index === 1 || index === 3 || index === 4 || index === 7) {
    if (!rated || rated.ratings < leastRatings) return RATINGS.tooFew(leastRatings);
    return scores[index] === null ? scoreText(null) : AGENCY_INDEX.ratings(rated.ratings);
  }
  if (!figures) return AGENCY_INDEX.notCounted;
  return index === 6 ? <Publication {...figures.publication} /> : countedText(index, figures, scores);
}

function countedText(index: 2 | 5 | 8 | 9, figures: CountedFigures, scores: IndexScores): string {
  switch (index) {
    case 2:
      return scores[2] === null ? AGENCY_INDEX.noTimes : AGENCY_INDEX.times(figures.times.dossiers);
    case 5:
      return scores[5] === null ? AGENCY_INDEX.noWorkflows : AGENCY_INDEX.oneStop(figures.oneStop);
    case 8:
      return figures.reports.received === 0 ? AGENCY_INDEX.noReports : AGENCY_INDEX.reports(figures.reports);
    case 9:
      return scores[9] === null ? AGENCY_INDEX.noDossiers : AGENCY_INDEX.online(figures.online);
  }
}

/** What this system reads itself, and what the office entered, each with where it is from. */
function Publication(figures: PublicationFigures) {
  const { posted } = figures;
  return (
    <>
      {AGENCY_INDEX.published(figures)}{' '}
      {posted ? (
        <>
          {AGENCY_INDEX.posted(posted)}{' '}
          {posted.sources.map(({ source, on }, index) => (
            <Fragment key={source}>
              {index > 0 && '; '}
              <InVietnamese>{source}</InVietnamese>
              {AGENCY_INDEX.dated(dateText(Temporal.PlainDate.from(on)))}
            </Fragment>
          ))}
          .
        </>
      ) : (
        AGENCY_INDEX.awaitsPosting
      )}
    </>
  );
}

/** "Tốt (trên 6/9 chỉ số)"; a dash while there is none. */
export function BandText({ banded, subject }: { readonly banded: Banded | undefined; readonly subject: BandSubject }) {
  if (!banded) return <>–</>;
  const { band, indices } = banded;
  return (
    <>
      {bandName(band.name) ?? <InVietnamese>{band.name}</InVietnamese>}
      {AGENCY_INDEX.bandOn(indices, INDICES_OF[subject])}
    </>
  );
}
