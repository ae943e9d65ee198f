import { sql } from 'kysely';
import { type Connection, writeLast } from '#platform/database/transaction.ts';

/** Mục nhật ký: who did what; carries no personal data beyond the actor's name. */
export interface AuditEntry {
  readonly actorKind: 'citizen' | 'officer' | 'system';
  readonly actorId?: string;
  readonly actorName?: string;
  readonly action: string;
  /** Dossier code or account, when the action was about one. */
  readonly subject?: string;
  /** Whose data were looked at; that person may read the entry. */
  readonly accountId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

type OpeningEntry = Required<Pick<AuditEntry, 'actorId' | 'actorName' | 'subject'>> &
  Pick<AuditEntry, 'accountId' | 'detail'>;

/**
 * Ghi nhật ký lượt mở hồ sơ: once for each officer, dossier and day, so that a reload adds nothing; two at once are
 * settled by the index.
 */
export async function recordOpening(connection: Connection, entry: OpeningEntry): Promise<void> {
  await sql`
insert into audit_entry (actor_kind, actor_id, actor_name, action, subject, account_id, detail)
select 'officer', ${entry.actorId}, ${entry.actorName}, 'dossier-opened', ${entry.subject}, ${entry.accountId ?? null}::uuid,
  ${JSON.stringify(entry.detail ?? {})}::jsonb
where not exists (
  select from audit_entry
  where action = 'dossier-opened' and subject = ${entry.subject} and actor_id = ${entry.actorId}
    and (at at time zone 'Asia/Ho_Chi_Minh')::date = (now() at time zone 'Asia/Ho_Chi_Minh')::date
)
on conflict (subject, actor_id, ((at at time zone 'Asia/Ho_Chi_Minh')::date)) where action = 'dossier-opened' do nothing
`.execute(connection);
}

/**
 * Ghi nhật ký, in the transaction of what is recorded and as its last words: an entry holds the chain of its actor until
 * the transaction ends, and an action of theirs that waited for a row with it could wait for another one for ever.
 */
export function recordAudit(connection: Connection, entry: AuditEntry): Promise<void> {
  const lock = `audit/${entry.actorKind}:${entry.actorId ?? ''}`;
  return writeLast(connection, { lock, write: () => insertEntry(connection, entry) });
}

async function insertEntry(connection: Connection, entry: AuditEntry): Promise<void> {
  await connection
    .insertInto('audit_entry')
    .values({
      actor_kind: entry.actorKind,
      actor_id: entry.actorId ?? null,
      actor_name: entry.actorName ?? null,
      action: entry.action,
      subject: entry.subject ?? null,
      account_id: entry.accountId ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}
