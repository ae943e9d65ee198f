/** Reads ratings, only ever added up: who rated how is nobody's business. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { Tally } from '../domain/satisfaction-rating.ts';

export async function isRated(connection: Connection, dossierId: number): Promise<boolean> {
  const row = await connection
    .selectFrom('satisfaction_rating')
    .select('dossier_id')
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  return row !== undefined;
}

export interface RatingResult {
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly ratings: number;
  readonly time: Tally;
  readonly contacts: Tally;
  readonly bodies: Tally;
  readonly attitude: Tally;
  readonly extraCosts: number;
}

/** Kết quả đánh giá by unit, of the days from one to before another. */
export async function listRatingResults(
  connection: Connection,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<RatingResult[]> {
  const rows = await addedUp(connection)
    .where('rating.rated_on', '>=', from)
    .where('rating.rated_on', '<', until)
    .groupBy(['unit.id', 'unit.agency_code', 'unit.name'])
    .orderBy('unit.name')
    .execute();
  return rows.map(toResult);
}

/** Kết quả đánh giá of one unit, by the first day of the quarter. */
export async function listUnitResults(
  connection: Connection,
  unitId: number,
  from: string,
): Promise<ReadonlyMap<string, RatingResult>> {
  const quarter = sql<string>`date_trunc('quarter', rating.rated_on)::date::text`;
  const rows = await addedUp(connection)
    .select(quarter.as('quarter'))
    .where('rating.unit_id', '=', unitId)
    .where('rating.rated_on', '>=', from)
    .groupBy(['unit.id', 'unit.agency_code', 'unit.name', quarter])
    .execute();
  return new Map(rows.map((row) => [row.quarter, toResult(row)]));
}

function addedUp(connection: Connection) {
  return connection
    .selectFrom('satisfaction_rating as rating')
    .innerJoin('unit', 'unit.id', 'rating.unit_id')
    .select(['unit.id', 'unit.agency_code', 'unit.name'])
    .select(({ fn }) => [
      fn.countAll<string>().as('ratings'),
      fn.sum<string | null>('rating.time_points').as('time_sum'),
      fn.count<string>('rating.time_points').as('time_count'),
      fn.sum<string | null>('rating.contact_points').as('contact_sum'),
      fn.count<string>('rating.contact_points').as('contact_count'),
      fn.sum<string | null>('rating.body_points').as('body_sum'),
      fn.count<string>('rating.body_points').as('body_count'),
      fn.sum<string | null>('rating.attitude_points').as('attitude_sum'),
      fn.count<string>('rating.attitude_points').as('attitude_count'),
      sql<string>`count(*) filter (where rating.extra_cost)`.as('extra_costs'),
    ]);
}

function toResult(row: Awaited<ReturnType<ReturnType<typeof addedUp>['executeTakeFirstOrThrow']>>): RatingResult {
  return {
    unitId: row.id,
    unitCode: row.agency_code,
    unitName: row.name,
    ratings: Number(row.ratings),
    time: tally(row.time_sum, row.time_count),
    contacts: tally(row.contact_sum, row.contact_count),
    bodies: tally(row.body_sum, row.body_count),
    attitude: tally(row.attitude_sum, row.attitude_count),
    extraCosts: Number(row.extra_costs),
  };
}

function tally(sum: string | null, dossiers: string): Tally {
  return { sum: Number(sum ?? 0), dossiers: Number(dossiers) };
}

/** Kết quả đánh giá of one officer in a unit. */
export interface OfficerResult extends Omit<RatingResult, 'unitId' | 'unitCode' | 'unitName'> {
  readonly title: string;
  readonly fullName: string;
  /** Index 2: the time of the unit in the rated dossiers, against the hours of their workflows. */
  readonly agencyTime: Tally;
}

/** By officer of a unit since a day; what nobody was assigned to counts as somebody without a title. */
export async function listOfficerResults(
  connection: Connection,
  unitId: number,
  from: string,
): Promise<OfficerResult[]> {
  const rows = await addedUp(connection)
    .leftJoin('officer', 'officer.id', 'rating.officer_id')
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('dossier_step_time as step')
          .select(sql<number | null>`1 + sign(sum(step.planned_minutes) - sum(step.worked_minutes))`.as('points'))
          .whereRef('step.dossier_id', '=', 'rating.dossier_id')
          .whereRef('step.unit_id', '=', 'rating.unit_id')
          .where('step.planned_minutes', 'is not', null)
          .as('taken'),
      (join) => join.onTrue(),
    )
    .select(['officer.title', 'officer.full_name'])
    .select(({ fn }) => [
      fn.sum<string | null>('taken.points').as('agency_sum'),
      fn.count<string>('taken.points').as('agency_count'),
    ])
    .where('rating.unit_id', '=', unitId)
    .where('rating.rated_on', '>=', from)
    .groupBy(['unit.id', 'unit.agency_code', 'unit.name', 'rating.officer_id', 'officer.title', 'officer.full_name'])
    .execute();
  return rows.map((row) => {
    const { unitId: _unit, unitCode: _code, unitName: _name, ...result } = toResult(row);
    const agencyTime = tally(row.agency_sum, row.agency_count);
    return { ...result, agencyTime, title: row.title ?? '', fullName: row.full_name ?? '' };
  });
}

/** Quy định công khai kết quả đánh giá. */
export interface RatingRule {
  /** Fewer ratings than this would tell who rated. */
  readonly leastRatings: number;
  readonly leastOfficerRatings: number;
  readonly namesOfficers: boolean;
}

export async function getRatingRule(connection: Connection, on: string): Promise<RatingRule> {
  const row = await connection
    .selectFrom('satisfaction_rating_rule')
    .select(['least_ratings', 'least_officer_ratings', 'names_officers'])
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    leastRatings: row.least_ratings,
    leastOfficerRatings: row.least_officer_ratings,
    namesOfficers: row.names_officers,
  };
}

/** Số lượt ít nhất of a unit, for what else is counted from ratings. */
export async function getLeastRatings(connection: Connection, on: string): Promise<number> {
  return (await getRatingRule(connection, on)).leastRatings;
}
