/**
 * npm run docs:deadlines: writes docs/deadline-cases.md, what the clock says to more than forty dossiers and why.
 * A test refuses the document when it is no longer what the code says.
 */
import '../src/main/temporal.ts';
import fs from 'node:fs';
import path from 'node:path';
import calendarDays from '../database/seeds/calendar-days.json' with { type: 'json' };
import { type DeadlineRule, deadline, indexRule } from '../src/capabilities/dossier/domain/deadline.ts';
import type { DossierEvent, DossierEventType } from '../src/capabilities/dossier/domain/dossier-action.ts';
import type { DossierStatus } from '../src/capabilities/dossier/domain/dossier-status.ts';
import type { ClockSegment } from '../src/engines/clock/explain.ts';
import type { CalendarDay, WorkingCalendar } from '../src/engines/clock/working-calendar.ts';

export const DOCUMENT = path.resolve(import.meta.dirname, '../docs/deadline-cases.md');
const ZONE = 'Asia/Ho_Chi_Minh';

interface DeadlineCase {
  readonly start: string;
  readonly limit: string;
  /** `15:00` */
  readonly cutoff?: string;
  /** The supplement was asked for at the first time and answered at the second. */
  readonly supplements?: readonly (readonly [string, string])[];
  readonly afterSupplement?: DeadlineRule['afterSupplement'];
  /** Left out of the limit from the first time to the second; ended at the third. */
  readonly leftOut?: readonly [string, string, string?];
  readonly because: string;
}

const CUTOFF = '15:00';
export const CASES: readonly DeadlineCase[] = [
  // Working days.
  { start: '2026-11-20T09:00', limit: '1 working-day', because: 'Friday to Monday' },
  { start: '2026-11-20T09:00', limit: '3 working-day', because: '24/11 is a holiday since 2026' },
  { start: '2026-11-23T09:00', limit: '1 working-day', because: 'the next day is 24/11' },
  { start: '2026-04-23T09:00', limit: '3 working-day', because: 'Giỗ Tổ on a Sunday, Monday off instead' },
  { start: '2026-04-28T09:00', limit: '3 working-day', because: '30/4 and 01/5, then a weekend' },
  { start: '2026-04-29T14:00', limit: '3 working-day', because: 'received the afternoon before 30/4' },
  { start: '2026-02-12T09:00', limit: '5 working-day', because: 'Tết' },
  { start: '2026-08-28T09:00', limit: '1 working-day', because: '31/8 swapped, then 01/9 and 02/9' },
  { start: '2026-08-21T09:00', limit: '1 working-day', because: 'a make-up Saturday is a working day' },
  { start: '2025-12-31T09:00', limit: '1 working-day', because: 'New Year with a swapped 02/01' },
  { start: '2026-01-09T09:00', limit: '1 working-day', because: 'the Saturday that makes up for 02/01' },
  { start: '2025-04-28T09:00', limit: '3 working-day', because: '02/5 swapped as well' },
  { start: '2026-07-01T09:00', limit: '7 working-day', because: 'building permit of a single house' },
  { start: '2026-07-01T09:00', limit: '10 working-day', because: 'building permit' },
  { start: '2026-07-01T09:00', limit: '20 working-day', because: 'building permit by the former rule' },
  { start: '2026-11-21T10:00', limit: '1 working-day', because: 'received on a Saturday' },
  { start: '2026-11-20T17:29', limit: '1 working-day', because: 'the hour of receipt does not matter' },
  // The same day, and the cut-off of birth, death and marriage registration.
  { start: '2026-11-20T09:00', limit: '0 working-day', cutoff: CUTOFF, because: 'settled the same day' },
  { start: '2026-11-20T15:00', limit: '0 working-day', cutoff: CUTOFF, because: 'at the cut-off is in time' },
  { start: '2026-11-20T15:01', limit: '0 working-day', cutoff: CUTOFF, because: 'a minute late is Monday' },
  { start: '2026-11-23T16:00', limit: '0 working-day', cutoff: CUTOFF, because: 'late, and the next day is 24/11' },
  { start: '2026-11-21T09:00', limit: '0 working-day', cutoff: CUTOFF, because: 'received on a Saturday' },
  { start: '2026-11-20T18:00', limit: '0 working-day', because: 'after closing, without a cut-off' },
  // Working hours.
  { start: '2026-11-20T14:30', limit: '8 working-hour', because: 'over a weekend' },
  { start: '2026-11-20T16:00', limit: '8 working-hour', because: 'over a weekend' },
  { start: '2026-11-23T09:00', limit: '8 working-hour', because: 'over 24/11' },
  { start: '2026-11-19T11:00', limit: '4 working-hour', because: 'over lunch' },
  { start: '2026-11-21T10:00', limit: '8 working-hour', because: 'begins on a Saturday' },
  { start: '2026-11-22T09:36', limit: '8 working-hour', because: 'first answer to what came on a Sunday' },
  // Calendar days and months.
  { start: '2026-11-20T09:00', limit: '4 day', because: 'would end on 24/11' },
  { start: '2026-11-20T09:00', limit: '2 day', because: 'would end on a Sunday' },
  { start: '2026-11-20T09:00', limit: '30 day', because: 'days off in between count' },
  { start: '2026-10-24T09:00', limit: '1 month', because: 'would end on 24/11' },
  { start: '2026-07-31T09:00', limit: '2 month', because: 'September has no 31st' },
  // Stopped and going on.
  {
    start: '2026-11-23T08:30',
    limit: '3 working-day',
    supplements: [['2026-11-26T10:00', '2026-11-27T15:00']],
    because: 'goes on where it stood; days touched by the stop do not count',
  },
  {
    start: '2026-11-23T08:30',
    limit: '3 working-day',
    supplements: [['2026-11-26T10:00', '2026-11-27T15:00']],
    afterSupplement: 'restart',
    because: 'begins anew with the complete dossier',
  },
  {
    start: '2026-11-09T09:00',
    limit: '5 working-day',
    supplements: [
      ['2026-11-11T08:00', '2026-11-11T17:30'],
      ['2026-11-13T08:00', '2026-11-16T17:30'],
    ],
    because: 'stopped twice',
  },
  {
    start: '2026-11-11T09:00',
    limit: '3 working-day',
    supplements: [['2026-11-13T17:30', '2026-11-16T08:00']],
    because: 'a stop over a weekend costs nothing',
  },
  {
    start: '2026-11-20T14:00',
    limit: '8 working-hour',
    supplements: [['2026-11-20T15:00', '2026-11-23T10:30']],
    because: 'hours stand still to the minute',
  },
  {
    start: '2026-11-20T09:00',
    limit: '0 working-day',
    cutoff: CUTOFF,
    supplements: [['2026-11-20T10:00', '2026-11-23T15:30']],
    because: 'answered after the cut-off, and the next day is 24/11',
  },
  // Left out of the limit, for a reason of the list.
  {
    start: '2026-11-23T08:30',
    limit: '3 working-day',
    leftOut: ['2026-11-25T09:00', '2026-11-27T00:00'],
    because: 'a storm: two days are left out, and it goes on by itself',
  },
  {
    start: '2026-11-23T08:30',
    limit: '3 working-day',
    leftOut: ['2026-11-25T09:00', '2026-11-27T00:00', '2026-11-25T15:00'],
    because: 'the same, ended a day earlier',
  },
  {
    start: '2026-11-23T08:30',
    limit: '8 working-hour',
    leftOut: ['2026-11-23T10:00', '2026-11-25T10:00'],
    because: 'hours are left out to the minute',
  },
];

