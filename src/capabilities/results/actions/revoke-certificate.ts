import { findAdministration, recordAudit } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { RevocationReason } from '../domain/revocation.ts';
import { findCertificateLine } from '../storage/signing-certificate-queries.ts';
import { markRevoked } from '../storage/signing-certificate-store.ts';

export interface RevocationOrder {
  readonly serial: string;
  readonly reason: RevocationReason;
  readonly administrator: { readonly officerId: string; readonly fullName: string };
}

/**
 * Thu hồi chứng thư of this system's own authority, by who administers its holder at this very moment (Decree 23/2025).
 * False when it was revoked before: the first reason stands.
 * @throws NotFound for everybody else, as if there were no such certificate
 */
export function revokeCertificate(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  { serial, reason, administrator: { officerId, fullName } }: RevocationOrder,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const today = todayInVietnam(clock).toString();
    const administration = await findAdministration(transaction, officerId, today);
    const certificate = administration && (await findCertificateLine(transaction, serial, { administration, today }));
    if (!certificate) throw new NotFound('certificate');
    if (!(await markRevoked(transaction, serial, { reason, officerId, at: clock.now() }))) return false;
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officerId,
      actorName: fullName,
      action: 'certificate-revoked',
      subject: serial,
      detail: { reason, holder: certificate.username ?? certificate.holderName },
    });
    return true;
  });
}
