import { workflowOf } from '#capabilities/catalogue/index.ts';
import { dueAt as endOf } from '#engines/clock/due-at.ts';
import type { WorkingTime } from '#engines/clock/working-time.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { loadDeadlineTimes } from '../../actions/deadline-times.ts';
import { dutiesToday, type OfficerActor } from '../../domain/access.ts';
import type { SavedFilter, WorkCriteria } from '../../domain/saved-filter.ts';
import { type StepPlan, standingPlan } from '../../domain/step-plan.ts';
import { type BatchKind, batchKindsOf } from '../../domain/work-batch.ts';
import { ledUnits, listsOf, narrowed, rangeOf, viewsOf, type WorkView } from '../../domain/work-view.ts';
import { listPresentOfficers, listUnitOfficers, type UnitOfficer } from '../../storage/assignee-queries.ts';
import type { QueueCursor } from '../../storage/office-queries.ts';
import { loadReminderDays } from '../../storage/reminder-rule.ts';
import { listSavedFilters } from '../../storage/saved-filter-queries.ts';
import { unitCalendars } from '../../storage/unit-calendar.ts';
import {
  countWork,
  listLeftOfficers,
  listWork,
  listWorkProcedures,
  loadWorkflows,
  type WorkRow,
  type WorkSearch,
} from '../../storage/work-queries.ts';

/** A dossier in a list of work: what is to be done next, and the working time until it is due or since it was. */
export interface WorkItem {
  readonly dossier: WorkRow;
  readonly plan: StepPlan | undefined;
  readonly time: WorkingTime;
  readonly now: Temporal.Instant;
}

export interface Work {
  readonly view: WorkView;
  readonly criteria: WorkCriteria;
  readonly counts: readonly { readonly view: WorkView; readonly count: number }[];
  /** Of this view with its filters. */
  readonly found: number;
  readonly items: readonly WorkItem[];
  readonly next: QueueCursor | undefined;
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
  /** Empty for somebody who leads no unit. */
  readonly officers: readonly UnitOfficer[];
  readonly saved: readonly SavedFilter[];
  /** What the officer may choose for many dossiers, and whom to give them to. */
  readonly batchKinds: readonly BatchKind[];
  readonly colleagues: readonly UnitOfficer[];
  readonly now: Temporal.Instant;
}

export interface WorkRequest {
  readonly view: WorkView;
  readonly criteria: WorkCriteria;
  readonly after?: QueueCursor | undefined;
  readonly limit: number;
}

/** Everything a page of an officer's work shows. */
export async function loadWork(platform: Platform, officer: OfficerActor, request: WorkRequest): Promise<Work> {
  const { kysely } = platform.database;
  const { view, criteria, after, limit } = request;
  const { search, filtered, officers } = await prepare(platform, officer, request);
  const views = viewsOf(officer);
  const isFiltered = Object.values(criteria).some((value) => value !== undefined);
  const searches: Record<string, WorkSearch> = {
    ...Object.fromEntries(views.map((each) => [each, search(each)])),
    ...(isFiltered && { found: filtered }),
  };
  const [counts, page, procedures, saved, colleagues] = await Promise.all([
    countWork(kysely, searches),
    listWork(kysely, filtered, { after, limit }),
    listWorkProcedures(kysely, search(view)),
    listSavedFilters(kysely, officer.officerId),
    listColleagues(platform, officer),
  ]);
  return {
    view,
    criteria,
    counts: views.map((each) => ({ view: each, count: counts[each] ?? 0 })),
    found: counts[isFiltered ? 'found' : view] ?? 0,
    items: await toItems(platform, page.rows),
    next: page.next,
    procedures,
    officers,
    saved,
    batchKinds: batchKindsOf(new Set(dutiesToday(officer).map(({ role }) => role))),
    colleagues,
    now: platform.clock.now(),
  };
}

