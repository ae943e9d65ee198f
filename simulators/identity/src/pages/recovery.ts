/** Quên mật khẩu: number and telephone, and the end of it. */
import { type Html, html } from '../html.ts';
import type { TypedRecovery } from '../recovery/recovery-form.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';

export const RECOVERY_PATH = '/quen-mat-khau';
/** At the portal: all three ways out. */
export const WAYS_OUT_PATH = '/quen-mat-khau';

const TITLE = 'Quên mật khẩu';

export interface RecoveryView {
  readonly typed: TypedRecovery;
  readonly errors?: readonly FieldError[];
  /** What was begun here before cannot go on. */
  readonly expired?: boolean;
}

export function recoveryPage(portalUrl: string, { typed, errors = [], expired = false }: RecoveryView): string {
  const body = html`<h1>${TITLE}</h1>
${expired && html`<div class="errors" role="alert" tabindex="-1"><h2>Bạn bắt đầu lại</h2><p>Lần lấy lại mật khẩu này đã hết hạn, đã dùng, hoặc bắt đầu ở trình duyệt khác.</p></div>`}
${errorSummary(errors)}
<p>Bạn nhập số CMT/CCCD và số điện thoại đã đăng ký tài khoản. Mã OTP được gửi về số điện thoại đó.</p>
<form method="post" action="${RECOVERY_PATH}" novalidate>
<div class="field"><label for="f-username">Tên đăng nhập (CMT hoặc CCCD)</label><p class="hint" id="h-username">Số ghi trên thẻ căn cước; doanh nghiệp nhập mã số thuế.</p>${errorAt('username', errors)}
<input id="f-username" name="username" inputmode="numeric" autocomplete="username" maxlength="16" value="${typed.username}" required${describedBy('username', errors, true)}></div>
<div class="field"><label for="f-phone">Số điện thoại đã đăng ký</label>${errorAt('phone', errors)}
<input id="f-phone" name="phone" type="tel" autocomplete="tel" maxlength="16" value="${typed.phone}" required${describedBy('phone', errors)}></div>
<div class="actions"><button class="main">Gửi mã OTP</button><a class="second" href="${portalUrl}/dang-nhap">Quay lại đăng nhập</a></div>
</form>
${otherWays(portalUrl)}`;
  return layout('dvcqg', TITLE, body);
}

function otherWays(portalUrl: string): Html {
  return html`<p class="hint">Không còn dùng số điện thoại đó, hoặc tài khoản không phải của bạn? <a href="${portalUrl}${WAYS_OUT_PATH}">Xem các cách khác</a></p>`;
}

/** Says nothing of whether anybody was found: whoever owns the telephone knows. */
export function codeLead(phone: string): Html {
  return html`Nếu số CMT/CCCD và số điện thoại bạn nhập thuộc về cùng một tài khoản, mã OTP đã được gửi về số <b class="nowrap">${phone}</b>. Bạn nhập mã rồi bấm Xác nhận.`;
}

export function codeHelp(portalUrl: string): Html {
  return html`<details><summary>Không nhận được mã?</summary><ul><li>Chờ một phút và kiểm tra sóng điện thoại.</li><li>Nhập sai số: <a href="${RECOVERY_PATH}">nhập lại số CMT/CCCD và số điện thoại</a>.</li><li>Mỗi số điện thoại chỉ nhận được một số mã trong một giờ. Bạn thử lại sau một giờ.</li><li>Đã đổi số điện thoại: <a href="${portalUrl}${WAYS_OUT_PATH}#quay-giao-dich">đến quầy giao dịch</a>.</li></ul></details>`;
}

export function recoveredPage(portalUrl: string): string {
  const title = 'Bạn đã đặt mật khẩu mới';
  const body = html`<h1>${title}</h1>
<p>Mọi thiết bị đang đăng nhập bằng tài khoản này đã được đăng xuất. Bạn đăng nhập lại bằng mật khẩu mới.</p>
<div class="actions"><a class="main" href="${portalUrl}/dang-nhap/dvcqg">Đăng nhập</a></div>`;
  return layout('dvcqg', title, body);
}
