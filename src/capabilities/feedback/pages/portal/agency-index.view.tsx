import { DataTable } from '#ui/data-table.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { AgencyResult, OneAgencyResult } from '../../actions/read-agency-results.ts';
import { INDICES, type IndexLevel, type IndexNumber, type IndexScores } from '../../domain/agency-index.ts';
import { type Quarter, totalScore } from '../../domain/satisfaction-rating.ts';
import { unitRatingsPath } from '../../paths.ts';
import { AGENCY_INDEX, INDEX_NAMES, NOT_COUNTED } from './agency-index.text.ts';
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
          { label: AGENCY_INDEX.basis, cell: (index) => basisText(index, result, leastRatings) },
        ]}
      />
      {Object.values(result.scores).some((score) => score !== null) && (
        <p>{AGENCY_INDEX.total(scoresTotal(result.scores))}</p>
      )}
      <p>{AGENCY_INDEX.noBand}</p>
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

function basisText(index: IndexNumber, { rated, figures, scores }: AgencyResult, leastRatings: number): string {
  switch (index) {
    case 2:
    case 5:
    case 6:
      return NOT_COUNTED[index];
    case 8:
      if (!figures) return AGENCY_INDEX.notCounted;
      return figures.reports.received === 0 ? AGENCY_INDEX.noReports : AGENCY_INDEX.reports(figures.reports);
    case 9:
      if (!figures) return AGENCY_INDEX.notCounted;
      return scores[9] === null ? AGENCY_INDEX.noDossiers : AGENCY_INDEX.online(figures.online);
    default:
      if (!rated || rated.ratings < leastRatings) return RATINGS.tooFew(leastRatings);
      return scores[index] === null ? scoreText(null) : AGENCY_INDEX.ratings(rated.ratings);
  }
}

/** Cách tính chỉ số 8 và 9, by the levels that hold. */
export function AgencyIndexMethod({ levels }: { readonly levels: readonly IndexLevel[] }) {
  const of = (index: IndexLevel['index']) => levels.filter((level) => level.index === index);
  return (
    <>
      <p>{AGENCY_INDEX.reportMethod}</p>
      <ul class="bullets">
        {of(8).map(({ points, leastPercent }) => (
          <li key={points}>{AGENCY_INDEX.reportLevel(points, leastPercent)}</li>
        ))}
        <li>{AGENCY_INDEX.lowest}</li>
      </ul>
      <p>{AGENCY_INDEX.onlineMethod}</p>
      <ul class="bullets">
        {of(9).map(({ points, leastPercent, leastProcedurePercent }) => (
          <li key={points}>{AGENCY_INDEX.onlineLevel(points, leastPercent, leastProcedurePercent)}</li>
        ))}
        <li>{AGENCY_INDEX.lowest}</li>
      </ul>
      {levels.some(({ confidence }) => confidence === 'unsure') && <p>{AGENCY_INDEX.unsure}</p>}
      <p>{AGENCY_INDEX.missing}:</p>
      <ul class="bullets">
        {([2, 5, 6] as const).map((index) => (
          <li key={index}>
            {index}. {INDEX_NAMES[index]}: {NOT_COUNTED[index]}
          </li>
        ))}
      </ul>
      <p>{AGENCY_INDEX.noBand}</p>
    </>
  );
}
