/** Trang đăng nhập: number and password. */
import { type Html, html } from '../html.ts';
import type { ProviderName, Settings } from '../settings.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';
import { RECOVERY_PATH } from './recovery.ts';
import { otherWay, signInTabs, type Tab } from './sign-in-tabs.ts';

export interface PasswordView {
  readonly uid: string;
  readonly typedId?: string;
  readonly errors?: readonly FieldError[];
  readonly tab?: Tab;
  /** The code to scan, where signing in by QR is offered. */
  readonly qr?: Html;
}

const WORDS: Record<ProviderName, { readonly title: string; readonly id: string; readonly idHint: string }> = {
  vneid: {
    title: 'Đăng nhập VNeID',
    id: 'Số định danh cá nhân',
    idHint: 'Gồm 12 chữ số, ghi trên thẻ căn cước.',
  },
  dvcqg: {
    title: 'Đăng nhập',
    id: 'Tên đăng nhập (CMT hoặc CCCD)',
    idHint: 'Số ghi trên thẻ căn cước; doanh nghiệp nhập mã số thuế.',
  },
};

export function passwordPage({ provider, portalUrl }: Settings, view: PasswordView): string {
  const words = WORDS[provider];
  const form = html`<h1>${words.title}</h1>
<p class="muted">Để tiếp tục tới Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Thanh Hóa.</p>
${provider === 'dvcqg' && signInTabs(view.uid, view.tab ?? 'cmt-cccd', portalUrl)}${(provider === 'dvcqg' && otherWay(view.tab)) || passwordForm(provider, view)}
<form method="post" action="/dang-nhap/${view.uid}/huy"><button class="plain">Huỷ bỏ, quay lại cổng dịch vụ công</button></form>
${forgotten(provider)}`;
  if (!view.qr) return layout(provider, words.title, form);
  const both = html`<div class="two-ways"><div class="password">${form}</div>${view.qr}</div>`;
  return layout(provider, words.title, both, { wide: true, styles: ['qr.css'], scripts: ['qr.js'] });
}

function passwordForm(provider: ProviderName, { uid, typedId, errors = [] }: PasswordView): Html {
  const words = WORDS[provider];
  return html`${errorSummary(errors)}
<form method="post" action="/dang-nhap/${uid}/mat-khau" novalidate>
<div class="field"><label for="f-username">${words.id}</label><p class="hint" id="h-username">${words.idHint}</p>${errorAt('username', errors)}
<input id="f-username" name="username" inputmode="numeric" autocomplete="username" maxlength="14" value="${typedId ?? ''}" required${describedBy('username', errors, true)}></div>
<div class="field"><label for="f-password">Mật khẩu</label>${errorAt('password', errors)}
<div class="affix"><input id="f-password" name="password" type="password" autocomplete="current-password" required${describedBy('password', errors)}><button type="button" class="plain" data-show-password="f-password" hidden>Hiện mật khẩu</button></div></div>
<div class="actions"><button class="main">Đăng nhập</button></div>
</form>`;
}

function forgotten(provider: ProviderName): Html {
  if (provider === 'dvcqg') return html`<p><a href="${RECOVERY_PATH}">Quên mật khẩu</a></p>`;
  return html`<details><summary>Quên mật khẩu</summary><p>Mở ứng dụng VNeID trên điện thoại, chọn “Quên mật khẩu”.</p></details>`;
}
