import type { ComponentChildren } from 'preact';
import { BrandMark } from './brand-mark.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { HtmlDocument, type PageAssets } from './html-document.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { IdleWarning } from './office/idle-warning.tsx';
import { type SiteFacts, siteFacts } from './site-facts.ts';

export interface OfficeNavItem {
  key: string;
  label: string;
  href: string;
  /** How much waits there. */
  count?: number | undefined;
  /** Not of every day: behind "Thêm" when the menu is long. */
  rare?: boolean | undefined;
}

/** More do not fit beside each other on a screen of 1280 px. */
const MOST_BESIDE = 7;

export interface OfficeLayoutProps extends PageAssets {
  title: string;
  /** Key or address of the entry this page belongs to. */
  active?: string | undefined;
  officer: { name: string; title: string; unitName: string; idleInMinutes?: number | undefined } | null;
  nav: readonly OfficeNavItem[];
  hasErrors?: boolean | undefined;
  signOutAction?: string | undefined;
  /** The session ran out while this page was being sent: what was typed is shown again and waits to be sent. */
  isUnsent?: boolean | undefined;
  facts?: SiteFacts | undefined;
  children: ComponentChildren;
}

export function OfficeLayout(props: OfficeLayoutProps) {
  const { facts = siteFacts, officer, signOutAction = '/can-bo/dang-xuat' } = props;
  return (
    <HtmlDocument {...props} siteName={facts.siteName} themeColor="#6A0D1D" bodyClass="office">
      <header class="office-bar">
        <div class="in">
          <a class="brand" href="/can-bo">
            <BrandMark />
            <b>Một Cửa</b>
          </a>
          {props.nav.length > 0 && <OfficeNav nav={props.nav} active={props.active} />}
          {officer && (
            <div class="me">
              <p>
                <a href="/can-bo/tai-khoan">{officer.name}</a>
                <span class="duty">, {officer.title}</span>
                <br />
                {officer.unitName}
              </p>
              <Form action={signOutAction}>
                <Button kind="tertiary">Thoát</Button>
              </Form>
            </div>
          )}
        </div>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {props.isUnsent && (
          <NotificationBanner tone="warn" title="Chưa gửi được: phiên làm việc đã hết lúc bạn gửi">
            <p>Nội dung bạn ghi vẫn còn ở dưới. Xem lại rồi gửi lần nữa.</p>
          </NotificationBanner>
        )}
        {props.children}
      </main>
      {officer?.idleInMinutes !== undefined && (
        <IdleWarning idleInMinutes={officer.idleInMinutes} stayAction="/can-bo/phien" />
      )}
    </HtmlDocument>
  );
}

function OfficeNav({ nav, active }: Pick<OfficeLayoutProps, 'nav' | 'active'>) {
  const isLong = nav.length > MOST_BESIDE;
  const rare = isLong ? nav.filter((entry) => entry.rare) : [];
  const isHere = ({ key, href }: OfficeNavItem) => key === active || href === active;
  const list = (entries: readonly OfficeNavItem[]) =>
    entries.map((entry) => (
      <li key={entry.key}>
        <NavLink entry={entry} isHere={isHere(entry)} />
      </li>
    ));
  return (
    <nav aria-label="Mục chính">
      <ul>
        {list(nav.filter((entry) => !rare.includes(entry)))}
        {rare.length > 0 && (
          <li>
            <details class="more">
              <summary data-here={rare.some(isHere) ? '' : undefined}>Thêm</summary>
              <ul>{list(rare)}</ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}

function NavLink({ entry, isHere }: { entry: OfficeNavItem; isHere: boolean }) {
  return (
    <a href={entry.href} aria-current={isHere ? 'page' : undefined}>
      {entry.label}
      {entry.count !== undefined && (
        <span class="cnt" data-count={entry.key} hidden={entry.count === 0}>
          <span>{entry.count > 0 ? entry.count.toLocaleString('vi-VN') : ''}</span>
          <span class="sr"> việc</span>
        </span>
      )}
    </a>
  );
}
