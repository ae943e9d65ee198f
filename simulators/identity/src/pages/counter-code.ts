/** Mã nhận tại quầy: what whoever was helped at the counter types, on a device of their own. */
import { html } from '../html.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';

const TITLE = 'Đặt lại mật khẩu bằng mã nhận tại quầy';

interface CounterCodeView {
  readonly username: string;
  readonly errors: readonly FieldError[];
}

export function counterCodePage(action: string, { username, errors }: CounterCodeView): string {
  const body = html`<h1>${TITLE}</h1>
${errorSummary(errors)}
<p>Bạn nhập số CMT/CCCD của mình và mã trong tin nhắn vừa nhận. Bạn tự làm trên thiết bị của mình; không đưa mã cho ai, kể cả cán bộ.</p>
<form method="post" action="${action}" novalidate>
<div class="field"><label for="f-username">Số CMT/CCCD</label>${errorAt('username', errors)}
<input id="f-username" name="username" inputmode="numeric" autocomplete="username" maxlength="16" value="${username}" required${describedBy('username', errors)}></div>
<div class="field"><label for="f-code">Mã trong tin nhắn</label><p class="hint" id="h-code">Gồm 8 chữ cái, ví dụ BCDF-GHJK.</p>${errorAt('code', errors)}
<input id="f-code" class="code" name="code" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="12" required${describedBy('code', errors, true)}></div>
<div class="actions"><button class="main">Tiếp tục</button></div>
</form>`;
  return layout('dvcqg', TITLE, body);
}
