/** Đồng ý chia sẻ dữ liệu, asked once. */
import { html } from '../html.ts';
import type { ProviderName } from '../settings.ts';
import { layout } from './layout.ts';

const TITLE = 'Chia sẻ thông tin';

export function consentPage(provider: ProviderName, view: { readonly uid: string; readonly fullName: string }): string {
  const body = html`<h1>${TITLE}</h1>
<p>Xin chào <b>${view.fullName}</b>. Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Thanh Hóa xin nhận:</p>
<ul><li>họ tên, số định danh, ngày sinh, giới tính, dân tộc, quốc tịch;</li><li>nơi thường trú, giấy tờ tùy thân;</li><li>số điện thoại, thư điện tử.</li></ul>
<p class="muted">Thông tin này điền sẵn vào hồ sơ để bạn không phải ghi lại. Bạn chỉ cần đồng ý một lần.</p>
<div class="actions"><form method="post" action="/dang-nhap/${view.uid}/dong-y"><button class="main">Đồng ý</button></form>
<form method="post" action="/dang-nhap/${view.uid}/huy"><button class="second">Từ chối</button></form></div>`;
  return layout(provider, TITLE, body);
}
