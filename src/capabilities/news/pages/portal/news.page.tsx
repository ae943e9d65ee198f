import type { FastifyReply, FastifyRequest } from 'fastify';
import { openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import type { NewsItem } from '../../domain/news-item.ts';
import { NEWS_PATH } from '../../paths.ts';
import { findPublishedNews, listPublishedNews } from '../../storage/news-queries.ts';
import { NEWS } from './news.text.ts';
import { NewsItemView, NewsView } from './news.view.tsx';

const PAGE_SIZE = 12;

/** Tin tức, for everybody. */
export function newsPages({ database, clock, files }: Platform) {
  const { kysely } = database;

  /** GET /tin-tuc */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { trang } = request.query as { trang?: unknown };
    const page = typeof trang === 'string' && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1;
    const { items, count } = await listPublishedNews(kysely, { now: clock.now(), page, size: PAGE_SIZE });
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
    const body = <NewsView items={items} page={page} pages={pages} />;
    return sendPortalPage(reply, { title: NEWS.title, active: NEWS_PATH, body });
  }

  /** GET /tin-tuc/:slug */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const item = await itemOf(request);
    const body = <NewsItemView item={item} />;
    return sendPortalPage(reply, {
      title: item.title,
      description: item.summary,
      isNamedInVietnamese: true,
      active: NEWS_PATH,
      body,
    });
  }

  /** GET /tin-tuc/:slug/anh/:size */
  async function picture(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { image } = await itemOf(request);
    const { size } = request.params as { size?: string };
    const fileId = size === 'nho.webp' ? image?.smallId : size === 'lon.webp' ? image?.largeId : undefined;
    if (fileId === undefined) throw new NotFound('picture of news');
    const { mediaType, sizeInBytes, sha256, content } = await openFile(kysely, files, fileId);
    return reply
      .header('cache-control', 'public, max-age=300')
      .header('etag', `"${sha256}"`)
      .header('content-length', sizeInBytes)
      .type(mediaType)
      .send(content);
  }

  async function itemOf(request: FastifyRequest): Promise<NewsItem> {
    const { slug = '' } = request.params as { slug?: string };
    const item = await findPublishedNews(kysely, slug, clock.now());
    if (item === undefined) throw new NotFound('news item');
    return item;
  }

  return { list, show, picture };
}
