import { dateText, inVietnam } from '#ui/vietnam-time.ts';

/** Một tin, as the home page lists it. */
export interface NewsLine {
  readonly title: string;
  readonly href: string;
  readonly publishedAt: Temporal.Instant;
}

/** Tin mới; nothing where nobody wrote any. */
export function NewsStrip({ news }: { readonly news: readonly NewsLine[] }) {
  if (news.length === 0) return null;
  return (
    <section class="section" aria-labelledby="tin-moi">
      <h2 id="tin-moi">Tin mới</h2>
      <ul class="news-lines">
        {news.map(({ title, href, publishedAt }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <time class="small muted" dateTime={inVietnam(publishedAt).toPlainDate().toString()}>
              {dateText(inVietnam(publishedAt))}
            </time>
          </li>
        ))}
      </ul>
      <p>
        <a href="/tin-tuc">Tất cả tin tức</a>
      </p>
    </section>
  );
}