export function render(): string {
  const rows = CASES.map(rowOf);
  const cells = [['#', 'Start', 'Limit', 'Events', 'Due', 'By index 766', 'Explanation', 'Case'], ...rows];
  // No column narrower than the dashes under its head: as the formatter writes tables.
  const widths = (cells[0] ?? []).map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return `${[
    '# Deadlines and why',
    '',
    'What `engines/clock` and the deadline of a dossier say, with the office hours and holidays of the province. Written by',
    '`npm run docs:deadlines`; a test refuses this page when the code says something else. ✓ marks what counts. By index 766',
    'tells the date of the service index (Decision 766) where it is another: it takes the wait off and never counts anew;',
    'whoever is asked for a supplement twice is late by it whatever the date.',
    '',
    line(cells[0] ?? []),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')}\n`;
}

function rowOf(one: DeadlineCase, index: number): string[] {
  const told = deadline(eventsOf(one), CALENDAR, ruleOf(one), instant('2030-12-31T00:00'));
  const byIndex = deadline(eventsOf(one), CALENDAR, indexRule(ruleOf(one)), instant('2030-12-31T00:00'));
  if (told === undefined || byIndex === undefined) throw new Error(`case ${index + 1} was never accepted`);
  return [
    String(index + 1),
    momentText(zoned(one.start)),
    limitText(one),
    eventsText(one),
    momentText(told.dueAt.toZonedDateTimeISO(ZONE)),
    indexText(one, byIndex.dueAt, told.dueAt),
    explanationOf(told.segments, one),
    one.because,
  ];
}

