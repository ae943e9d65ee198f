/** Sends a page: the body a view made, inside the layout of its audience. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { OfficeLayout, type OfficeNavItem } from '#ui/office-layout.tsx';
import { PageContext, type PageContextValue } from '#ui/page-context.ts';
import { type Crumb, PortalLayout } from '#ui/portal-layout.tsx';
import type { Assets } from './assets.ts';
import { inLanguageAddress } from './visitor-language.ts';

declare module 'fastify' {
  interface FastifyInstance {
    assets: Assets;
  }
  interface FastifyRequest {
    /** Token that forms of this visitor must carry; empty for somebody not signed in. */
    csrfToken: string;
    /** Name to greet, or null. */
    visitorName: string | null;
    /** Whose affairs the visitor minds when not their own; `isLost`: may do so no longer. */
    visitorActing: { name: string; isLost: boolean; changeHref: string | null } | null;
    /** Who works here, as the office layout shows it. */
    officeVisitor: { name: string; title: string; unitName: string; idleInMinutes?: number | undefined } | null;
    /** Counts beside the entries of the office menu, by address. */
    officeNav: readonly OfficeNavItem[];
  }
}

export interface PortalPage {
  readonly title: string;
  readonly body: ComponentChildren;
  /** Address of the menu entry this page belongs to. */
  readonly active?: string;
  readonly status?: number;
  readonly crumbs?: readonly Crumb[];
  readonly islands?: readonly string[];
  readonly hasErrors?: boolean;
  /** One sentence for search engines. */
  readonly description?: string;
  /** Title and description are a name or words that exist in Vietnamese only. */
  readonly isNamedInVietnamese?: boolean;
  /** Where choosing a language leads back to, when the address of this answer may be opened once only. */
  readonly here?: string;
  /** The page is one form, and its handler heeds `choosesLanguage`: choosing a language keeps what was typed. */
  readonly isOneForm?: boolean;
}

export interface OfficePage
  extends Omit<PortalPage, 'crumbs' | 'description' | 'isNamedInVietnamese' | 'here' | 'isOneForm'> {}

export function sendPortalPage(reply: FastifyReply, page: PortalPage): FastifyReply {
  const { request } = reply;
  const keepsTyped = page.isOneForm && request.isInEnglish && request.method === 'POST';
  return sendDocument(
    reply,
    page,
    <PortalLayout
      title={page.title}
      active={page.active}
      crumbs={page.crumbs}
      description={page.description}
      isNamedInVietnamese={page.isNamedInVietnamese}
      hasErrors={page.hasErrors ?? false}
      visitorName={request.visitorName}
      registerHref="/dang-ky"
      acting={request.visitorActing}
      path={pathOf(request)}
      language={{
        isInEnglish: request.isInEnglish,
        wanted: request.wantedLanguage,
        here: page.here ?? hereOf(request),
        byForm: keepsTyped,
      }}
      {...sharedFiles(request)}
      styles={[request.server.assets.url('src/ui/styles/portal.css')]}
      scripts={scriptsOf(request, page)}
    >
      {page.body}
    </PortalLayout>,
    keepsTyped ? otherLanguage(request) : undefined,
  );
}

export function sendOfficePage(reply: FastifyReply, page: OfficePage): FastifyReply {
  const { request } = reply;
  return sendDocument(
    reply,
    page,
    <OfficeLayout
      title={page.title}
      active={page.active}
      hasErrors={page.hasErrors ?? false}
      officer={request.officeVisitor}
      nav={request.officeNav}
      isUnsent={Boolean((request as { heldForm?: unknown }).heldForm)}
      {...sharedFiles(request)}
      styles={[request.server.assets.url('src/ui/styles/office.css')]}
      scripts={scriptsOf(request, { islands: ['idle-warning', 'work-counts', ...(page.islands ?? [])] })}
    >
      {page.body}
    </OfficeLayout>,
  );
}

function sharedFiles({ server: { assets } }: FastifyRequest) {
  const fonts = ['400', '600'].map((weight) => assets.url(`src/ui/assets/fonts/be-vietnam-pro-${weight}.woff2`));
  return { fonts, favicon: assets.url('src/ui/assets/favicon.svg') };
}

function scriptsOf(request: FastifyRequest, page: { islands?: readonly string[] }): string[] {
  return ['page', ...(page.islands ?? [])].map((name) => request.server.assets.island(name));
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}

/** What leads back to what is shown now; an answer to a form is only reached by its form. */
function hereOf(request: FastifyRequest): string {
  return request.method === 'GET' ? request.url : pathOf(request);
}

function otherLanguage(request: FastifyRequest): PageContextValue['otherLanguage'] {
  const language = request.wantedLanguage === 'en' ? 'vi' : 'en';
  return { language, address: inLanguageAddress(pathOf(request), language) };
}

function sendDocument(
  reply: FastifyReply,
  page: { status?: number },
  layout: VNode,
  otherLanguage?: PageContextValue['otherLanguage'],
): FastifyReply {
  const { csrfToken } = reply.request;
  const value = { csrfToken, otherLanguage };
  const html = renderToString(<PageContext.Provider value={value}>{layout}</PageContext.Provider>);
  return reply
    .status(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}
