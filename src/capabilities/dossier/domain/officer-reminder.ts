import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { OfficerRole } from './access.ts';
import type { DossierStep } from './dossier-status.ts';
import { IN_CHARGE, type OpenStep, type RoleInCharge, STEPS_OF_ASSIGNEE } from './in-charge.ts';

/** Loại nhắc việc: some working days before the deadline, on its day, past it. */
export type ReminderKind = 'before' | 'at' | 'after';

/** What of a dossier decides who is reminded. */
export interface DueDossier {
  readonly id: number;
  readonly step: DossierStep;
  readonly assigneeId: string | null;
  readonly receivingUnitId: number;
  readonly handlingUnitId: number;
  readonly returningUnitId: number;
  readonly dueAt: Temporal.Instant;
}

/** Who works now, by role and unit. */
export type OnDuty = (role: OfficerRole, unitId: number) => readonly string[];

/** Which reminder is due now, if any; those that were missed before it are not made up for. */
export function reminderKind(
  calendar: WorkingCalendar,
  dueAt: Temporal.Instant,
  { now, daysBefore }: { readonly now: Temporal.Instant; readonly daysBefore: number },
): ReminderKind | undefined {
  if (Temporal.Instant.compare(now, dueAt) > 0) return 'after';
  const today = dayOf(now);
  if (today.equals(dayOf(dueAt))) return 'at';
  const soon = endOf(calendar, today, { amount: daysBefore, unit: 'working-day' }).toInstant();
  return Temporal.Instant.compare(dueAt, soon) <= 0 ? 'before' : undefined;
}

/**
 * Nhắc ai: before the deadline whoever has the dossier, on its day the head as well, past it whoever signs for the
 * agency and must answer for it (Decree 61/2018, Article 19.9).
 */
export function remindedOfficers(kind: ReminderKind, dossier: DueDossier, onDuty: OnDuty): string[] {
  const { handlingUnitId } = dossier;
  const lead = (role: OfficerRole) => onDuty(role, handlingUnitId);
  if (kind === 'after') return unique([...lead('signatory'), ...lead('head')]);
  const inCharge = officersInCharge(dossier, onDuty);
  return unique(kind === 'at' ? [...inCharge, ...lead('head')] : inCharge);
}

function officersInCharge(dossier: DueDossier, onDuty: OnDuty): readonly string[] {
  const { step, assigneeId, handlingUnitId } = dossier;
  const working = (['specialist', 'head'] as const).flatMap((role) => onDuty(role, handlingUnitId));
  if (STEPS_OF_ASSIGNEE.includes(step) && assigneeId !== null && working.includes(assigneeId)) return [assigneeId];
  const roles: readonly RoleInCharge[] = IN_CHARGE[step as OpenStep] ?? [];
  return roles.flatMap(({ role, unit }) => onDuty(role, dossier[`${unit}UnitId`]));
}

function unique(officers: readonly string[]): string[] {
  return [...new Set(officers)];
}

function dayOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate();
}
