/** Writes news. */
import type { Transaction } from '#platform/database/transaction.ts';
import type { NewsImage, NewsItem, NewsText } from '../domain/news-item.ts';
import { NEWS_COLUMNS, toNewsItem } from './news-rows.ts';

interface Deed {
  readonly officerId: string | null;
  readonly at: Temporal.Instant;
}

export async function insertDraft(transaction: Transaction, id: string, { officerId, at }: Deed): Promise<number> {
  const moment = at.toString();
  const { number } = await transaction
    .insertInto('news_item')
    .values({ id, created_at: moment, created_by: officerId, changed_at: moment, changed_by: officerId })
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** Until the transaction ends nobody else changes it. */
export async function lockNewsItem(transaction: Transaction, number: number): Promise<NewsItem | undefined> {
  const row = await transaction
    .selectFrom('news_item')
    .select(NEWS_COLUMNS)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  return row && toNewsItem(row);
}

export interface NewsChange {
  readonly text?: NewsText;
  readonly slug?: string;
  /** Null takes it off the portal. */
  readonly publishedAt?: Temporal.Instant | null;
  readonly image?: NewsImage | null;
}

export async function saveNewsItem(
  transaction: Transaction,
  { id, version }: Pick<NewsItem, 'id' | 'version'>,
  { text, slug, publishedAt, image }: NewsChange,
  { officerId, at }: Deed,
): Promise<void> {
  await transaction
    .updateTable('news_item')
    .set({
      ...(text !== undefined && {
        title: text.title,
        summary: text.summary,
        body: text.body,
        image_alt: text.imageAlt,
      }),
      ...(slug !== undefined && { slug }),
      ...(publishedAt !== undefined && { published_at: publishedAt?.toString() ?? null }),
      ...(image !== undefined && {
        image_small_id: image?.smallId ?? null,
        image_large_id: image?.largeId ?? null,
        image_width: image?.width ?? null,
        image_height: image?.height ?? null,
      }),
      version: version + 1,
      changed_at: at.toString(),
      changed_by: officerId,
    })
    .where('id', '=', id)
    .execute();
}

export async function deleteNewsItem(transaction: Transaction, id: string): Promise<void> {
  await transaction.deleteFrom('news_item').where('id', '=', id).execute();
}

export async function hasNews(transaction: Transaction): Promise<boolean> {
  return (await transaction.selectFrom('news_item').select('id').limit(1).executeTakeFirst()) !== undefined;
}
