/**
 * Chín chỉ số của cơ quan (TT 01/2018 Đ.13): 1, 3, 4, 7 from what people said, 2, 5, 8 and 9 from what was counted, 6 from
 * the catalogue and what the office entered of its posting. What cannot be told is null and left out.
 */
import { indexScore, type Points, type Tally } from './satisfaction-rating.ts';

export const INDICES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type IndexNumber = (typeof INDICES)[number];
export type IndexScores = Readonly<Record<IndexNumber, number | null>>;

/** What was counted of a unit in a quarter. */
export interface CountedFigures {
  /** Cấp xã, for which some levels differ. */
  readonly isCommune: boolean;
  /** Thời gian của cơ quan in each dossier that it took part in. */
  readonly times: Tally;
  readonly oneStop: OneStopFigures;
  readonly publication: PublicationFigures;
  readonly reports: ReportFigures;
  readonly online: OnlineFigures;
}

export interface UnitFigures extends CountedFigures {
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
}

/** Tổ chức tại Bộ phận Một cửa, by the workflows of the procedures. */
export interface OneStopFigures {
  /** Whose workflow says where it is done. */
  readonly procedures: number;
  readonly received: number;
  /** Giải quyết trọn there. */
  readonly settled: number;
}

export interface PublicationFigures {
  readonly procedures: number;
  /** Công khai điện tử with all parts. */
  readonly complete: number;
  /** Niêm yết as the office entered it; undefined while it did not. */
  readonly posted: PostedFigures | undefined;
}

export interface PostedFigures {
  readonly of: number;
  readonly which: number;
  readonly sources: readonly { readonly source: string; readonly on: string }[];
}

/** Phản ánh, kiến nghị that came in. */
export interface ReportFigures {
  readonly received: number;
  readonly onTime: number;
  /** Kéo dài: past their time, and still without an answer. */
  readonly prolonged: number;
}

/** Dịch vụ công trực tuyến, of the dossiers that came in. */
export interface OnlineFigures {
  readonly procedures: number;
  readonly onlineProcedures: number;
  readonly dossiers: number;
  readonly onlineDossiers: number;
  /** Of those online, settled late or open past their day. */
  readonly lateOnline: number;
}

export interface AgencyFigures {
  /** Undefined: nothing of the quarter was counted yet. */
  readonly countedAt: Temporal.Instant | undefined;
  readonly units: readonly UnitFigures[];
}

/** Mức điểm, a dated rule: below every level there are none. */
export interface IndexLevel {
  readonly index: 5 | 6 | 8 | 9;
  readonly points: Points;
  readonly leastPercent: number;
  readonly leastProcedurePercent: number;
  /** Of communes only, of other agencies only, or (null) of all. */
  readonly ofCommunes: boolean | null;
  readonly confidence: 'found' | 'memory' | 'unsure';
}

interface Rated {
  readonly ratings: number;
  readonly time: Tally;
  readonly contacts: Tally;
  readonly bodies: Tally;
  readonly attitude: Tally;
}

/** Điểm của một cơ quan. */
export function agencyScores(
  { rated, figures }: { readonly rated: Rated | undefined; readonly figures: CountedFigures | undefined },
  { leastRatings, levels }: { readonly leastRatings: number; readonly levels: readonly IndexLevel[] },
): IndexScores {
  const shown = rated && rated.ratings >= leastRatings ? rated : undefined;
  const scoreOf = (tally: Tally | undefined) => (tally ? indexScore(tally.sum, tally.dossiers) : null);
  return {
    1: scoreOf(shown?.time),
    2: figures ? indexScore(figures.times.sum, figures.times.dossiers) : null,
    3: scoreOf(shown?.contacts),
    4: scoreOf(shown?.bodies),
    5: figures ? oneStopPoints(figures, levels) : null,
    6: figures ? publicationPoints(figures.publication, levels) : null,
    7: scoreOf(shown?.attitude),
    8: figures ? reportPoints(figures.reports, levels) : null,
    9: figures ? onlinePoints(figures.online, levels) : null,
  };
}

/** Chỉ số 5; null where no workflow says where anything is done. */
export function oneStopPoints(
  { isCommune, oneStop }: Pick<CountedFigures, 'isCommune' | 'oneStop'>,
  levels: readonly IndexLevel[],
): Points | null {
  const { procedures, received, settled } = oneStop;
  if (procedures === 0) return null;
  const reached = levels.filter(
    ({ index, ofCommunes, leastPercent, leastProcedurePercent }) =>
      index === 5 &&
      (ofCommunes ?? isCommune) === isCommune &&
      reaches(received, procedures, leastPercent) &&
      reaches(settled, procedures, leastProcedurePercent),
  );
  return highest(reached);
}

/** Chỉ số 6: a point for what is posted and one for what is published here; null until the office tells of its posting. */
export function publicationPoints(
  { procedures, complete, posted }: PublicationFigures,
  levels: readonly IndexLevel[],
): Points | null {
  const level = levels.find(({ index }) => index === 6);
  if (!level || !posted || posted.of === 0 || procedures === 0) return null;
  const isPosted = reaches(posted.which, posted.of, level.leastPercent);
  const isPublished = reaches(complete, procedures, level.leastProcedurePercent);
  return isPosted && isPublished ? 2 : isPosted || isPublished ? 1 : 0;
}

/** Chỉ số 8: nobody had to complain, or everybody was answered in time. */
export function reportPoints({ received, onTime, prolonged }: ReportFigures, levels: readonly IndexLevel[]): Points {
  const own = levels.filter(({ index }) => index === 8);
  if (received === 0) return highest(own);
  if (prolonged > 0) return 0;
  return highest(own.filter(({ leastPercent }) => reaches(onTime, received, leastPercent)));
}

/** Chỉ số 9; null where no dossier came in or no procedure can be asked about. */
export function onlinePoints(figures: OnlineFigures, levels: readonly IndexLevel[]): Points | null {
  const { procedures, onlineProcedures, dossiers, onlineDossiers, lateOnline } = figures;
  if (procedures === 0 || dossiers === 0) return null;
  if (lateOnline > 0) return 0;
  const reached = levels.filter(
    ({ index, leastPercent, leastProcedurePercent }) =>
      index === 9 &&
      reaches(onlineDossiers, dossiers, leastPercent) &&
      reaches(onlineProcedures, procedures, leastProcedurePercent),
  );
  return highest(reached);
}

const reaches = (which: number, of: number, percent: number): boolean => which * 100 >= percent * of;

const highest = (levels: readonly IndexLevel[]): Points => Math.max(0, ...levels.map(({ points }) => points)) as Points;

/** Of a unit of which a quarter that was counted tells nothing. */
export const NOTHING_HAPPENED: CountedFigures = {
  isCommune: false,
  times: { sum: 0, dossiers: 0 },
  oneStop: { procedures: 0, received: 0, settled: 0 },
  publication: { procedures: 0, complete: 0, posted: undefined },
  reports: { received: 0, onTime: 0, prolonged: 0 },
  online: { procedures: 0, onlineProcedures: 0, dossiers: 0, onlineDossiers: 0, lateOnline: 0 },
};
