import { type Officer, recordAudit } from '#capabilities/identity/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Connection, type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { type LateEntry, mayDecide, mayExplain, maySee } from '../domain/late-entry.ts';
import { findEntry } from '../storage/late-entry-queries.ts';
import { changeEntry } from '../storage/late-entry-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Việc với một mục công khai chậm trễ. */
export interface LateDeed {
  readonly type: 'explained' | 'published' | 'withheld';
  readonly text: string | null;
  readonly version: number;
}

export type LateDeedResult = { readonly ok: true } | { readonly ok: false; readonly refusal: 'changed-meanwhile' };

/** @throws NotFound for whoever has nothing to do with it, as if it were not there */
export async function openEntry(connection: Connection, officer: Officer, dossierCode: string): Promise<LateEntry> {
  const entry = await findEntry(connection, dossierCode);
  if (!entry || !maySee(entry, officer)) throw new NotFound('late entry');
  return entry;
}

/**
 * Giải trình, công khai, không công khai: the officer says why, the head decides what everybody may read.
 * @throws NotFound for whoever may not do this
 */
export async function decideEntry(
  { database, clock }: Parts,
  officer: Officer,
  dossierCode: string,
  { type, text, version }: LateDeed,
): Promise<LateDeedResult> {
  return inTransaction(database, async (transaction): Promise<LateDeedResult> => {
    const entry = await openEntry(transaction, officer, dossierCode);
    const isAllowed = type === 'explained' ? mayExplain(entry, officer) : mayDecide(entry, officer);
    if (!isAllowed) throw new NotFound('late entry');
    const change = { dossierCode, version, type, text, officerId: officer.officerId, at: clock.now() };
    if (!(await changeEntry(transaction, change))) return { ok: false, refusal: 'changed-meanwhile' };
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: `late-${type}`,
      subject: dossierCode,
    });
    return { ok: true };
  });
}
