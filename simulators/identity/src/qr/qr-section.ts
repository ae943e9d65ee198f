/** Đăng nhập bằng mã QR: what the computer shows, beside the password or on a page of its own. */
import { Html, html } from '../html.ts';
import { layout } from '../pages/layout.ts';
import type { ShownRequest } from './qr-requests.ts';

const TITLE = 'Đăng nhập bằng mã QR';

export interface QrView {
  readonly uid: string;
  readonly request: ShownRequest;
  /** The code as a drawing. */
  readonly picture: string;
  readonly wrongPin?: boolean;
  /** Renews itself by script; the page of its own is loaded again instead. */
  readonly live?: boolean;
}

/** Tells whether what is shown is still what would be shown. */
export const flagOf = ({ state, rotation }: ShownRequest): string => `${state}-${rotation}`;

export const isWaiting = ({ state }: ShownRequest): boolean => state === 'pending' || state === 'scanned';

export function qrSection(view: QrView): Html {
  const path = `/dang-nhap/${view.uid}/qr`;
  const live = view.live && html` data-qr="${path}/khung" data-flag="${flagOf(view.request)}"`;
  return html`<section class="qr" aria-labelledby="qr-title"${live}>
<h2 id="qr-title">${TITLE}</h2>
${inState(view, path)}
</section>`;
}

function inState(view: QrView, path: string): Html {
  switch (view.request.state) {
    case 'pending':
      return toScan(view, path);
    case 'scanned':
      return scanned(view, path);
    case 'confirmed':
      return confirmed(view, path);
    case 'denied':
      return says('Yêu cầu đăng nhập đã bị từ chối. Bạn đăng nhập bằng mật khẩu, hoặc bấm Huỷ bỏ rồi thử lại.');
    case 'consumed':
      return says('Mã này đã dùng để đăng nhập rồi.');
    case 'expired':
      return html`${says('Mã QR đã hết hạn.')}${
        view.request.mayIssueAgain &&
        html`<form method="post" action="${path}/ma-moi"><button class="second">Lấy mã mới</button></form>`
      }`;
  }
}

const says = (sentence: string): Html => html`<p class="qr-says">${sentence}</p>`;

function toScan({ request, picture, live }: QrView, path: string): Html {
  return html`${says('Quét mã QR bằng ứng dụng VNeID để đăng nhập.')}
<div class="qr-picture" role="img" aria-label="Mã QR để quét bằng ứng dụng VNeID">${new Html(picture)}</div>
<p class="muted">Không dùng được máy ảnh? Nhập mã <b class="qr-code">${request.code}</b> trong ứng dụng.</p>
<p class="muted">Chỉ quét khi chính bạn đang đăng nhập trên máy này. Mã đổi sau mỗi 45 giây.</p>
${live && html`<noscript><p><a href="${path}">Tôi đã quét mã hoặc cần mã mới</a></p></noscript>`}
<p class="qr-same-device">Bạn đang dùng điện thoại? Hãy đăng nhập bằng số định danh và mật khẩu.</p>`;
}

function scanned({ request, live }: QrView, path: string): Html {
  const told =
    request.mode === 'match'
      ? html`${says('Điện thoại đã quét mã. Trên điện thoại, bạn chọn số:')}<p class="qr-number">${request.number}</p>`
      : says('Điện thoại đã quét mã. Trên điện thoại, bạn bấm Xác nhận.');
  return html`${told}${live && html`<noscript><p><a href="${path}">Tôi đã xác nhận trên điện thoại</a></p></noscript>`}`;
}

function confirmed({ request, wrongPin }: QrView, path: string): Html {
  if (request.mode !== 'pin') {
    return html`${says('Đã xác nhận trên điện thoại. Đang chuyển tiếp…')}
<form method="post" action="${path}/tiep-tuc" data-go-on><button class="main">Tiếp tục</button></form>`;
  }
  return html`${says('Nhập mã PIN 6 chữ số đang hiện trên điện thoại.')}
<form method="post" action="${path}/tiep-tuc" novalidate>
<div class="field"><label for="f-pin">Mã PIN</label>${wrongPin && html`<p class="error" id="e-pin">Mã PIN chưa đúng. Bạn nhập lại theo điện thoại.</p>`}
<input id="f-pin" class="code" name="pin" inputmode="numeric" autocomplete="off" maxlength="6" required${wrongPin && html` aria-invalid="true" aria-describedby="e-pin"`}></div>
<div class="actions"><button class="main">Tiếp tục</button></div>
</form>`;
}

/** The same on a page of its own, which a browser without script loads again by itself. */
export function qrPage(view: QrView): string {
  const body = html`<h1>${TITLE}</h1>
${qrSection(view)}
<p><a href="/dang-nhap/${view.uid}">Đăng nhập bằng mật khẩu</a></p>
<form method="post" action="/dang-nhap/${view.uid}/huy"><button class="plain">Huỷ bỏ, quay lại cổng dịch vụ công</button></form>`;
  return layout('vneid', TITLE, body, { styles: ['qr.css'] });
}
