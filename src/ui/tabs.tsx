import { numberText } from './number-text.ts';

export interface Tab {
  label: string;
  href: string;
  count?: number | undefined;
  current?: boolean | undefined;
}

/** Views of one list. Each is a page of its own with an address, so it works without script and can be kept. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="tabs">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="tab-count">{numberText(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
