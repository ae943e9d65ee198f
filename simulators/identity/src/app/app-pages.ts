/** The pages of the VNeID application, as a phone shows them. */
import { type Html, html } from '../html.ts';
import { describedBy, errorAt, errorSummary, type FieldError } from '../pages/field-errors.ts';
import { wholePage } from '../pages/layout.ts';
import type { Account } from '../people.ts';
import type { ScannedRequest } from '../qr/qr-requests.ts';

const SYSTEM = 'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Thanh Hóa';
const SERVICES = ['Thủ tục hành chính', 'An sinh xã hội', 'Hồ sơ sức khỏe', 'Dịch vụ khác'];

const SCAN_ICON = html`<svg viewBox="0 0 24 24" width="28" height="28" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M7 12h10"/></svg>`;

function appPage(title: string, body: Html, top: Html = html``): string {
  const content = html`<header class="app-top"><p><b>VNeID</b> <span class="tag">Bản mô phỏng</span></p>${top}</header>
<main id="noi-dung" tabindex="-1"><div class="card">${body}</div></main>`;
  return wholePage(`${title} | VNeID`, 'app', content, { styles: ['app.css'], scripts: ['app.js'] });
}

export function appPasswordPage(typedId: string, errors: readonly FieldError[]): string {
  const body = html`<h1>Đăng nhập</h1>
${errorSummary(errors)}
<form method="post" action="/app/mat-khau" novalidate>
<div class="field"><label for="f-username">Số định danh cá nhân</label>${errorAt('username', errors)}
<input id="f-username" name="username" inputmode="numeric" autocomplete="username" maxlength="14" value="${typedId}" required${describedBy('username', errors)}></div>
<div class="field"><label for="f-password">Mật khẩu</label>${errorAt('password', errors)}
<div class="affix"><input id="f-password" name="password" type="password" autocomplete="current-password" required${describedBy('password', errors)}><button type="button" class="plain" data-show-password="f-password" hidden>Hiện mật khẩu</button></div></div>
<div class="actions"><button class="main">Đăng nhập</button></div>
</form>`;
  return appPage('Đăng nhập', body);
}

export function appHomePage({ person, level }: Account): string {
  const top = html`<p class="level">Định danh mức ${level}</p>`;
  const body = html`<h1>Xin chào ${person.fullName}</h1>
<p>Mã định danh điện tử <b class="nowrap">${maskNumber(person.idDocument.number)}</b></p>
<p><a class="main scan" href="/app/quet">${SCAN_ICON} Quét mã QR</a></p>
<ul class="tiles">${SERVICES.map((service) => html`<li>${service}</li>`)}</ul>
<p class="muted">Ở bản mô phỏng này, bạn dùng được mục Quét mã QR.</p>
<form method="post" action="/app/thoat"><button class="plain">Thoát</button></form>`;
  return appPage('Trang chủ', body, top);
}

const maskNumber = (number: string): string => `${number.slice(0, 4)}****${number.slice(-4)}`;

export function scanPage(typedCode: string, errors: readonly FieldError[]): string {
  const body = html`<h1>Quét mã QR</h1>
${errorSummary(errors)}
<div data-camera hidden><div class="viewfinder"><video muted playsinline aria-label="Hình từ máy ảnh"></video></div>
<p role="status" data-says>Hướng khung quét về phía mã QR trên màn hình máy tính.</p></div>
<form method="post" action="/app/quet" data-scanned hidden><input type="hidden" name="ma"></form>
<form method="post" action="/app/quet" novalidate>
<div class="field"><label for="f-ma">Hoặc nhập mã 8 chữ cái trên máy tính</label><p class="hint" id="h-ma">Ví dụ: BCDF-GHJK. Chữ hoa hay chữ thường đều được.</p>${errorAt('ma', errors)}
<input id="f-ma" class="letters" name="ma" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" value="${typedCode}" required${describedBy('ma', errors)}></div>
<div class="actions"><button class="main">Tiếp tục</button><a class="second" href="/app">Quay lại</a></div>
</form>`;
  return appPage('Quét mã QR', body);
}

export function confirmPage(request: ScannedRequest, errors: readonly FieldError[]): string {
  const body = html`<h1>Xác nhận đăng nhập</h1>
${errorSummary(errors)}
<p>Bạn có đang đăng nhập <b>${SYSTEM}</b> trên máy này không?</p>
<dl class="facts"><div><dt>Máy tính</dt><dd>${request.desktopBrowser}</dd></div>
<div><dt>Địa chỉ mạng</dt><dd>${request.desktopAddress}</dd></div>
<div><dt>Yêu cầu lúc</dt><dd>${clockTime(request.askedAt)}</dd></div></dl>
${!request.sameNetwork && html`<div class="warning" role="alert"><p><b>Máy tính này không cùng mạng với điện thoại của bạn</b> (địa chỉ ${request.desktopAddress}). Chỉ xác nhận khi chính bạn đang mở trang đăng nhập ngay trước mặt.</p></div>`}
<form method="post" action="/app/yeu-cau/xac-nhan" novalidate>
<input type="hidden" name="yeu-cau" value="${request.uid}">
${request.mode === 'match' && numbers(request.choices, errors)}
<div class="actions equal"><button class="main">Xác nhận</button><button class="second" formaction="/app/yeu-cau/tu-choi">Từ chối</button></div>
</form>
<p class="muted">Không phải bạn đang đăng nhập, hoặc có người gửi mã này cho bạn? Bạn bấm Từ chối.</p>`;
  return appPage('Xác nhận đăng nhập', body);
}

function numbers(choices: readonly number[], errors: readonly FieldError[]): Html {
  return html`<fieldset id="f-so"${describedBy('so', errors)}><legend>Chọn số đang hiện trên máy tính</legend>${errorAt('so', errors)}
<div class="numbers">${choices.map((number) => html`<label><input type="radio" name="so" value="${number}" required> ${number}</label>`)}</div></fieldset>`;
}

const clockTime = (at: Date): string =>
  at.toLocaleTimeString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

/** The notice at the end, with its one button. */
export function noticePage(sentences: readonly string[], pin?: string): string {
  const body = html`<h1>Thông báo</h1>
<div role="status">${sentences.map((sentence) => html`<p>${sentence}</p>`)}${pin !== undefined && html`<p class="pin">${pin}</p>`}</div>
<div class="actions"><a class="main" href="/app">Đóng</a></div>`;
  return appPage('Thông báo', body);
}

export function noticeOf(request: ScannedRequest): string {
  if (request.state === 'confirmed' && request.mode === 'pin')
    return noticePage(['Bạn nhập mã PIN này trên máy tính. Không đọc mã cho ai.'], request.pin);
  if (request.state === 'confirmed' || request.state === 'consumed')
    return noticePage(['Xác nhận đăng nhập thành công.', `Máy tính sẽ tự chuyển tiếp tới ${SYSTEM}.`]);
  if (request.state === 'denied')
    return noticePage([
      'Yêu cầu đăng nhập đã bị từ chối.',
      'Nếu chính bạn đang đăng nhập, bạn làm lại từ đầu trên máy tính và chọn đúng số hiện trên đó.',
    ]);
  return noticePage(['Yêu cầu đăng nhập đã hết hạn. Bạn lấy mã mới trên máy tính rồi quét lại.']);
}
