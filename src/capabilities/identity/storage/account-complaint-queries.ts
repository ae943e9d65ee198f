/** Reads complaints about accounts. */
import type { Connection } from '#platform/database/transaction.ts';
import type { Complaint, ComplaintOutcome } from '../domain/account-complaint.ts';
import { toInstant } from './instant.ts';

const MOST_LISTED = 200;

interface Row {
  readonly code: string;
  readonly personal_id: string;
  readonly full_name: string;
  readonly phone: string;
  readonly content: string;
  readonly filed_at: Date;
  readonly outcome: string | null;
  readonly settled_at: Date | null;
}

/** Those that wait, the oldest first. */
export async function listOpenComplaints(connection: Connection): Promise<Complaint[]> {
  const rows = await complaints(connection)
    .where('settled_at', 'is', null)
    .orderBy('filed_at')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toComplaint);
}

export async function findComplaint(connection: Connection, code: string): Promise<Complaint | undefined> {
  const row = await complaints(connection).where('code', '=', code).executeTakeFirst();
  return row && toComplaint(row);
}

function complaints(connection: Connection) {
  return connection
    .selectFrom('account_complaint')
    .select(['code', 'personal_id', 'full_name', 'phone', 'content', 'filed_at', 'outcome', 'settled_at']);
}

function toComplaint(row: Row): Complaint {
  return {
    code: row.code,
    personalId: row.personal_id,
    fullName: row.full_name,
    phone: row.phone,
    content: row.content,
    filedAt: toInstant(row.filed_at),
    outcome: row.outcome as ComplaintOutcome | null,
    settledAt: row.settled_at && toInstant(row.settled_at),
  };
}
