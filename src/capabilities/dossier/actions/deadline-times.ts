import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import { type WorkingTime, workingTimeBetween } from '#engines/clock/working-time.ts';
import type { Platform } from '#platform/platform.ts';
import type { DossierSummary } from '../domain/dossier-summary.ts';
import { unitCalendars } from '../storage/unit-calendar.ts';

type Waiting = Pick<DossierSummary, 'step' | 'queueAt' | 'receivingUnit' | 'handlingUnit'>;

export interface DeadlineTimes {
  /** Lịch làm việc of the unit whose turn it is. */
  readonly calendarOf: (dossier: Waiting) => WorkingCalendar;
  /** Thời gian làm việc còn lại, or since the deadline; the same on every list and desk. */
  readonly timeOf: (dossier: Waiting) => WorkingTime;
}

/** Thời gian làm việc to the deadlines of dossiers, now: by the calendar of the unit that each waits for. */
export async function loadDeadlineTimes({ database, clock }: Platform): Promise<DeadlineTimes> {
  const now = clock.now();
  const calendars = await unitCalendars(database.pool, database.kysely, now);
  const calendarOf = ({ step, receivingUnit, handlingUnit }: Waiting) =>
    calendars((step === 'awaiting-reception' ? receivingUnit : handlingUnit).id);
  return {
    calendarOf,
    timeOf(dossier) {
      const isLate = Temporal.Instant.compare(now, dossier.queueAt) > 0;
      const [from, to] = isLate ? [dossier.queueAt, now] : [now, dossier.queueAt];
      return workingTimeBetween(calendarOf(dossier), from, to);
    },
  };
}
