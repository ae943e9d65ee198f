/** Cơ quan, đơn vị và lịch làm việc của tỉnh. */
export { seedReference } from './actions/seed-reference.ts';
export type { CalendarData, CalendarDay, OfficeHours } from './domain/calendar.ts';
export { CURRENT_ERA, FORMER_ERA, type Unit, type UnitKind } from './domain/unit.ts';
export { loadCalendar } from './storage/calendar-queries.ts';
export {
  findUnit,
  findUnitByCode,
  listReceivingUnits,
  listSuccessors,
  listUnits,
  unitForPlace,
} from './storage/unit-queries.ts';
