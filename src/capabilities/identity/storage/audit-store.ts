import type { Connection } from '#platform/database/transaction.ts';

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

/** Ghi nhật ký, in the transaction of what is recorded. */
export async function recordAudit(connection: Connection, entry: AuditEntry): Promise<void> {
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
