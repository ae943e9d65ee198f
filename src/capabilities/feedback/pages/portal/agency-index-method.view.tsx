import { InVietnamese } from '#ui/in-vietnamese.tsx';
import type { IndexLevel } from '../../domain/agency-index.ts';
import type { BandSubject, RatingBand } from '../../domain/rating-band.ts';
import { AGENCY_INDEX, bandName } from './agency-index.text.ts';
import { scoreText } from './rating.text.ts';

interface AgencyIndexMethodProps {
  readonly levels: readonly IndexLevel[];
  readonly bands: readonly RatingBand[];
}

/** Cách tính chỉ số 2, 5, 6, 8, 9 và xếp loại, by the levels that hold. */
export function AgencyIndexMethod({ levels, bands }: AgencyIndexMethodProps) {
  const of = (index: IndexLevel['index']) => levels.filter((level) => level.index === index);
  return (
    <>
      <p>{AGENCY_INDEX.timeMethod}</p>
      <p>{AGENCY_INDEX.oneStopMethod}</p>
      <ul class="bullets">
        {of(5).map(({ points, leastPercent, leastProcedurePercent, ofCommunes }) => (
          <li key={`${points} ${ofCommunes}`}>
            {leastProcedurePercent > 0
              ? AGENCY_INDEX.oneStopSettled(points, leastProcedurePercent, ofCommunes)
              : AGENCY_INDEX.oneStopReceived(points, leastPercent)}
          </li>
        ))}
        <li>{AGENCY_INDEX.lowest}</li>
      </ul>
      <p>{AGENCY_INDEX.publicationMethod}</p>
      <ul class="bullets">
        {of(6).map(({ points, leastPercent, leastProcedurePercent }) => (
          <li key={points}>{AGENCY_INDEX.publicationLevel(leastPercent, leastProcedurePercent)}</li>
        ))}
        <li>{AGENCY_INDEX.lowest}</li>
      </ul>
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
      <p>{AGENCY_INDEX.bandMethod}</p>
      <Bands subject="agency" bands={bands} />
      <Bands subject="person" bands={bands} />
      {bands.some(({ confidence }) => confidence === 'unsure') && <p>{AGENCY_INDEX.bandUnsure}</p>}
    </>
  );
}

function Bands({ subject, bands }: { readonly subject: BandSubject } & Pick<AgencyIndexMethodProps, 'bands'>) {
  return (
    <>
      <p>{subject === 'agency' ? AGENCY_INDEX.agencyBands : AGENCY_INDEX.personBands}</p>
      <ul class="bullets">
        {bands
          .filter((band) => band.subject === subject)
          .map(({ name, leastPoints }) => (
            <li key={name}>
              {bandName(name) ?? <InVietnamese>{name}</InVietnamese>}
              {AGENCY_INDEX.bandLevel(scoreText(leastPoints))}
            </li>
          ))}
      </ul>
    </>
  );
}
