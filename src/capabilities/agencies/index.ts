/** Cơ quan, đơn vị và lịch làm việc của tỉnh. */
export { seedReference } from './actions/seed-reference.ts';
export type { Unit } from './domain/unit.ts';
export { loadCalendar, loadCalendars } from './storage/calendar-queries.ts';
export { findUnit, findUnitByCode, listReceivingUnits, listUnits, unitForPlace } from './storage/unit-queries.ts';
