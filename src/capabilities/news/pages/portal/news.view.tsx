import { InVietnamese, inVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Prose } from '#ui/prose.tsx';
import { dateText, inVietnam } from '#ui/vietnam-time.ts';
import type { NewsItem } from '../../domain/news-item.ts';
import { NEWS_PATH, newsImagePath, newsItemPath } from '../../paths.ts';
import { NEWS } from './news.text.ts';

interface NewsProps {
  readonly items: readonly NewsItem[];
  readonly page: number;
  readonly pages: number;
}

export function NewsView({ items, page, pages }: NewsProps) {
  return (
    <>
      <PageBand title={NEWS.title} lead={NEWS.lead} crumbs={[{ label: NEWS.home, href: '/' }, { label: NEWS.title }]} />
      <PageColumns>
        {items.length === 0 ? (
          <p class="muted">{NEWS.empty}</p>
        ) : (
          <ul class="news">
            {items.map((item) => (
              <li key={item.id}>
                <Headline item={item} />
              </li>
            ))}
          </ul>
        )}
        <Pagination page={page} pages={pages} href={(other) => `${NEWS_PATH}?trang=${other}`} />
      </PageColumns>
    </>
  );
}

/** The picture says no more than the title beside it here; its words stand on the page of the item. */
function Headline({ item }: { readonly item: NewsItem }) {
  const { slug, title, summary, image } = item;
  return (
    <>
      {image && slug && <img src={newsImagePath(slug, 'nho.webp')} alt="" width={320} height={200} loading="lazy" />}
      <div>
        <h2>
          <a href={newsItemPath(slug ?? '')}>
            <InVietnamese>{title}</InVietnamese>
          </a>
        </h2>
        <p lang={inVietnamese()}>{summary}</p>
        <PublishedOn item={item} />
      </div>
    </>
  );
}

function PublishedOn({ item: { publishedAt } }: { readonly item: NewsItem }) {
  if (publishedAt === null) return null;
  const day = inVietnam(publishedAt);
  return (
    <p class="small muted">
      {NEWS.published} <time dateTime={day.toPlainDate().toString()}>{dateText(day)}</time>
    </p>
  );
}

export function NewsItemView({ item }: { readonly item: NewsItem }) {
  const { slug, title, summary, body, image, imageAlt } = item;
  return (
    <>
      <PageBand
        title={<InVietnamese>{title}</InVietnamese>}
        lead={<InVietnamese>{summary}</InVietnamese>}
        crumbs={[
          { label: NEWS.home, href: '/' },
          { label: NEWS.title, href: NEWS_PATH },
          { label: <InVietnamese>{title}</InVietnamese> },
        ]}
      />
      <PageColumns>
        <article class="stack">
          <PublishedOn item={item} />
          {image && slug && (
            <img
              class="news-picture"
              src={newsImagePath(slug, 'lon.webp')}
              alt={imageAlt}
              lang={inVietnamese()}
              width={image.width}
              height={image.height}
            />
          )}
          <div lang={inVietnamese()}>
            <Prose text={body} />
          </div>
        </article>
        <p>
          <a href={NEWS_PATH}>{NEWS.all}</a>
        </p>
      </PageColumns>
    </>
  );
}
