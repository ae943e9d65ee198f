/** Đặt mật khẩu: the rule, shown as it is met, and the field to repeat it. */
import { type Html, html } from '../html.ts';
import type { PasswordFault } from '../password-rule.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';

export interface NewPasswordView {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly button: string;
  readonly faults?: readonly PasswordFault[];
  readonly differs?: boolean;
}

const RULE: readonly { readonly fault: PasswordFault; readonly text: string; readonly pattern: string }[] = [
  { fault: 'too-short', text: '8 ký tự trở lên', pattern: '^[^]{8,}$' },
  { fault: 'no-lower', text: 'có chữ thường', pattern: '\\p{Ll}' },
  { fault: 'no-upper', text: 'có chữ in hoa', pattern: '\\p{Lu}' },
  { fault: 'no-digit', text: 'có chữ số', pattern: '\\p{Nd}' },
  { fault: 'no-sign', text: 'có ký tự đặc biệt, ví dụ @ # ! ?', pattern: '[^\\p{L}\\p{M}\\p{N}\\s]' },
];

const SENTENCE: Partial<Record<PasswordFault, string>> = {
  'too-long': 'Mật khẩu dài nhất 128 ký tự.',
  guessable:
    'Mật khẩu này dễ đoán. Bạn không dùng họ tên, số CMT/CCCD, số điện thoại, tên tỉnh hoặc mật khẩu nhiều người dùng.',
};

export function newPasswordPage(view: NewPasswordView): string {
  const errors = errorsOf(view);
  const body = html`<h1>${view.title}</h1>
<p>${view.lead}</p>
${errorSummary(errors)}
<form method="post" action="${view.action}" novalidate>
<div class="field"><label for="f-password">Mật khẩu <span class="required" aria-hidden="true">*</span></label>${errorAt('password', errors)}
<div class="affix"><input id="f-password" name="password" type="password" autocomplete="new-password" required${describedBy('password', errors, true)}><button type="button" class="plain" data-show-password="f-password" hidden>Hiện mật khẩu</button></div></div>
${ruleList(view.faults)}
<div class="field"><label for="f-repeated">Xác nhận mật khẩu <span class="required" aria-hidden="true">*</span></label>${errorAt('repeated', errors)}
<input id="f-repeated" name="repeated" type="password" autocomplete="new-password" required${describedBy('repeated', errors)}></div>
<div class="actions"><button class="main">${view.button}</button></div>
</form>`;
  return layout('dvcqg', view.title, body);
}

function ruleList(faults: readonly PasswordFault[] | undefined): Html {
  const items = RULE.map(({ fault, text, pattern }) => {
    const state = faults === undefined ? '' : faults.includes(fault) ? 'missing' : 'met';
    const word = { '': '', missing: ' (chưa đạt)', met: ' (đạt)' }[state];
    return html`<li class="${state}" data-pattern="${pattern}">${text}<span class="state">${word}</span></li>`;
  });
  return html`<div><p class="hint" id="h-password">Quy tắc đặt mật khẩu: sử dụng 8 ký tự trở lên bao gồm chữ thường, chữ in hoa, số và ký tự đặc biệt.</p><ul class="rule" data-rule-for="f-password" aria-labelledby="h-password">${items}</ul></div>`;
}

function errorsOf({ faults = [], differs = false }: NewPasswordView): FieldError[] {
  const errors: FieldError[] = [];
  const special = faults.map((fault) => SENTENCE[fault]).find((sentence) => sentence !== undefined);
  if (special !== undefined) errors.push({ field: 'password', message: special });
  else if (faults.length > 0)
    errors.push({ field: 'password', message: 'Mật khẩu chưa đủ các điều kiện ghi bên dưới.' });
  if (differs) errors.push({ field: 'repeated', message: 'Hai lần nhập mật khẩu chưa giống nhau.' });
  return errors;
}
