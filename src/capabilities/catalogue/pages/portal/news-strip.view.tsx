import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { dateText, inVietnam } from '#ui/vietnam-time.ts';
import { homeText as text } from './home.text.ts';

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
      <h2 id="tin-moi">{text.news}</h2>
      <ul class="news-lines">
        {news.map(({ title, href, publishedAt }) => (
          <li key={href}>
            <a href={href}>
              <InVietnamese>{title}</InVietnamese>
            </a>
            <time class="small muted" dateTime={inVietnam(publishedAt).toPlainDate().toString()}>
              {dateText(inVietnam(publishedAt))}
            </time>
          </li>
        ))}
      </ul>
      <p>
        <a href="/tin-tuc">{text.allNews}</a>
      </p>
    </section>
  );
}
