/** Reads what questions and reports have in common; their tables have it alike. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { foldedWords } from '#shared/fold.ts';
import type { FeedbackEvent, FeedbackEventTypes, FeedbackKind, PublishedAnswer } from '../domain/feedback-item.ts';
import { toInstant } from './report-rows.ts';

export async function listFeedbackEvents<Kind extends FeedbackKind>(
  connection: Connection,
  kind: Kind,
  id: string,
): Promise<FeedbackEvent<FeedbackEventTypes[Kind]>[]> {
  const { rows } = await sql<{ type: string; text: string | null; at: Date; unitName: string | null }>`
    select event.type, event.text, event.at, unit.name as "unitName"
    from ${sql.table(`citizen_${kind}_event`)} as event left join unit on unit.id = event.unit_id
    where ${sql.ref(`event.${kind}_id`)} = ${id} order by event.id`.execute(connection);
  return rows.map(({ type, at, ...row }) => ({ ...row, type: type as FeedbackEventTypes[Kind], at: toInstant(at) }));
}

const MOST_WORDS = 12;

/**
 * Those that have all the words, with or without marks; those that ask with them before those that answer with them.
 * @param words of questions only: reports are not searched
 */
export async function listPublished(
  connection: Connection,
  kind: FeedbackKind,
  { words = '', page, size }: { readonly words?: string; readonly page: number; readonly size: number },
): Promise<{ readonly published: readonly PublishedAnswer[]; readonly count: number }> {
  const folded = foldedWords(words).slice(0, MOST_WORDS);
  const having = folded.map((word) => sql`and public_words like ${`%${word}%`}`);
  const { rows } = await sql<PublishedRow & { count: number }>`
    select ${PUBLISHED_COLUMNS}, count(*) over () as count from ${published(kind)} ${sql.join(having, sql` `)}
    order by ${folded.length > 0 ? sql`position(${folded.join(' ')} in public_words) = 0, ` : sql``} published_at desc
    limit ${size} offset ${(page - 1) * size}`.execute(connection);
  return { published: rows.map(toPublished), count: rows[0]?.count ?? 0 };
}

export async function findPublished(
  connection: Connection,
  kind: FeedbackKind,
  number: number,
): Promise<PublishedAnswer | undefined> {
  const { rows } = await sql<PublishedRow>`
    select ${PUBLISHED_COLUMNS} from ${published(kind)} and public_number = ${number}`.execute(connection);
  return rows.map(toPublished)[0];
}

interface PublishedRow extends Omit<PublishedAnswer, 'publishedAt'> {
  readonly publishedAt: Date;
}

const PUBLISHED_COLUMNS = sql`public_number as number, public_question as question, public_answer as answer,
  unit.name as "unitName", published_at as "publishedAt"`;

const published = (kind: FeedbackKind) => sql`${sql.table(`citizen_${kind}`)} as item
  join unit on unit.id = item.unit_id where publication = 'published' and published_at is not null`;

function toPublished({ number, question, answer, unitName, publishedAt }: PublishedRow): PublishedAnswer {
  return { number, question, answer, unitName, publishedAt: toInstant(publishedAt) };
}
