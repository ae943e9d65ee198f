import { inLanguages } from '#shared/language.ts';

const text = inLanguages(
  {
    label: 'Trang kết quả',
    previous: 'Trước',
    next: 'Sau',
    toPage: (page: number) => `: trang ${page}`,
    page: 'Trang',
  },
  {
    label: 'Pages of results',
    previous: 'Previous',
    next: 'Next',
    toPage: (page) => `: page ${page}`,
    page: 'Page',
  },
);

interface PaginationProps {
  page: number;
  pages: number;
  href: (page: number) => string;
  label?: string | undefined;
}

/** First, last, and the neighbours; a gap stands for the rest. */
function shownPages(page: number, pages: number): (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : ['gap' as const, n];
  });
}

export function Pagination({ page, pages, href, label = text.label }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label}>
      <ul class="pager">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {text.previous}
              <span class="sr">{text.toPage(page - 1)}</span>
            </a>
          </li>
        )}
        {shownPages(page, pages).map((shown, index) => (
          <li key={shown === 'gap' ? `gap-${index}` : shown}>
            {shown === 'gap' ? (
              <span class="gap">…</span>
            ) : (
              <a href={href(shown)} aria-current={shown === page ? 'page' : undefined}>
                <span class="sr">{text.page} </span>
                {shown}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {text.next}
              <span class="sr">{text.toPage(page + 1)}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
