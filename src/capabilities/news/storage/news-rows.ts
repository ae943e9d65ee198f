import type { NewsItem } from '../domain/news-item.ts';

export const NEWS_COLUMNS = [
  'id',
  'number',
  'slug',
  'title',
  'summary',
  'body',
  'published_at',
  'image_small_id',
  'image_large_id',
  'image_width',
  'image_height',
  'image_alt',
  'version',
  'changed_at',
] as const;

interface Row {
  readonly id: string;
  readonly number: number;
  readonly slug: string | null;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly published_at: Date | null;
  readonly image_small_id: string | null;
  readonly image_large_id: string | null;
  readonly image_width: number | null;
  readonly image_height: number | null;
  readonly image_alt: string;
  readonly version: number;
  readonly changed_at: Date;
}

export function toNewsItem(row: Row): NewsItem {
  const { image_small_id: smallId, image_large_id: largeId, image_width: width, image_height: height } = row;
  const hasImage = smallId !== null && largeId !== null && width !== null && height !== null;
  return {
    id: row.id,
    number: row.number,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    body: row.body,
    publishedAt: row.published_at && toInstant(row.published_at),
    image: hasImage ? { smallId, largeId, width, height } : null,
    imageAlt: row.image_alt,
    version: row.version,
    changedAt: toInstant(row.changed_at),
  };
}

export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
