import { inLanguages } from '#shared/language.ts';
import type { SiteFacts } from './site-facts.ts';

const text = inLanguages(
  {
    help: 'Cần giúp đỡ?',
    call: 'Gọi tổng đài',
    counter: ', hoặc đến quầy Một Cửa gần nhất: cán bộ làm cùng bạn.',
  },
  {
    help: 'Do you need help?',
    call: 'Call the hotline',
    counter: ', or come to the nearest one-stop counter: an officer does it with you.',
  },
);

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
            <h2>{text.help}</h2>
            <a class="big" href={`tel:${facts.hotline}`}>
              <span class="sr">{text.call} </span>
              {facts.hotline}
            </a>
            <p>
              {text.call}
              {facts.hotlineHours && ` ${facts.hotlineHours}`}
              {text.counter}
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
