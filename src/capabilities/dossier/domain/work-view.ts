import { dutiesToday, type OfficerActor, type OfficerRole } from './access.ts';
import type { DossierStatus, DossierStep } from './dossier-status.ts';
import { runsIn, STEP_STATUS } from './dossier-status.ts';
import { CITIZEN_IS_WAITED_FOR, STEPS_OF_ASSIGNEE, workOf } from './in-charge.ts';

/** Góc nhìn công việc: what an officer may look at, each with its own address and count. */
export const WORK_VIEWS = ['mine', 'unit', 'overdue', 'due-soon', 'for-citizen', 'for-others'] as const;

export type WorkView = (typeof WORK_VIEWS)[number];

/** One list of dossiers that an index holds in order of urgency; a view is several of them merged. */
export type WorkList =
  | { readonly by: 'assignee'; readonly steps: readonly DossierStep[] }
  /** Of mine: another agency was asked for an opinion and has not given it. */
  | { readonly by: 'consulting'; readonly steps: readonly DossierStep[] }
  /** Given to somebody who does not work in the unit any more. */
  | { readonly by: 'left'; readonly unitId: number; readonly steps: readonly DossierStep[] }
  | {
      readonly by: 'receiving' | 'handling' | 'returning';
      readonly unitId: number;
      readonly steps: readonly DossierStep[];
    };

/** What the officer narrows a view to. */
export interface WorkFilter {
  readonly procedureCode?: string | undefined;
  readonly status?: DossierStatus | undefined;
  readonly due?: DueRange | undefined;
  /** Người xử lý. */
  readonly assigneeId?: string | undefined;
}

export const DUE_RANGES = ['overdue', 'today', 'three-days', 'week'] as const;

export type DueRange = (typeof DUE_RANGES)[number];

/** Lãnh đạo: sees the work of the whole unit. */
const LEADERS: readonly OfficerRole[] = ['head', 'signatory'];
/** Of the unit that settles the dossier: taken in, and no result yet. */
const IN_HANDLING: readonly DossierStep[] = [
  'awaiting-assignment',
  'appraising',
  'awaiting-review',
  'awaiting-approval',
  'awaiting-issue',
  'awaiting-supplement',
  'awaiting-obligation',
  'withdrawing',
];
const OF_OTHERS: readonly DossierStep[] = ['awaiting-review', 'awaiting-approval', 'withdrawing'];

/** The units whose whole work the officer looks after. */
export function ledUnits(officer: OfficerActor): number[] {
  const duties = dutiesToday(officer);
  return [...new Set(duties.filter(({ role }) => LEADERS.includes(role)).map(({ unitId }) => unitId))];
}

export function viewsOf(officer: OfficerActor): WorkView[] {
  return WORK_VIEWS.filter((view) => view !== 'unit' || ledUnits(officer).length > 0);
}

/** Which lists make up a view, by the duties of the officer. */
export function listsOf(view: WorkView, officer: OfficerActor): WorkList[] {
  switch (view) {
    case 'mine':
      return ofOfficer(officer);
    case 'unit':
      return ofUnits(officer, IN_HANDLING);
    case 'overdue':
    case 'due-soon':
      return withSteps([...ofOfficer(officer), ...ofUnits(officer, IN_HANDLING)], clockRuns);
    case 'for-citizen':
      return [
        { by: 'assignee', steps: CITIZEN_IS_WAITED_FOR },
        ...dutiesToday(officer).flatMap(({ role, unitId }): WorkList[] => {
          if (role === 'receptionist') return [{ by: 'receiving', unitId, steps: CITIZEN_IS_WAITED_FOR }];
          return LEADERS.includes(role) ? [{ by: 'handling', unitId, steps: CITIZEN_IS_WAITED_FOR }] : [];
        }),
      ];
    case 'for-others':
      return [
        { by: 'assignee', steps: OF_OTHERS },
        { by: 'consulting', steps: ['appraising'] },
        ...dutiesToday(officer).flatMap(({ role, unitId }): WorkList[] =>
          role === 'head' ? [{ by: 'handling', unitId, steps: ['awaiting-approval'] }] : [],
        ),
      ];
  }
}

/** The same lists with what a filter leaves of them; a due date of a clock that stands still is none. */
export function narrowed(lists: readonly WorkList[], { status, due }: WorkFilter): WorkList[] {
  return withSteps(
    lists,
    (step) => (status === undefined || STEP_STATUS[step] === status) && (due === undefined || clockRuns(step)),
  );
}

/** Until when each range of due dates lasts; late is what was due before now. */
export function rangeOf(
  due: DueRange,
  now: Temporal.Instant,
): { readonly from?: Temporal.Instant; readonly before: Temporal.Instant } {
  if (due === 'overdue') return { before: now };
  const days = { today: 1, 'three-days': 3, week: 7 }[due];
  const midnight = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').startOfDay();
  return { from: now, before: midnight.add({ days }).toInstant() };
}

function ofOfficer(officer: OfficerActor): WorkList[] {
  return [
    { by: 'assignee', steps: STEPS_OF_ASSIGNEE },
    ...dutiesToday(officer).flatMap(({ role, unitId }) =>
      workOf(role).map(({ unit, steps }): WorkList => ({ by: unit, unitId, steps })),
    ),
    ...dutiesToday(officer)
      .filter(({ role }) => role === 'head')
      .map(({ unitId }): WorkList => ({ by: 'left', unitId, steps: STEPS_OF_ASSIGNEE })),
  ];
}

function ofUnits(officer: OfficerActor, steps: readonly DossierStep[]): WorkList[] {
  return ledUnits(officer).map((unitId) => ({ by: 'handling', unitId, steps }));
}

function withSteps(lists: readonly WorkList[], keep: (step: DossierStep) => boolean): WorkList[] {
  return lists.flatMap((list) => {
    const steps = list.steps.filter(keep);
    return steps.length === 0 ? [] : [{ ...list, steps }];
  });
}

function clockRuns(step: DossierStep): boolean {
  const status = STEP_STATUS[step];
  return status === 1 || runsIn(status);
}
