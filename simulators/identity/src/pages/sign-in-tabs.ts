/** Tài khoản cấp bởi Cổng Dịch vụ công Quốc gia: its ways to sign in, and the account of the Ministry beside it. */
import { type Html, html } from '../html.ts';

const TABS = {
  'cmt-cccd': { name: 'CMT/CCCD', why: undefined },
  'usb-ky-so': {
    name: 'USB ký số',
    why: 'Cách này cần USB ký số và phần mềm ký cài trên máy; bản mô phỏng này chưa có. Bạn đăng nhập bằng CMT/CCCD.',
  },
  'sim-ky-so': {
    name: 'SIM ký số',
    why: 'Cách này cần SIM ký số của nhà mạng; bản mô phỏng này chưa có. Bạn đăng nhập bằng CMT/CCCD.',
  },
} as const;

export type Tab = keyof typeof TABS;

const NAMES = Object.keys(TABS) as Tab[];

export function tabOf(typed: string | null): Tab {
  return NAMES.find((name) => name === typed) ?? 'cmt-cccd';
}

export function signInTabs(uid: string, current: Tab, portalUrl: string): Html {
  const items = NAMES.map((tab) => {
    const href = tab === 'cmt-cccd' ? `/dang-nhap/${uid}` : `/dang-nhap/${uid}?cach=${tab}`;
    return html`<li><a href="${href}"${tab === current && html` aria-current="page"`}>${TABS[tab].name}</a></li>`;
  });
  return html`<ul class="choices"><li><b>Tài khoản cấp bởi Cổng Dịch vụ công Quốc gia</b></li>
<li><a href="${portalUrl}/dang-nhap/vneid">Tài khoản Định danh điện tử cấp bởi Bộ Công an</a></li></ul>
<nav aria-label="Cách đăng nhập"><ul class="tabs">${items}</ul></nav>`;
}

/** What a way that cannot be used here says of itself; undefined for the number and password. */
export function otherWay(tab: Tab = 'cmt-cccd'): Html | undefined {
  const { why } = TABS[tab];
  return why === undefined ? undefined : html`<p>${why}</p>`;
}
