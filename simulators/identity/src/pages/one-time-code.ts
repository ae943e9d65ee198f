/** Xác thực OTP: the code sent to the phone. */
import { html } from '../html.ts';
import type { SendOutcome } from '../one-time-code.ts';
import type { ProviderName } from '../settings.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';

export interface CodeView {
  /** Of the sign-in this code belongs to. */
  readonly path: string;
  readonly phone: string;
  readonly expiresAt: Date;
  /** What became of sending or checking; a number is how many tries are left. */
  readonly outcome: SendOutcome | 'malformed' | number;
}

const TITLE = 'Xác thực OTP';
const CONFIRM: Record<ProviderName, string> = { vneid: 'Xác nhận', dvcqg: 'XÁC NHẬN' };

const SENTENCE = {
  'too-soon': 'Mã vừa gửi vẫn dùng được. Bạn chờ một phút rồi mới gửi lại.',
  'too-many': 'Bạn đã yêu cầu mã quá nhiều lần. Bạn bấm Huỷ bỏ rồi đăng nhập lại sau ít phút.',
  'not-delivered': 'Chưa gửi được tin nhắn. Bạn bấm Gửi lại mã sau ít phút.',
  malformed: 'Mã OTP gồm 6 chữ số.',
} as const;

export function codePage(provider: ProviderName, view: CodeView): string {
  const errors = errorsOf(view.outcome);
  const body = html`<h1>${TITLE}</h1>
${errorSummary(errors)}
<p id="h-otp">Vui lòng nhập mã OTP vừa gửi tới số điện thoại <b class="nowrap">${maskPhone(view.phone)}</b></p>
<form method="post" action="${view.path}/otp" novalidate>
<div class="field"><label for="f-otp">Mã OTP gồm 6 chữ số</label>${errorAt('otp', errors)}
<input id="f-otp" class="code" name="otp" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required autofocus${describedBy('otp', errors)}></div>
<p>Mã sẽ hết hạn <time class="expiry" datetime="${view.expiresAt.toISOString()}" data-countdown>lúc ${clockTime(view.expiresAt)}</time></p>
<div class="actions"><button class="main">${CONFIRM[provider]}</button><button class="second" formaction="${view.path}/huy">Huỷ bỏ</button></div>
</form>
<form method="post" action="${view.path}/gui-lai"><button class="plain">Gửi lại mã</button></form>
<details><summary>Không nhận được mã?</summary><ul><li>Chờ 30 giây và kiểm tra sóng điện thoại.</li><li>Mất số điện thoại này: cập nhật số mới tại Công an xã, phường.</li></ul></details>`;
  return layout(provider, TITLE, body);
}

export function statusOf(outcome: CodeView['outcome']): number {
  if (outcome === 'sent') return 200;
  if (outcome === 'too-many' || outcome === 'too-soon') return 429;
  if (outcome === 'not-delivered') return 503;
  return 422;
}

/** 0980000229 is shown as 098****229. */
function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-3)}`;
}

function clockTime(at: Date): string {
  return at.toLocaleTimeString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

function errorsOf(outcome: CodeView['outcome']): FieldError[] {
  if (outcome === 'sent') return [];
  return [{ field: 'otp', message: typeof outcome === 'number' ? wrongCode(outcome) : SENTENCE[outcome] }];
}

function wrongCode(triesLeft: number): string {
  if (triesLeft === 0) return 'Mã đã hết hạn hoặc đã nhập sai quá 5 lần. Bạn bấm Gửi lại mã.';
  return `Mã chưa đúng. Bạn còn ${triesLeft} lần nhập.`;
}
