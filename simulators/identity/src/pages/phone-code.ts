/** Nhập mã OTP while registering or recovering. */
import { type Html, html } from '../html.ts';
import type { SendOutcome } from '../one-time-code.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';

export type CodeOutcome = SendOutcome | 'malformed' | 'locked' | { readonly triesLeft: number };

export interface PhoneCodeView {
  readonly title: string;
  readonly lead: Html;
  readonly action: string;
  readonly resendAction: string;
  readonly expiresAt: Date | undefined;
  readonly outcome: CodeOutcome;
  /** For whom no code comes. */
  readonly help?: Html;
}

const SENTENCE: Record<Exclude<CodeOutcome, object | 'sent'>, string> = {
  'too-soon': 'Mã vừa gửi vẫn dùng được. Bạn chờ một phút rồi mới gửi lại.',
  'too-many': 'Bạn đã yêu cầu mã quá nhiều lần. Bạn thử lại sau một giờ.',
  'not-delivered': 'Chưa gửi được tin nhắn. Bạn bấm Gửi lại OTP sau ít phút.',
  malformed: 'Mã OTP gồm 6 chữ số.',
  locked: 'Bạn đã nhập sai mã nhiều lần. Bạn chờ ít phút rồi thử lại.',
};

export function phoneCodePage(view: PhoneCodeView): string {
  const errors = errorsOf(view.outcome);
  const body = html`<h1>${view.title}</h1>
${errorSummary(errors)}
<p>${view.lead}</p>
<form method="post" action="${view.action}" novalidate>
<div class="field"><label for="f-otp">Mã OTP gồm 6 chữ số <span class="required" aria-hidden="true">*</span></label>${errorAt('otp', errors)}
<input id="f-otp" class="code" name="otp" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required${describedBy('otp', errors)}></div>
${view.expiresAt && html`<p>Mã sẽ hết hạn <time class="expiry" datetime="${view.expiresAt.toISOString()}" data-countdown>lúc ${clockTime(view.expiresAt)}</time></p>`}
<div class="actions"><button class="main">Xác nhận</button></div>
</form>
<p class="hint">Chưa nhận được mã, hoặc mã đã hết hạn?</p>
<form method="post" action="${view.resendAction}"><button class="plain">Gửi lại OTP</button></form>
${view.help}`;
  return layout('dvcqg', view.title, body);
}

export function statusOfCode(outcome: CodeOutcome): number {
  if (outcome === 'sent') return 200;
  if (outcome === 'too-many' || outcome === 'too-soon' || outcome === 'locked') return 429;
  return outcome === 'not-delivered' ? 503 : 422;
}

function errorsOf(outcome: CodeOutcome): FieldError[] {
  if (outcome === 'sent') return [];
  return [{ field: 'otp', message: typeof outcome === 'object' ? wrongCode(outcome.triesLeft) : SENTENCE[outcome] }];
}

function wrongCode(triesLeft: number): string {
  if (triesLeft === 0) return 'Mã đã hết hạn hoặc đã nhập sai quá 5 lần. Bạn bấm Gửi lại OTP.';
  return `Mã chưa đúng. Bạn còn ${triesLeft} lần nhập.`;
}

function clockTime(at: Date): string {
  return at.toLocaleTimeString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}
