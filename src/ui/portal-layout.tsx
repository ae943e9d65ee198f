import type { ComponentChildren } from 'preact';
import { type Crumb, Crumbs } from './crumbs.tsx';
import { HtmlDocument, type PageAssets } from './html-document.tsx';
import { type LanguageOffer, LanguageSwitch } from './language-switch.tsx';
import { type FooterColumn, PortalFooter } from './portal-footer.tsx';
import { portalFooterColumns } from './portal-footer-columns.ts';
import { type ActingShown, PortalHeader } from './portal-header.tsx';
import { type PortalMenuEntry, portalMenu } from './portal-menu.ts';
import { type SiteFacts, siteFacts } from './site-facts.ts';

export type { Crumb } from './crumbs.tsx';

export interface PortalLayoutProps extends PageAssets {
  title: string;
  /** Address of the menu entry this page belongs to; "/" on the home page. */
  active?: string | undefined;
  /** Null while nobody is signed in. */
  visitorName: string | null;
  /** Whose affairs the visitor minds, when not their own. */
  acting?: ActingShown | null | undefined;
  crumbs?: readonly Crumb[] | undefined;
  /** The form on the page came back with errors: the title says so first. */
  hasErrors?: boolean | undefined;
  description?: string | undefined;
  /** Title and description are a name or words that exist in Vietnamese only. */
  isNamedInVietnamese?: boolean | undefined;
  /** Where a new account is made; without it the corner has no "Đăng ký". */
  registerHref?: string | undefined;
  /** Address of this page: signing in leads back to it. */
  path?: string | undefined;
  /** Whether this page exists in English too; without it no other language is offered. */
  language?: LanguageOffer | undefined;
  menu?: readonly PortalMenuEntry[] | undefined;
  footer?: readonly FooterColumn[] | undefined;
  facts?: SiteFacts | undefined;
  children: ComponentChildren;
}

export function PortalLayout(props: PortalLayoutProps) {
  const { menu = portalMenu, footer = portalFooterColumns, facts = siteFacts, crumbs } = props;
  return (
    <HtmlDocument
      {...props}
      siteName={facts.siteName}
      description={props.description ?? facts.description}
      themeColor="#A6192E"
      bodyClass="portal"
    >
      <PortalHeader
        facts={facts}
        menu={menu}
        active={props.active}
        visitorName={props.visitorName}
        acting={props.acting}
        registerHref={props.registerHref}
        signInHref={signInHref(props.path)}
        languageSwitch={<LanguageSwitch offer={props.language} />}
      />
      <main id="noi-dung" tabIndex={-1}>
        {crumbs && crumbs.length > 0 && (
          <div class="crumb-band">
            <div class="wrap">
              <Crumbs crumbs={crumbs} />
            </div>
          </div>
        )}
        {props.children}
      </main>
      <PortalFooter facts={facts} columns={footer} />
    </HtmlDocument>
  );
}

function signInHref(path: string | undefined): string {
  return path && path !== '/' && path !== '/dang-nhap'
    ? `/dang-nhap?tiep-tuc=${encodeURIComponent(path)}`
    : '/dang-nhap';
}
