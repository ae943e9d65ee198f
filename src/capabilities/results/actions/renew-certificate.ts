import { findUnit } from '#capabilities/agencies/index.ts';
import { findAdministration, findServingOfficer, recordAudit } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { issueNewCertificate } from '../signing/issue-new-certificate.ts';
import { type CertificateLine, findCertificateLine } from '../storage/signing-certificate-queries.ts';
import { type CertificateHolder, markRevoked, tellIssued } from '../storage/signing-certificate-store.ts';

export interface Renewal {
  readonly serial: string;
  readonly administrator: { readonly officerId: string; readonly fullName: string };
}

export type RenewalRefusal = 'kept-elsewhere' | 'holder-not-serving' | 'newer-exists';

export type RenewalResult =
  | { readonly ok: true; readonly serial: string }
  | { readonly ok: false; readonly refusal: RenewalRefusal };

/**
 * Cấp chứng thư mới to whoever had this one, by who administers them: after it was revoked, or while it still holds, which
 * it then does no more. What was signed with it before stays as it was (Decree 23/2025).
 * @throws NotFound for everybody else, as if there were no such certificate
 */
export function renewCertificate(
  { database, clock, config: { signing } }: Pick<Platform, 'database' | 'clock' | 'config'>,
  { serial, administrator: { officerId, fullName } }: Renewal,
): Promise<RenewalResult> {
  return inTransaction(database, async (transaction): Promise<RenewalResult> => {
    const today = todayInVietnam(clock).toString();
    const at = clock.now();
    const administration = await findAdministration(transaction, officerId, today);
    const old = administration && (await findCertificateLine(transaction, serial, { administration, today }));
    if (!old) throw new NotFound('certificate');
    if (signing.signer !== 'software') return { ok: false, refusal: 'kept-elsewhere' };
    const named = await nameOf(transaction, old, today);
    if (!named) return { ok: false, refusal: 'holder-not-serving' };
    if (!old.revocation) await markRevoked(transaction, serial, { reason: 'renewed', officerId, at });
    const issued = await issueNewCertificate(transaction, signing.secretKey, named, named.holder, at);
    if (issued === undefined) return { ok: false, refusal: 'newer-exists' };
    await tellIssued(transaction, issued);
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officerId,
      actorName: fullName,
      action: 'certificate-issued',
      subject: issued,
      detail: { holder: old.username ?? old.holderName, replaces: serial },
    });
    return { ok: true, serial: issued };
  });
}

interface Named {
  readonly holder: CertificateHolder;
  readonly name: string;
  readonly agencyName: string;
}

/** As they are called today; undefined for who does not serve, and for an agency that is no more. */
async function nameOf(
  transaction: Transaction,
  { officerId, unitId }: CertificateLine,
  today: string,
): Promise<Named | undefined> {
  if (officerId !== null) {
    const officer = await findServingOfficer(transaction, officerId, today);
    const duty = officer?.duties.find(({ role }) => role === 'signatory') ?? officer?.duties[0];
    return officer && duty && { holder: { officerId }, name: officer.fullName, agencyName: duty.unitName };
  }
  const unit = unitId === null ? undefined : await findUnit(transaction, unitId);
  if (!unit || (unit.validTo ?? today) < today) return undefined;
  return { holder: { unitId: unit.id }, name: unit.name, agencyName: unit.name };
}
