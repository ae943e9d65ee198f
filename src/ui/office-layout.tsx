import type { ComponentChildren } from 'preact';
import { BrandMark } from './brand-mark.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { HtmlDocument, type PageAssets } from './html-document.tsx';
import { IdleWarning } from './office/idle-warning.tsx';
import { type SiteFacts, siteFacts } from './site-facts.ts';

export interface OfficeNavItem {
  key: string;
  label: string;
  href: string;
  /** How much waits there. */
  count?: number | undefined;
}

export interface OfficeLayoutProps extends PageAssets {
  title: string;
  /** Key or address of the entry this page belongs to. */
  active?: string | undefined;
  officer: { name: string; title: string; unitName: string; idleInMinutes?: number | undefined } | null;
  nav: readonly OfficeNavItem[];
  hasErrors?: boolean | undefined;
  signOutAction?: string | undefined;
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
                <a href="/can-bo/tai-khoan">{officer.name}</a>, {officer.title}
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
        {props.children}
      </main>
      {officer?.idleInMinutes !== undefined && (
        <IdleWarning idleInMinutes={officer.idleInMinutes} stayAction="/can-bo/phien" />
      )}
    </HtmlDocument>
  );
}

function OfficeNav({ nav, active }: Pick<OfficeLayoutProps, 'nav' | 'active'>) {
  return (
    <nav aria-label="Mục chính">
      <ul>
        {nav.map((entry) => (
          <li key={entry.key}>
            <a href={entry.href} aria-current={entry.key === active || entry.href === active ? 'page' : undefined}>
              {entry.label}
              {entry.count !== undefined && (
                <span class="cnt" data-count={entry.key} hidden={entry.count === 0}>
                  <span>{entry.count > 0 ? entry.count.toLocaleString('vi-VN') : ''}</span>
                  <span class="sr"> việc</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
