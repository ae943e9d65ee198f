import { X509Certificate } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { type Administration, isAdministered } from '#capabilities/identity/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { KeptReason } from '../domain/revocation.ts';

/** Chứng thư, as an administrator reads it. */
export interface CertificateLine {
  readonly serial: string;
  readonly holderKind: 'officer' | 'agency';
  readonly holderName: string;
  /** Internal, never shown; of an officer or of an agency. */
  readonly officerId: string | null;
  readonly unitId: number | null;
  /** Of an officer. */
  readonly username: string | null;
  readonly issuedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly revocation: Revocation | undefined;
}

interface Revocation {
  readonly at: Temporal.Instant;
  /** Null when it was taken away before reasons were kept. */
  readonly reason: KeptReason | null;
  readonly byName: string | null;
}

/** Who looks, and what they administer today. */
export interface CertificateScope {
  readonly administration: Administration;
  /** yyyy-mm-dd */
  readonly today: string;
}

export const CERTIFICATES_PER_PAGE = 50;

/** What still holds first, then by name. */
export async function listCertificates(
  connection: Connection,
  { words, page }: { readonly words: string; readonly page: number },
  scope: CertificateScope,
): Promise<{ certificates: CertificateLine[]; total: number }> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const found = administered(connection, scope).where((where) =>
    where.or([
      where('officer.full_name', 'ilike', pattern),
      where('officer.username', 'ilike', pattern),
      where('unit.name', 'ilike', pattern),
      where('certificate.serial', '=', words.toLowerCase()),
    ]),
  );
  const { total } = await found.select((select) => select.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const rows = await withColumns(found)
    .orderBy(sql`certificate.revoked_at is not null`)
    .orderBy(sql`coalesce(officer.full_name, unit.name)`)
    .orderBy('certificate.issued_at', 'desc')
    .limit(CERTIFICATES_PER_PAGE)
    .offset((page - 1) * CERTIFICATES_PER_PAGE)
    .execute();
  return { certificates: rows.map(toLine), total: Number(total) };
}

export async function findCertificateLine(
  connection: Connection,
  serial: string,
  scope: CertificateScope,
): Promise<CertificateLine | undefined> {
  const row = await withColumns(
    administered(connection, scope).where('certificate.serial', '=', serial),
  ).executeTakeFirst();
  return row && toLine(row);
}

/** Chứng thư, as far as those it concerns are told of it. */
export interface ToldCertificate {
  readonly officerId: string | null;
  readonly unitId: number | null;
  readonly holderName: string;
  readonly reason: KeptReason | null;
}

export async function findToldCertificate(
  connection: Connection,
  serial: string,
): Promise<ToldCertificate | undefined> {
  const row = await connection
    .selectFrom('signing_certificate as certificate')
    .leftJoin('officer', 'officer.id', 'certificate.officer_id')
    .leftJoin('unit', 'unit.id', 'certificate.unit_id')
    .select(['certificate.officer_id', 'certificate.unit_id', 'certificate.revocation_reason'])
    .select(['officer.full_name', 'unit.name'])
    .where('certificate.serial', '=', serial)
    .executeTakeFirst();
  return (
    row && {
      officerId: row.officer_id,
      unitId: row.unit_id,
      holderName: row.full_name ?? row.name ?? '',
      reason: row.revocation_reason as KeptReason | null,
    }
  );
}

function administered(connection: Connection, { administration, today }: CertificateScope) {
  const { everywhere, unitIds } = administration;
  const isOfUnits: RawBuilder<boolean> = everywhere
    ? sql<boolean>`true`
    : sql<boolean>`certificate.unit_id = any(${[...unitIds]}::int[])`;
  return connection
    .selectFrom('signing_certificate as certificate')
    .leftJoin('officer', 'officer.id', 'certificate.officer_id')
    .leftJoin('unit', 'unit.id', 'certificate.unit_id')
    .leftJoin('officer as revoker', 'revoker.id', 'certificate.revoked_by')
    .where((where) => where.or([isOfUnits, isAdministered(administration, today)]));
}

function withColumns(found: ReturnType<typeof administered>) {
  return found.select([
    'certificate.serial',
    'certificate.officer_id',
    'certificate.unit_id',
    'certificate.certificate',
    'certificate.issued_at',
    'certificate.revoked_at',
    'certificate.revocation_reason',
    'officer.full_name',
    'officer.username',
    'unit.name as unit_name',
    'revoker.full_name as revoker_name',
  ]);
}

interface Row {
  serial: string;
  officer_id: string | null;
  unit_id: number | null;
  certificate: Buffer;
  issued_at: Date;
  revoked_at: Date | null;
  revocation_reason: string | null;
  full_name: string | null;
  username: string | null;
  unit_name: string | null;
  revoker_name: string | null;
}

function toLine(row: Row): CertificateLine {
  return {
    serial: row.serial,
    holderKind: row.full_name === null ? 'agency' : 'officer',
    holderName: row.full_name ?? row.unit_name ?? '',
    officerId: row.officer_id,
    unitId: row.unit_id,
    username: row.username,
    issuedAt: toInstant(row.issued_at),
    expiresAt: toInstant(new X509Certificate(row.certificate).validToDate),
    revocation: row.revoked_at
      ? {
          at: toInstant(row.revoked_at),
          reason: row.revocation_reason as KeptReason | null,
          byName: row.revoker_name,
        }
      : undefined,
  };
}

function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
