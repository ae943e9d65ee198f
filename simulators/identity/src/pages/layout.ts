/** The frame of every page, and how a page is sent. */
import type { ServerResponse } from 'node:http';
import { type Html, html } from '../html.ts';
import type { ProviderName } from '../settings.ts';

const HEAD: Record<ProviderName, { readonly authority: string; readonly name: string }> = {
  vneid: { authority: 'Bộ Công an', name: 'Trung tâm dữ liệu Quốc gia về dân cư' },
  dvcqg: {
    authority: 'Cổng Dịch vụ công Quốc gia',
    name: 'Kết nối, cung cấp thông tin và dịch vụ công mọi lúc, mọi nơi',
  },
};

export interface Extras {
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** Room for two columns. */
  readonly wide?: boolean;
}

export function layout(provider: ProviderName, title: string, body: Html, extras: Extras = {}): string {
  const head = HEAD[provider];
  const content = html`<header><div class="wrap"><img src="/tai-nguyen/khien.svg" alt="" width="40" height="40"><p><b>${head.authority}</b><br>${head.name}</p><span class="tag">Bản mô phỏng</span></div></header>
<main id="noi-dung" tabindex="-1"><div class="card${extras.wide && ' wide'}">${body}</div></main>
<footer><div class="wrap"><p>Không đưa mật khẩu hay mã OTP cho ai, kể cả người tự xưng là cán bộ.</p></div></footer>`;
  return wholePage(`${title} | ${head.authority}`, provider, content, extras);
}

export function wholePage(title: string, bodyClass: string, content: Html, extras: Extras = {}): string {
  const page = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/tai-nguyen/khien.svg" type="image/svg+xml">
${['trang.css', ...(extras.styles ?? [])].map((name) => html`<link rel="stylesheet" href="/tai-nguyen/${name}">`)}
${['trang.js', ...(extras.scripts ?? [])].map((name) => html`<script src="/tai-nguyen/${name}" defer></script>`)}
</head>
<body class="${bodyClass}">
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
${content}
</body>
</html>
`;
  return page.text;
}

/** `portalUrl`: browsers apply form-action to the redirects that follow a form, so the portal must be named. */
export function sendPage(response: ServerResponse, status: number, page: string, portalUrl: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'content-security-policy': contentPolicy(portalUrl),
  });
  response.end(page);
}

function contentPolicy(portalUrl: string): string {
  return `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${new URL(portalUrl).origin}`;
}
