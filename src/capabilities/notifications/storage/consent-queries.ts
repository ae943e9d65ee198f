import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { ConsentEntry, ConsentManner, ConsentText, Purpose } from '../domain/consent.ts';
import type { ContactChannel } from '../domain/contact.ts';

const LONGEST_HISTORY = 100;

/** The version of each purpose that holds on a day. */
export async function listCurrentTexts(connection: Connection, on: Temporal.PlainDate): Promise<ConsentText[]> {
  const rows = await connection
    .selectFrom('consent_text')
    .select(['purpose', 'version', 'wording'])
    .distinctOn('purpose')
    .where('valid_from', '<=', on.toString())
    .orderBy('purpose')
    .orderBy('valid_from', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toText);
}

/** Đang đồng ý hay không: the newest entry of each purpose and channel. */
export async function listLatestConsents(connection: Connection, accountId: string): Promise<ConsentEntry[]> {
  const rows = await connection
    .selectFrom('contact_consent')
    .select(['purpose', 'channel', 'version', 'is_given', 'manner', 'at'])
    .distinctOn(['purpose', 'channel'])
    .where('account_id', '=', accountId)
    .orderBy('purpose')
    .orderBy('channel')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toEntry);
}

/** Lịch sử đồng ý, the newest first. */
export async function listConsentHistory(connection: Connection, accountId: string): Promise<ConsentEntry[]> {
  const rows = await connection
    .selectFrom('contact_consent')
    .select(['purpose', 'channel', 'version', 'is_given', 'manner', 'at'])
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(LONGEST_HISTORY)
    .execute();
  return rows.map(toEntry);
}

/** What the person ever agreed to, word for word. */
export async function listTextsAgreedTo(connection: Connection, accountId: string): Promise<ConsentText[]> {
  const rows = await connection
    .selectFrom('consent_text')
    .select(['purpose', 'version', 'wording'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('contact_consent')
          .select(sql.lit(1).as('one'))
          .where('account_id', '=', accountId)
          .whereRef('contact_consent.purpose', '=', 'consent_text.purpose')
          .whereRef('contact_consent.version', '=', 'consent_text.version'),
      ),
    )
    .orderBy('purpose')
    .orderBy('version')
    .execute();
  return rows.map(toText);
}

function toText(row: { purpose: string; version: number; wording: string }): ConsentText {
  return { ...row, purpose: row.purpose as Purpose };
}

function toEntry(row: {
  purpose: string;
  channel: string;
  version: number;
  is_given: boolean;
  manner: string;
  at: Date;
}): ConsentEntry {
  return {
    purpose: row.purpose as Purpose,
    channel: row.channel as ContactChannel,
    version: row.version,
    isGiven: row.is_given,
    manner: row.manner as ConsentManner,
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  };
}
