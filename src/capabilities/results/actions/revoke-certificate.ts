import type { Database } from '#platform/database/transaction.ts';
import { markRevoked } from '../storage/signing-certificate-store.ts';

export interface Revocation {
  readonly serial: string;
  readonly at: Temporal.Instant;
  /** Lộ khóa: what it signed before does not hold either. */
  readonly keyCompromised: boolean;
}

/** Thu hồi chứng thư of the development's authority; false when there is none that still holds. */
export function revokeCertificate(database: Database, { serial, at, keyCompromised }: Revocation): Promise<boolean> {
  return markRevoked(database.kysely, serial, { at, keyCompromised });
}
