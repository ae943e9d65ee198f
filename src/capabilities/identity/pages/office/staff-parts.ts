import type { Platform } from '#platform/platform.ts';
import type { StaffParts } from '../../actions/sign-in-officer.ts';

/** What the actions of officers' accounts need, from the configuration. */
export function staffParts({ database, clock, config: { staff } }: Platform): StaffParts {
  return {
    database,
    clock,
    secretKey: staff.secretKey,
    limits: {
      officer: { idleInMinutes: staff.officerIdleMinutes, absoluteInHours: staff.officerSessionHours },
      administrator: {
        idleInMinutes: staff.administratorIdleMinutes,
        absoluteInHours: staff.administratorSessionHours,
      },
    },
  };
}
