/** Thoát tài khoản định danh on this computer. */
import { Html, html } from '../html.ts';
import type { ProviderName } from '../settings.ts';
import { layout } from './layout.ts';

const TITLE = 'Thoát tài khoản định danh';

/** `form` is the library's own, with its token; our buttons belong to it. */
export function signOutPage(provider: ProviderName, form: string): string {
  const body = html`<h1>${TITLE}</h1>
<p>Tài khoản của bạn còn mở trên máy này. Nếu là máy dùng chung, bạn nên thoát.</p>
${new Html(form)}
<div class="actions"><button class="main" form="op.logoutForm" name="logout" value="yes">Thoát</button><button class="second" form="op.logoutForm">Ở lại</button></div>`;
  return layout(provider, TITLE, body);
}
