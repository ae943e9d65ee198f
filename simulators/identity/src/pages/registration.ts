/** Đăng ký tài khoản: the choice of method, the form, and the notice that the number has an account. */
import { type Html, html } from '../html.ts';
import type { TypedRegistration } from '../registration/registration-form.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from './field-errors.ts';
import { layout } from './layout.ts';
import { RECOVERY_PATH, WAYS_OUT_PATH } from './recovery.ts';

export type Subject = 'cong-dan' | 'doanh-nghiep';

const METHODS: readonly { readonly name: string; readonly why: Record<Subject, string | undefined> }[] = [
  {
    name: 'Thuê bao di động',
    why: { 'cong-dan': undefined, 'doanh-nghiep': 'Đăng ký bằng thuê bao di động chỉ dành cho Công dân.' },
  },
  {
    name: 'USB ký số',
    why: {
      'cong-dan': 'Cần chữ ký số và phần mềm ký cài trên máy; bản mô phỏng này chưa có.',
      'doanh-nghiep': 'Cần chữ ký số của doanh nghiệp và phần mềm ký cài trên máy; bản mô phỏng này chưa có.',
    },
  },
  {
    name: 'SIM ký số',
    why: {
      'cong-dan': 'Cần SIM ký số của nhà mạng; bản mô phỏng này chưa có.',
      'doanh-nghiep':
        'Từ ngày 01/7/2025 doanh nghiệp dùng tài khoản định danh của tổ chức, do người đại diện đăng ký trên VNeID.',
    },
  },
];

export function methodPage(uid: string, subject: Subject, portalUrl: string): string {
  const title = 'Chọn phương thức đăng ký';
  const choice = (value: Subject, text: string): Html =>
    html`<label class="choice"><input type="radio" name="doi-tuong" value="${value}"${checkedIf(subject === value)}> ${text}</label>`;
  const body = html`<h1>${title}</h1>
<form method="get" action="/dang-ky/${uid}">
<fieldset><legend>Đối tượng đăng ký tài khoản</legend>${choice('cong-dan', 'Công dân')}${choice('doanh-nghiep', 'Doanh nghiệp')}</fieldset>
<button class="plain">Xem phương thức của đối tượng này</button>
</form>
<h2>Phương thức đăng ký của ${subject === 'cong-dan' ? 'Công dân' : 'Doanh nghiệp'}</h2>
<ul class="methods">${METHODS.map(({ name, why }) => methodRow(uid, name, why[subject]))}</ul>
<form method="post" action="/dang-ky/${uid}/huy"><button class="plain">Huỷ bỏ, quay lại cổng dịch vụ công</button></form>
<p class="muted">Đã có tài khoản? <a href="${portalUrl}/dang-nhap">Đăng nhập</a></p>`;
  return layout('dvcqg', title, body);
}

const checkedIf = (checked: boolean): Html => (checked ? html` checked` : html``);

function methodRow(uid: string, name: string, why: string | undefined): Html {
  return why === undefined
    ? html`<li><a class="main" href="/dang-ky/${uid}/thong-tin">${name}</a></li>`
    : html`<li><b>${name}</b><br><span class="hint">${why}</span></li>`;
}

const STAR = html` <span class="required" aria-hidden="true">*</span>`;

export function registrationFormPage(uid: string, typed: TypedRegistration, errors: readonly FieldError[]): string {
  const title = 'Đăng ký bằng thuê bao di động';
  const text = (name: keyof TypedRegistration, label: string, rest: Html, hint = '', optional = false): Html =>
    html`<div class="field"><label for="f-${name}">${label}${!optional && STAR}</label>${hint !== '' && html`<p class="hint" id="h-${name}">${hint}</p>`}${errorAt(name, errors)}
<input id="f-${name}" name="${name}" value="${typed[name]}"${rest}${!optional && html` required`}${describedBy(name, errors, hint !== '')}></div>`;
  const part = (name: 'day' | 'month' | 'year', label: string, length: number): Html =>
    html`<div><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" value="${typed[name]}" inputmode="numeric" maxlength="${length}" required${describedBy(name, errors)}></div>`;
  const gender = (value: string, label: string): Html =>
    html`<label class="choice"><input type="radio" id="f-gender-${value}" name="gender" value="${value}"${checkedIf(typed.gender === value)}> ${label}</label>`;
  const body = html`<h1>${title}</h1>
<p class="muted">Các trường có dấu <span class="required">*</span> là bắt buộc.</p>
<div class="note"><p>Thuê bao phải được đăng ký chính chủ; thông tin thuê bao phải trùng với thông tin bạn ghi dưới đây.</p><p>Để kiểm tra thông tin thuê bao, bạn soạn <b>TTTB</b> gửi <b>1414</b>.</p></div>
${errorSummary(errors)}
<form method="post" action="/dang-ky/${uid}/thong-tin" novalidate>
${text('fullName', 'Họ và tên', html` autocomplete="name" maxlength="100"`, 'Ghi như trên thẻ.')}
${text('idNumber', 'Số CMT/CCCD', html` inputmode="numeric" autocomplete="off" maxlength="16"`)}
<fieldset><legend>Ngày sinh${STAR}</legend>${errorAt('day', errors)}<div class="date">${part('day', 'Ngày', 2)}${part('month', 'Tháng', 2)}${part('year', 'Năm', 4)}</div></fieldset>
<fieldset><legend>Giới tính${STAR}</legend>${errorAt('gender-male', errors)}${gender('male', 'Nam')}${gender('female', 'Nữ')}</fieldset>
${text('phone', 'Số điện thoại', html` type="tel" autocomplete="tel" maxlength="16"`, 'Mã OTP được gửi về số này.')}
${text('email', 'Thư điện tử (không bắt buộc)', html` type="email" autocomplete="email" maxlength="100"`, '', true)}
${text('address', 'Địa chỉ', html` autocomplete="street-address" maxlength="200"`, 'Số nhà, đường, xã hoặc phường, tỉnh.')}
<div class="actions"><button class="main">Đăng ký</button><a class="second" href="/dang-ky/${uid}">Quay lại</a></div>
</form>`;
  return layout('dvcqg', title, body);
}

export function alreadyRegisteredPage(portalUrl: string): string {
  const title = 'Số CMT/CCCD này đã có tài khoản';
  const body = html`<h1>${title}</h1>
<p>Hệ thống đã có một tài khoản đăng ký bằng số CMT/CCCD của bạn, nên không đăng ký thêm được. Bạn chọn một trong ba cách:</p>
<ul class="methods"><li><a class="main" href="${RECOVERY_PATH}">Quên mật khẩu</a><br><span class="hint">Nếu tài khoản là của bạn: lấy lại mật khẩu bằng mã OTP gửi về số điện thoại đã đăng ký.</span></li>
<li><a class="main" href="${portalUrl}${WAYS_OUT_PATH}#quay-giao-dich">Đến quầy giao dịch</a><br><span class="hint">Mang thẻ căn cước đến quầy Một Cửa để lấy lại mật khẩu.</span></li>
<li><a class="main" href="${portalUrl}${WAYS_OUT_PATH}/khieu-nai">Khiếu nại</a><br><span class="hint">Nếu bạn không sở hữu tài khoản đó.</span></li></ul>
<p><a href="${portalUrl}/dang-nhap/dvcqg">Đến trang đăng nhập</a></p>`;
  return layout('dvcqg', title, body);
}
