import { type Database, inTransaction } from '#platform/database/transaction.ts';
import calendarDays from '../../../../database/seeds/calendar-days.json' with { type: 'json' };
import communes from '../../../../database/seeds/communes.json' with { type: 'json' };
import departments from '../../../../database/seeds/departments.json' with { type: 'json' };
import formerCommunes from '../../../../database/seeds/former-communes.json' with { type: 'json' };
import formerDistricts from '../../../../database/seeds/former-districts.json' with { type: 'json' };
import { type ProvinceLists, provinceUnits } from '../domain/province-units.ts';
import { addCalendarDays, addDefaultHours, type SeedDay } from '../storage/calendar-store.ts';
import { saveUnits } from '../storage/unit-store.ts';

/** Giờ hành chính until a unit has hours of its own. */
const DEFAULT_HOURS = [
  { opens: '08:00', closes: '12:00', validFrom: '2020-01-01' },
  { opens: '13:30', closes: '17:30', validFrom: '2020-01-01' },
];

/** Cơ quan và lịch làm việc của tỉnh: brings units, holidays and office hours up to date; harmless when repeated. */
export function seedReference(database: Database): Promise<void> {
  const lists = { departments, communes, formerDistricts, formerCommunes } as unknown as ProvinceLists;
  const days = (calendarDays as [string, SeedDay['kind'], string, string][]).map(([day, kind, name, legal_basis]) => ({
    day,
    kind,
    name,
    legal_basis,
  }));
  return inTransaction(database, async (transaction) => {
    await saveUnits(transaction, provinceUnits(lists));
    await addCalendarDays(transaction, days);
    await addDefaultHours(transaction, DEFAULT_HOURS);
  });
}
