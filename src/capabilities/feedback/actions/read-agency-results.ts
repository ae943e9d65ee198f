import type { Unit } from '#capabilities/agencies/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import {
  type AgencyFigures,
  agencyScores,
  type CountedFigures,
  type IndexLevel,
  type IndexScores,
  NOTHING_HAPPENED,
  type UnitFigures,
} from '../domain/agency-index.ts';
import { type Banded, type RatingBand, ratingBand } from '../domain/rating-band.ts';
import { daysOf, type Quarter } from '../domain/satisfaction-rating.ts';
import { listIndexLevels, listRatingBands } from '../storage/index-level-queries.ts';
import { getRatingRule, listRatingResults, type RatingResult } from '../storage/rating-queries.ts';

/** Where the figures of dossiers come from, which stand above this capability. Of every unit, or of one. */
export type ReadAgencyFigures = (asked: {
  readonly quarter: Quarter;
  readonly unitCode: string;
}) => Promise<AgencyFigures>;

/** Kết quả của một cơ quan trong một quý. */
export interface AgencyResult {
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly rated: RatingResult | undefined;
  /** Undefined while the quarter was not counted. */
  readonly figures: CountedFigures | undefined;
  readonly scores: IndexScores;
  readonly banded: Banded | undefined;
}

interface Measured {
  readonly leastRatings: number;
  /** When 2, 5, 8 and 9 were counted; undefined while they were not. */
  readonly countedAt: Temporal.Instant | undefined;
}

export interface AgencyResults extends Measured {
  /** Units that were rated or had anything to do, by name. */
  readonly units: readonly AgencyResult[];
  readonly levels: readonly IndexLevel[];
  readonly bands: readonly RatingBand[];
}

export interface OneAgencyResult extends Measured {
  readonly result: AgencyResult;
}

type Agency = Pick<UnitFigures, 'unitId' | 'unitCode' | 'unitName'>;

/** Chấm điểm các cơ quan by what people said, what was counted, and the levels that held in the quarter. */
export function agencyResults(
  { database: { kysely }, clock }: Pick<Platform, 'database' | 'clock'>,
  readFigures: ReadAgencyFigures,
) {
  async function read(quarter: Quarter, unitCode: string) {
    const { from, until } = daysOf(quarter);
    const last = until.subtract({ days: 1 }).toString();
    const [ratings, { leastRatings }, levels, bands, { countedAt, units }] = await Promise.all([
      listRatingResults(kysely, { from: from.toString(), until: until.toString() }),
      getRatingRule(kysely, todayInVietnam(clock).toString()),
      listIndexLevels(kysely, last),
      listRatingBands(kysely, last),
      readFigures({ quarter, unitCode }),
    ]);
    const ratedOf = new Map(ratings.map((rated) => [rated.unitId, rated]));
    const figuresOf = new Map(units.map((figures) => [figures.unitId, figures]));
    const judge = ({ unitId, unitCode: code, unitName }: Agency): AgencyResult => {
      const rated = ratedOf.get(unitId);
      const figures = countedAt && (figuresOf.get(unitId) ?? NOTHING_HAPPENED);
      const scores = agencyScores({ rated, figures }, { leastRatings, levels });
      const banded = ratingBand(Object.values(scores), 'agency', bands);
      return { unitId, unitCode: code, unitName, rated, figures, scores, banded };
    };
    return { judge, agencies: [...units, ...ratings], leastRatings, levels, bands, countedAt };
  }

  return {
    /** Every unit that was rated or had anything to do in a quarter. */
    async ofQuarter(quarter: Quarter): Promise<AgencyResults> {
      const { judge, agencies, ...measured } = await read(quarter, '');
      const units = [...new Map(agencies.map((unit) => [unit.unitId, judge(unit)])).values()];
      return { ...measured, units: units.toSorted((one, other) => one.unitName.localeCompare(other.unitName, 'vi')) };
    },

    /** One unit, even when nothing happened there. */
    async ofUnit(quarter: Quarter, { id, agencyCode, name }: Unit): Promise<OneAgencyResult> {
      const { judge, leastRatings, countedAt } = await read(quarter, agencyCode);
      return { result: judge({ unitId: id, unitCode: agencyCode, unitName: name }), leastRatings, countedAt };
    },
  };
}
