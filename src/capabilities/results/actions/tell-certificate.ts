import { addNotices, listOnDuty, REMINDERS_PATH } from '#capabilities/dossier/index.ts';
import { findServingOfficer, listAdministratorsOf } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { isKeyCompromised } from '../domain/revocation.ts';
import { certificatePath } from '../paths.ts';
import { findToldCertificate, type ToldCertificate } from '../storage/signing-certificate-queries.ts';
import { CERTIFICATE_REVOKED } from '../storage/signing-certificate-store.ts';
import { issuedText, revokedText } from '../texts/certificate-notice.text.ts';

/** Báo việc cấp, thu hồi chứng thư: to who has it, who leads the unit, and who administers it; each once. */
export async function tellCertificate(
  { database: { kysely }, clock }: Pick<Platform, 'database' | 'clock'>,
  { id, topic, payload }: OutboxEvent,
): Promise<void> {
  const { serial } = payload as { readonly serial: string };
  const certificate = await findToldCertificate(kysely, serial);
  if (!certificate) return;
  const isRevoked = topic === CERTIFICATE_REVOKED;
  // Whoever gets the new one in its place is told of that.
  if (isRevoked && certificate.reason === 'renewed') return;
  const today = todayInVietnam(clock).toString();
  const unitIds = await unitsOf(kysely, certificate, today);
  const heads = await Promise.all(
    unitIds.map((unitId) => listOnDuty(kysely, { roles: ['head', 'signatory'], unitId, today })),
  );
  const text = (isOwn: boolean) => {
    const whose = { name: certificate.holderName, isOwn };
    return isRevoked ? revokedText(whose, isKeyCompromised(certificate.reason)) : issuedText(whose);
  };
  const tell = (officerIds: readonly string[], path: string, isOwn = false) =>
    addNotices(kysely, { eventId: id, officerIds, text: text(isOwn), path, at: clock.now() });
  if (certificate.officerId !== null) await tell([certificate.officerId], REMINDERS_PATH, true);
  await tell(await listAdministratorsOf(kysely, unitIds, today), certificatePath(serial));
  await tell(heads.flat(), REMINDERS_PATH);
}

async function unitsOf(
  connection: Connection,
  { officerId, unitId }: ToldCertificate,
  today: string,
): Promise<number[]> {
  if (officerId === null) return unitId === null ? [] : [unitId];
  const officer = await findServingOfficer(connection, officerId, today);
  return [...new Set(officer?.duties.map((duty) => duty.unitId))];
}
