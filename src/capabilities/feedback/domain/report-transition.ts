import type { CitizenReport, ReportClass, ReportEventType, ReportState } from './citizen-report.ts';

export interface ReportStanding {
  readonly state: ReportState;
  readonly class: ReportClass | null;
  readonly publication: 'published' | 'kept-private' | null;
  readonly isReopened: boolean;
  readonly isRated: boolean;
}

export function standingOf(report: CitizenReport): ReportStanding {
  const { state, publication, reopenedAt, isSatisfied } = report;
  return { state, class: report.class, publication, isReopened: reopenedAt !== null, isRated: isSatisfied !== null };
}

type Deed = Exclude<ReportEventType, 'filed'>;

/** Where a report stands after a deed; undefined when that cannot be done to it now. */
export function stateAfter(report: ReportStanding, deed: Deed): ReportState | undefined {
  return isAllowed(report, deed) ? NEXT[deed](report) : undefined;
}

const WHEN: Readonly<Record<Deed, readonly ReportState[]>> = {
  classified: ['received'],
  refused: ['received', 'supplement-requested'],
  transferred: ['received', 'handling'],
  'transferred-out': ['received', 'handling'],
  'supplement-requested': ['received', 'handling'],
  supplemented: ['supplement-requested'],
  answered: ['handling'],
  published: ['answered'],
  'kept-private': ['answered'],
  reopened: ['answered', 'refused'],
  rated: ['answered'],
};

function isAllowed(report: ReportStanding, deed: Deed): boolean {
  if (!WHEN[deed].includes(report.state)) return false;
  if (deed === 'published' || deed === 'kept-private') return report.publication === null;
  if (deed === 'reopened') return !report.isReopened;
  if (deed === 'rated') return !report.isRated;
  return true;
}

const resumed = (report: ReportStanding): ReportState => (report.class === null ? 'received' : 'handling');
const unchanged = (report: ReportStanding): ReportState => report.state;

const NEXT: Readonly<Record<Deed, (report: ReportStanding) => ReportState>> = {
  classified: () => 'handling',
  refused: () => 'refused',
  transferred: () => 'received',
  'transferred-out': () => 'transferred-out',
  'supplement-requested': () => 'supplement-requested',
  supplemented: resumed,
  answered: () => 'answered',
  published: unchanged,
  'kept-private': unchanged,
  reopened: resumed,
  rated: unchanged,
};
