import type { AgencyFigures, Quarter, UnitFigures } from '#capabilities/feedback/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { parsePeriod } from '../domain/period.ts';
import { readServiceIndex, type UnitIndex } from './read-service-index.ts';
import { rememberForAMinute } from './remember.ts';

interface Asked {
  readonly quarter: Quarter;
  /** Empty: of every unit that had anything. */
  readonly unitCode: string;
}

/**
 * Số liệu để chấm cơ quan, as the pages of đánh giá want it: from the same counts as Bộ chỉ số phục vụ, so that both
 * pages tell the same.
 */
export function agencyFigures(parts: {
  readonly database: Database;
  readonly clock: Clock;
}): (asked: Asked) => Promise<AgencyFigures> {
  return rememberForAMinute(
    parts.clock,
    ({ quarter: { year, quarter }, unitCode }) => `${year} ${quarter} ${unitCode}`,
    async ({ quarter: { year, quarter }, unitCode }) => {
      const period = parsePeriod(`${year}-q${quarter}`, todayInVietnam(parts.clock));
      if (!period) return { countedAt: undefined, units: [] };
      const { whole, units, countedAt } = await readServiceIndex(parts, { unitCode, period });
      return { countedAt, units: (unitCode === '' ? units : [whole]).flatMap(toFigures) };
    },
  );
}

/** Units of the past have no page of theirs. */
function toFigures({ unit, counts }: UnitIndex): UnitFigures[] {
  if (!unit || unit.level === 'former') return [];
  const { procedures, measures, received, receivedOnline, entered } = counts;
  const times = measures['agency-time'];
  return [
    {
      unitId: unit.id,
      unitCode: unit.code,
      unitName: unit.name,
      isCommune: unit.level === 'commune',
      times: { sum: times.which, dossiers: times.of },
      oneStop: {
        procedures: procedures.withAgencies,
        received: procedures.atOneStop,
        settled: procedures.whollyAtOneStop,
      },
      publication: { procedures: procedures.all, complete: procedures.complete, posted: entered['posting'] },
      reports: {
        received: measures['reports-on-time'].of,
        onTime: measures['reports-on-time'].which,
        prolonged: measures['reports-prolonged'].which,
      },
      online: {
        procedures: procedures.all,
        onlineProcedures: procedures.online,
        dossiers: received,
        onlineDossiers: receivedOnline,
        lateOnline: measures['online-late'].which,
      },
    },
  ];
}
