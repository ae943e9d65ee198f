import type { SiteFacts } from './site-facts.ts';

export interface FooterColumn {
  title: string;
  links: readonly { label: string; href: string }[];
}

export function PortalFooter({ facts, columns }: { facts: SiteFacts; columns: readonly FooterColumn[] }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <div class="foot-columns">
          <div>
            <h2>Cần giúp đỡ?</h2>
            <a class="big" href={`tel:${facts.hotline}`}>
              <span class="sr">Gọi tổng đài </span>
              {facts.hotline}
            </a>
            <p>
              Gọi tổng đài{facts.hotlineHours && ` ${facts.hotlineHours}`}, hoặc đến quầy Một Cửa gần nhất: cán bộ làm
              cùng bạn.
            </p>
          </div>
          {columns.map((column) => (
            <div key={column.title}>
              <h2>{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <address>
            <h2>{facts.centreName}</h2>
            <p>{facts.centreAddress}</p>
          </address>
        </div>
        <p class="foot-name">
          {facts.systemName} {facts.provinceName} — {facts.motto}
        </p>
      </div>
    </footer>
  );
}