/** Whom dossiers can be given to: those who settle them in the officer's own units. */
export function listColleagues({ database, clock }: Platform, officer: OfficerActor): Promise<UnitOfficer[]> {
  const unitIds = dutiesToday(officer).map(({ unitId }) => unitId);
  return listPresentOfficers(database.kysely, unitIds, todayInVietnam(clock).toString());
}

/** All of a view with its filters, page by page, to the limit. */
export async function* eachWorkItem(
  platform: Platform,
  officer: OfficerActor,
  request: WorkRequest,
): AsyncGenerator<WorkItem> {
  const { filtered } = await prepare(platform, officer, request);
  let after: QueueCursor | undefined;
  let left = request.limit;
  do {
    const page = await listWork(platform.database.kysely, filtered, { after, limit: Math.min(left, EXPORT_PAGE) });
    yield* await toItems(platform, page.rows);
    left -= page.rows.length;
    after = page.next;
  } while (after !== undefined && left > 0);
}

const EXPORT_PAGE = 250;

async function prepare(platform: Platform, officer: OfficerActor, { view, criteria }: WorkRequest) {
  const today = todayInVietnam(platform.clock).toString();
  const [officers, search] = await Promise.all([
    listUnitOfficers(platform.database.kysely, ledUnits(officer), today),
    searchesOf(platform, officer),
  ]);
  return { search, officers, filtered: narrowedTo(search(view), criteria, officers, platform.clock.now()) };
}

async function toItems(platform: Platform, rows: readonly WorkRow[]): Promise<WorkItem[]> {
  const now = platform.clock.now();
  const versions = rows.map(({ procedureVersionId }) => procedureVersionId);
  const [workflows, { calendarOf, timeOf }] = await Promise.all([
    loadWorkflows(platform.database.kysely, versions),
    loadDeadlineTimes(platform),
  ]);
  return rows.map((dossier) => {
    const workflow = workflowOf(workflows.get(dossier.procedureVersionId), dossier.agencyCode);
    return {
      dossier,
      plan: standingPlan(workflow, dossier, calendarOf(dossier)),
      time: timeOf(dossier),
      now,
    };
  });
}

/** The searches behind the views, with what time and people make of them now. */
async function searchesOf(platform: Platform, officer: OfficerActor): Promise<(view: WorkView) => WorkSearch> {
  const { kysely } = platform.database;
  const now = platform.clock.now();
  const today = todayInVietnam(platform.clock);
  const headOf = dutiesToday(officer)
    .filter(({ role }) => role === 'head')
    .map(({ unitId }) => unitId);
  const [left, days, calendarOf] = await Promise.all([
    listLeftOfficers(kysely, headOf, today.toString()),
    loadReminderDays(kysely, today.toString()),
    unitCalendars(platform.database.pool, kysely, now),
  ]);
  const calendar = calendarOf(officer.duties[0]?.unitId);
  const soon = endOf(calendar, today, { amount: days, unit: 'working-day' }).toInstant();
  const bounds: Partial<Record<WorkView, Pick<WorkSearch, 'from' | 'before'>>> = {
    overdue: { before: now },
    'due-soon': { from: now, before: soon.add({ milliseconds: 1 }) },
  };
  return (view) => ({ officer, lists: listsOf(view, officer), left, ...bounds[view] });
}

function narrowedTo(
  search: WorkSearch,
  { procedure, status, due, officer }: WorkCriteria,
  officers: readonly UnitOfficer[],
  now: Temporal.Instant,
): WorkSearch {
  const range: Pick<WorkSearch, 'from' | 'before'> = due === undefined ? {} : rangeOf(due, now);
  return {
    ...search,
    lists: narrowed(search.lists, { status, due }),
    filter: {
      procedureCode: procedure,
      assigneeId: officers.find(({ number }) => number === officer)?.officerId,
    },
    from: latest(search.from, range.from),
    before: earliest(search.before, range.before),
  };
}

function earliest(...times: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  return times.filter((time) => time !== undefined).toSorted(Temporal.Instant.compare)[0];
}

function latest(...times: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  return times
    .filter((time) => time !== undefined)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
}
