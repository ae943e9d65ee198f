import { randomUUID } from 'node:crypto';
import { isEditor, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import {
  missingToPublish,
  type NewsFault,
  type NewsImage,
  type NewsItem,
  type NewsText,
  newsSlug,
  tooLong,
} from '../domain/news-item.ts';
import { deleteNewsItem, insertDraft, lockNewsItem, type NewsChange, saveNewsItem } from '../storage/news-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Việc của biên tập viên với một tin. */
export type NewsDeed =
  | { readonly type: 'saved' }
  /** Null: at once. */
  | { readonly type: 'published'; readonly at: Temporal.Instant | null }
  | { readonly type: 'taken-down' };

export interface NewsEdit {
  readonly text: NewsText;
  /** Null removes it; undefined leaves it as it is. */
  readonly image?: NewsImage | null | undefined;
  readonly deed: NewsDeed;
}

export type EditedNews =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'changed-meanwhile' }
  | { readonly ok: false; readonly refusal: 'unfit'; readonly faults: readonly NewsFault[] };

/**
 * Viết tin mới: an empty draft, so that whatever is typed or uploaded next has a place where it is kept.
 * @throws NotFound for whoever is no editor
 */
export async function startNews({ database, clock }: Parts, officer: Officer): Promise<number> {
  mustEdit(officer);
  return inTransaction(database, async (transaction) => {
    const number = await insertDraft(transaction, randomUUID(), { officerId: officer.officerId, at: clock.now() });
    await recordDeed(transaction, officer, number, 'news-started');
    return number;
  });
}

/**
 * Sửa, đăng, hẹn giờ đăng hoặc gỡ tin. What was typed is kept as a draft even when it cannot be published yet; what
 * everybody reads already changes only whole.
 * @param version of the item as the editor saw it
 * @throws NotFound for whoever is no editor
 */
export async function editNews(
  { database, clock }: Parts,
  officer: Officer,
  { number, version }: { readonly number: number; readonly version: number },
  { text, image, deed }: NewsEdit,
): Promise<EditedNews> {
  return inTransaction(database, async (transaction): Promise<EditedNews> => {
    const item = await editable(transaction, officer, number);
    if (item.version !== version) return { ok: false, refusal: 'changed-meanwhile' };
    const now = { officerId: officer.officerId, at: clock.now() };
    const newImage = image === undefined ? {} : { image };
    const keepDraft = async (change: NewsChange): Promise<void> => {
      if (item.publishedAt === null) await saveNewsItem(transaction, item, { ...newImage, ...change }, now);
    };
    const long = tooLong(text);
    if (long.length > 0) {
      await keepDraft({});
      return { ok: false, refusal: 'unfit', faults: long };
    }
    const publishedAt = publicationAfter(item, deed, now.at);
    const hasImage = (image === undefined ? item.image : image) !== null;
    const missing = publishedAt === null ? [] : missingToPublish(text, hasImage);
    if (missing.length > 0) {
      await keepDraft({ text });
      return { ok: false, refusal: 'unfit', faults: missing };
    }
    const slug = publishedAt === null || item.slug !== null ? {} : { slug: newsSlug(text.title, number) };
    await saveNewsItem(transaction, item, { text, publishedAt, ...newImage, ...slug }, now);
    await recordDeed(transaction, officer, number, `news-${deed.type}`);
    return { ok: true };
  });
}

/**
 * Xóa bản nháp; what everybody could read once is taken down instead, so that its address can be told what became of it.
 * @throws NotFound for whoever is no editor
 */
export async function deleteDraft(
  { database }: Pick<Parts, 'database'>,
  officer: Officer,
  number: number,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: 'was-published' }> {
  return inTransaction(database, async (transaction) => {
    const item = await editable(transaction, officer, number);
    if (item.slug !== null) return { ok: false, refusal: 'was-published' } as const;
    await deleteNewsItem(transaction, item.id);
    await recordDeed(transaction, officer, number, 'news-deleted');
    return { ok: true } as const;
  });
}

function publicationAfter(item: NewsItem, deed: NewsDeed, now: Temporal.Instant): Temporal.Instant | null {
  if (deed.type === 'saved') return item.publishedAt;
  if (deed.type === 'taken-down') return null;
  return deed.at ?? now;
}

function mustEdit(officer: Officer): void {
  if (!isEditor(officer)) throw new NotFound('news of editors');
}

async function editable(transaction: Transaction, officer: Officer, number: number): Promise<NewsItem> {
  mustEdit(officer);
  const item = await lockNewsItem(transaction, number);
  if (item === undefined) throw new NotFound('news item');
  return item;
}

async function recordDeed(transaction: Transaction, officer: Officer, number: number, action: string): Promise<void> {
  await recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officer.officerId,
    actorName: officer.fullName,
    action,
    subject: String(number),
  });
}
