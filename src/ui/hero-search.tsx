import { SearchBox } from './search-box.tsx';

interface HeroSearchProps {
  title: string;
  lead: string;
  action: string;
  value?: string | undefined;
  suggestionsFrom?: string | undefined;
  links: readonly { label: string; href: string }[];
}

/** The first thing on the home page: one question, one box. */
export function HeroSearch({ title, lead, action, value, suggestionsFrom, links }: HeroSearchProps) {
  return (
    <section class="hero" aria-labelledby="hero-title">
      <div class="wrap">
        <h1 id="hero-title">{title}</h1>
        <p>{lead}</p>
        <SearchBox action={action} value={value} suggestionsFrom={suggestionsFrom} />
        <div class="under">
          {links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </div>
      </div>
    </section>
  );
}
