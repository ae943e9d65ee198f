/** Reads news: editors all of them, everybody else what is published by now. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { NewsItem } from '../domain/news-item.ts';
import { NEWS_COLUMNS, toInstant, toNewsItem } from './news-rows.ts';

/** Tin mới on the home page. */
export interface NewsHeadline {
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: Temporal.Instant;
}

export async function listLatestNews(
  connection: Connection,
  { now, most }: { readonly now: Temporal.Instant; readonly most: number },
): Promise<NewsHeadline[]> {
  const rows = await published(connection, now)
    .select(['slug', 'title', 'published_at'])
    .orderBy('published_at', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap(({ slug, title, published_at: at }) =>
    slug === null || at === null ? [] : [{ slug, title, publishedAt: toInstant(at) }],
  );
}

export async function listPublishedNews(
  connection: Connection,
  { now, page, size }: { readonly now: Temporal.Instant; readonly page: number; readonly size: number },
): Promise<{ readonly items: readonly NewsItem[]; readonly count: number }> {
  const rows = await published(connection, now)
    .select(NEWS_COLUMNS)
    .select(sql<string>`count(*) over ()`.as('count'))
    .orderBy('published_at', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { items: rows.map(toNewsItem), count: Number(rows[0]?.count ?? 0) };
}

export async function findPublishedNews(
  connection: Connection,
  slug: string,
  now: Temporal.Instant,
): Promise<NewsItem | undefined> {
  const row = await published(connection, now).select(NEWS_COLUMNS).where('slug', '=', slug).executeTakeFirst();
  return row && toNewsItem(row);
}

const MOST_LISTED = 300;

/** For editors, what was changed last first. */
export async function listAllNews(connection: Connection): Promise<NewsItem[]> {
  const rows = await connection
    .selectFrom('news_item')
    .select(NEWS_COLUMNS)
    .orderBy('changed_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toNewsItem);
}

export async function findNewsItem(connection: Connection, number: number): Promise<NewsItem | undefined> {
  const row = await connection
    .selectFrom('news_item')
    .select(NEWS_COLUMNS)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toNewsItem(row);
}

function published(connection: Connection, now: Temporal.Instant) {
  return connection
    .selectFrom('news_item')
    .where('published_at', 'is not', null)
    .where('published_at', '<=', new Date(now.epochMilliseconds));
}
