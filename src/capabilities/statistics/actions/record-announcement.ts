import { findAdministration, isEditor, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Connection, type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { type AnnouncementEntry, type AnnouncementFault, announcementFaults } from '../domain/announcement.ts';
import { addAnnouncementVersion, findSameDecision, openRegister } from '../storage/announcement-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Người giữ sổ quyết định công bố: editors, and administrators of the province.
 * @throws NotFound for everybody else
 */
export async function mustKeepRegister(connection: Connection, officer: Officer, today: string): Promise<void> {
  if (isEditor(officer)) return;
  const administration = await findAdministration(connection, officer.officerId, today);
  if (!administration?.everywhere) throw new NotFound('register of announcements');
}

/** Which entry is corrected, and the version of it that was seen; undefined: a new one. */
export type MeantAnnouncement = { readonly number: number; readonly version: number } | undefined;

export type Recorded =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'unfit'; readonly faults: readonly AnnouncementFault[] }
  | { readonly ok: false; readonly refusal: 'recorded-already'; readonly number: number }
  | { readonly ok: false; readonly refusal: 'changed-meanwhile' };

/**
 * Ghi hoặc sửa một quyết định công bố. What stood there before stays in its history.
 * @throws NotFound for whoever does not keep the register, and for an entry that is not there
 */
export async function recordAnnouncement(
  { database, clock }: Parts,
  officer: Officer,
  meant: MeantAnnouncement,
  entry: AnnouncementEntry,
): Promise<Recorded> {
  return inTransaction(database, async (transaction): Promise<Recorded> => {
    const today = todayInVietnam(clock).toString();
    await mustKeepRegister(transaction, officer, today);
    const { next, version } = await openRegister(transaction, meant?.number);
    if (meant && version === 0) throw new NotFound('announcement');
    if (meant && version !== meant.version) return { ok: false, refusal: 'changed-meanwhile' };
    const faults = announcementFaults(entry, today);
    if (faults.length > 0) return { ok: false, refusal: 'unfit', faults };
    const number = meant?.number ?? next;
    const same = await findSameDecision(transaction, { ...entry, number });
    if (same !== undefined) return { ok: false, refusal: 'recorded-already', number: same };
    const by = { officerId: officer.officerId, at: clock.now() };
    await addAnnouncementVersion(transaction, { ...entry, number, version: version + 1 }, by);
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: meant ? 'announcement-corrected' : 'announcement-recorded',
      subject: entry.decision,
      detail: { number, version: version + 1 },
    });
    return { ok: true };
  });
}