function eventsText({ supplements = [], leftOut }: DeadlineCase): string {
  const stops = supplements.map(([from, to]) => `stopped ${momentText(zoned(from))}, resumed ${momentText(zoned(to))}`);
  if (!leftOut) return stops.join('; ');
  const [from, to, ended] = leftOut.map((time) => time && momentText(zoned(time)));
  return [...stops, `left out ${from} to ${to}${ended ? `, ended ${ended}` : ''}`].join('; ');
}

function indexText({ supplements = [] }: DeadlineCase, byIndex: Temporal.Instant, due: Temporal.Instant): string {
  if (supplements.length > 1) return 'late';
  return byIndex.equals(due) ? '' : momentText(byIndex.toZonedDateTimeISO(ZONE));
}

const CALENDAR: WorkingCalendar = {
  days: (calendarDays as [string, CalendarDay['kind'], string, string][]).map(([day, kind, name]) => ({
    day,
    kind,
    name,
  })),
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
};

function eventsOf({ start, supplements = [], leftOut }: DeadlineCase): DossierEvent[] {
  const event = (
    type: DossierEventType,
    at: string,
    fromStatus: DossierStatus,
    toStatus: DossierStatus,
  ): DossierEvent => ({ type, at: instant(at), fromStatus, toStatus }) as DossierEvent;
  const excludedBy = ([from, until, ended]: NonNullable<DeadlineCase['leftOut']>): DossierEvent[] => {
    const data = { until: instant(until).toString(), reasonName: 'force majeure', offServiceIndex: true };
    const begun = { ...event('time-excluded', from, 4, 4), data };
    return ended === undefined ? [begun] : [begun, event('exclusion-ended', ended, 4, 4)];
  };
  return [
    event('accepted', start, 1, 2),
    ...supplements.flatMap(([asked, answered]) => [
      event('supplement-requested', asked, 4, 5),
      event('supplement-answered', answered, 5, 4),
    ]),
    ...(leftOut === undefined ? [] : excludedBy(leftOut)),
  ];
}

function ruleOf({ limit, cutoff, afterSupplement = 'resume' }: DeadlineCase): DeadlineRule {
  const [amount, unit] = limit.split(' ');
  return { limit: { amount: Number(amount), unit: unit as DeadlineRule['limit']['unit'] }, cutoff, afterSupplement };
}

function limitText({ limit, cutoff, afterSupplement }: DeadlineCase): string {
  const [amount = '', unit = ''] = limit.split(' ');
  const length = amount === '0' ? 'same day' : `${amount} ${unit.replace('-', ' ')}${amount === '1' ? '' : 's'}`;
  return [length, cutoff && `cut-off ${cutoff}`, afterSupplement === 'restart' && 'restarts']
    .filter(Boolean)
    .join(', ');
}

/** Nights and lunches are left out: they never count. */
function explanationOf(segments: readonly ClockSegment[], { limit }: DeadlineCase): string {
  const told = segments.filter(({ reason }) => reason !== 'night' && reason !== 'lunch');
  const byHours = limit.endsWith('hour');
  const stretches: { first: ClockSegment; last: ClockSegment }[] = [];
  for (const segment of told) {
    const open = stretches.at(-1);
    const joins = open?.first.reason === segment.reason && open.first.name === segment.name && !byHours;
    if (open && joins && open.first.counted === segment.counted) open.last = segment;
    else stretches.push({ first: segment, last: segment });
  }
  return stretches.map(({ first, last }) => stretchText(first, last, byHours)).join('; ');
}

function stretchText(first: ClockSegment, last: ClockSegment, byHours: boolean): string {
  const [from, to] = [dayText(first.from), dayText(last.from)];
  const hours = byHours && first.counted ? ` ${clockText(first.from)}–${clockText(first.to)}` : '';
  const why = first.name ?? first.reason.replaceAll('-', ' ');
  return `${from === to ? from : `${from}–${to}`}${hours} ${first.counted ? '✓ ' : ''}${why}`;
}

const zoned = (text: string): Temporal.ZonedDateTime => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE);
const instant = (text: string): Temporal.Instant => zoned(text).toInstant();
const two = (number: number): string => String(number).padStart(2, '0');
const dayText = ({ day, month }: Temporal.ZonedDateTime): string => `${two(day)}/${two(month)}`;
const clockText = ({ hour, minute }: Temporal.ZonedDateTime): string => `${two(hour)}:${two(minute)}`;
function momentText(at: Temporal.ZonedDateTime): string {
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1];
  return `${weekday} ${dayText(at)}/${at.year} ${clockText(at)}`;
}

if (process.argv[1] === import.meta.filename) {
  fs.writeFileSync(DOCUMENT, render());
  console.log(`${CASES.length} cases in ${path.relative(process.cwd(), DOCUMENT)}`);
}
