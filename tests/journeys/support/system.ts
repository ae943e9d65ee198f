/** The running system that this worker's journeys walk: journeys at the same time never meet each other's people. */
import { inject } from 'vitest';

export interface System {
  readonly portalUrl: string;
  readonly messagesUrl: string;
  /** Data folder of the running system. */
  readonly dataDir: string;
  /** Folder where officers' sessions are kept: a one-time code works once, so each officer signs in once. */
  readonly sessions: string;
}

/** Vitest numbers the workers that run at the same time from 1; no two of them ever hold the same number. */
export function ownSystem(): System {
  const system = inject('systems')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (system === undefined) throw new Error(`no system was started for worker ${process.env['VITEST_POOL_ID']}`);
  return system;
}
