/** Trang đăng nhập: number and password. */
import { type Html, html } from '../html.ts';
import type { ProviderName } from '../settings.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';

export interface PasswordView {
  readonly uid: string;
  readonly typedId?: string;
  readonly errors?: readonly FieldError[];
}

const WORDS: Record<
  ProviderName,
  { readonly title: string; readonly id: string; readonly idHint: string; readonly tabs: readonly string[] }
> = {
  vneid: {
    title: 'Đăng nhập VNeID',
    id: 'Số định danh cá nhân',
    idHint: 'Gồm 12 chữ số, ghi trên thẻ căn cước.',
    tabs: [],
  },
  dvcqg: {
    title: 'Đăng nhập',
    id: 'Tên đăng nhập (CMT hoặc CCCD)',
    idHint: 'Số ghi trên thẻ căn cước; doanh nghiệp nhập mã số thuế.',
    tabs: ['CMT/CCCD'],
  },
};

export function passwordPage(provider: ProviderName, view: PasswordView): string {
  const words = WORDS[provider];
  const errors = view.errors ?? [];
  const body = html`<h1>${words.title}</h1>
<p class="muted">Để tiếp tục tới Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Thanh Hóa.</p>
${tabs(words.tabs)}${errorSummary(errors)}
<form method="post" action="/dang-nhap/${view.uid}/mat-khau" novalidate>
<div class="field"><label for="f-username">${words.id}</label><p class="hint" id="h-username">${words.idHint}</p>${errorAt('username', errors)}
<input id="f-username" name="username" inputmode="numeric" autocomplete="username" maxlength="14" value="${view.typedId ?? ''}" required${describedBy('username', errors)}></div>
<div class="field"><label for="f-password">Mật khẩu</label>${errorAt('password', errors)}
<div class="affix"><input id="f-password" name="password" type="password" autocomplete="current-password" required${describedBy('password', errors)}><button type="button" class="plain" data-show-password="f-password" hidden>Hiện mật khẩu</button></div></div>
<div class="actions"><button class="main">Đăng nhập</button></div>
</form>
<form method="post" action="/dang-nhap/${view.uid}/huy"><button class="plain">Huỷ bỏ, quay lại cổng dịch vụ công</button></form>
${forgotten(provider)}`;
  return layout(provider, words.title, body);
}

function tabs(names: readonly string[]): Html {
  if (names.length === 0) return html``;
  return html`<ul class="tabs">${names.map((name) => html`<li aria-current="true">${name}</li>`)}</ul>`;
}

function forgotten(provider: ProviderName): Html {
  const way =
    provider === 'vneid'
      ? 'Mở ứng dụng VNeID trên điện thoại, chọn “Quên mật khẩu”.'
      : 'Gọi tổng đài 1022 hoặc đến quầy Một Cửa, mang theo thẻ căn cước.';
  return html`<details><summary>Quên mật khẩu</summary><p>${way}</p></details>`;
}
