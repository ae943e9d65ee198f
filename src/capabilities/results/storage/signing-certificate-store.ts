import type { Connection, Transaction } from '#platform/database/transaction.ts';
import { isKeyCompromised, type KeptReason } from '../domain/revocation.ts';

/** Người được cấp chứng thư: an officer or an agency. */
export type CertificateHolder = { readonly officerId: string } | { readonly unitId: number };

export interface KeptAuthority {
  readonly certificate: Uint8Array;
  readonly sealedKey: string;
}

export interface KeptCertificate extends KeptAuthority {
  readonly serial: string;
  readonly revokedAt: Temporal.Instant | null;
}

export type AuthorityKind = 'root' | 'issuer';

export async function findAuthority(connection: Connection, kind: AuthorityKind): Promise<KeptAuthority | undefined> {
  const row = await connection
    .selectFrom('signing_authority')
    .select(['certificate', 'sealed_key'])
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row && { certificate: row.certificate, sealedKey: row.sealed_key };
}

export async function addAuthority(
  connection: Connection,
  kind: AuthorityKind,
  { certificate, sealedKey }: KeptAuthority,
  at: Temporal.Instant,
): Promise<void> {
  await connection
    .insertInto('signing_authority')
    .values({ kind, certificate: Buffer.from(certificate), sealed_key: sealedKey, created_at: at.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The one that holds, or else the one that was revoked last. */
export async function findCertificate(
  connection: Connection,
  holder: CertificateHolder,
): Promise<KeptCertificate | undefined> {
  const row = await connection
    .selectFrom('signing_certificate')
    .select(['serial', 'certificate', 'sealed_key', 'revoked_at'])
    .where((is) =>
      'officerId' in holder ? is('officer_id', '=', holder.officerId) : is('unit_id', '=', holder.unitId),
    )
    .orderBy('revoked_at', (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      serial: row.serial,
      certificate: row.certificate,
      sealedKey: row.sealed_key,
      revokedAt: row.revoked_at === null ? null : toInstant(row.revoked_at),
    }
  );
}

/** Of two who add one at the same time, the first one's stands; false for the second. */
export async function addCertificate(
  connection: Connection,
  holder: CertificateHolder,
  { serial, certificate, sealedKey }: Omit<KeptCertificate, 'revokedAt'>,
  at: Temporal.Instant,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await connection
    .insertInto('signing_certificate')
    .values({
      serial,
      officer_id: 'officerId' in holder ? holder.officerId : null,
      unit_id: 'unitId' in holder ? holder.unitId : null,
      certificate: Buffer.from(certificate),
      sealed_key: sealedKey,
      issued_at: at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

/** Topic of the outbox: a certificate does not sign any more. */
export const CERTIFICATE_REVOKED = 'signing.certificate-revoked';

/** Topic of the outbox: an administrator gave somebody a certificate anew. */
export const CERTIFICATE_ISSUED = 'signing.certificate-issued';

export async function tellIssued(transaction: Transaction, serial: string): Promise<void> {
  await transaction
    .insertInto('outbox')
    .values({ topic: CERTIFICATE_ISSUED, payload: JSON.stringify({ serial }) })
    .execute();
}

export interface NewRevocation {
  readonly reason: KeptReason;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

/** Once, with its message; false when there is no such certificate that still holds. */
export async function markRevoked(
  transaction: Transaction,
  serial: string,
  { reason, officerId, at }: NewRevocation,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('signing_certificate')
    .set({
      revoked_at: at.toString(),
      key_compromised: isKeyCompromised(reason),
      revocation_reason: reason,
      revoked_by: officerId,
    })
    .where('serial', '=', serial)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await transaction
    .insertInto('outbox')
    .values({ topic: CERTIFICATE_REVOKED, payload: JSON.stringify({ serial }) })
    .execute();
  return true;
}

export async function listRevoked(
  connection: Connection,
): Promise<{ serial: string; at: Temporal.Instant; keyCompromised: boolean }[]> {
  const rows = await connection
    .selectFrom('signing_certificate')
    .select(['serial', 'revoked_at', 'key_compromised'])
    .where('revoked_at', 'is not', null)
    .orderBy('serial')
    .execute();
  return rows.flatMap(({ serial, revoked_at, key_compromised }) =>
    revoked_at === null ? [] : [{ serial, at: toInstant(revoked_at), keyCompromised: key_compromised }],
  );
}
