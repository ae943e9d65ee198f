/** Hộp thư: what arrived on each phone and at each address of mail, for a person trying the system. */
import type { Channel, Message } from './messages.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface MailboxView {
  readonly recipients: readonly string[];
  readonly recipient: string | undefined;
  readonly messages: readonly Message[];
}

export function mailboxPage({ recipients, recipient, messages }: MailboxView): string {
  const options = recipients
    .map((known) => `<option${known === recipient ? ' selected' : ''}>${escaped(known)}</option>`)
    .join('');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hộp thư mô phỏng</title>
<link rel="stylesheet" href="/trang.css">
</head>
<body>
<main>
<h1>Hộp thư mô phỏng</h1>
<p>Tin nhắn SMS, Zalo và thư điện tử mà hệ thống gửi ra trên máy này. Không có tin nào đi tới người thật.</p>
<form method="get" action="/hop-thu">
<label for="to">Số điện thoại hoặc thư điện tử</label>
<select id="to" name="to"><option value="">Tất cả</option>${options}</select>
<button>Xem</button>
</form>
${messages.length === 0 ? '<p>Chưa có tin nhắn nào.</p>' : `<ol>${messages.map(messageItem).join('')}</ol>`}
</main>
</body>
</html>
`;
}

const CHANNELS: Readonly<Record<Channel, string>> = { sms: 'SMS', zalo: 'Zalo', email: 'Thư điện tử' };

function messageItem({ to, channel, subject, text, at }: Message): string {
  const time = new Date(at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const about = subject === undefined ? '' : `<p><b>${escaped(subject)}</b></p>`;
  return `<li><p class="head"><b>${escaped(to)}</b> · ${CHANNELS[channel]} · <time datetime="${escaped(at)}">${time}</time></p>${about}<p class="text">${escaped(text)}</p></li>`;
}

export const MAILBOX_STYLE = `*{box-sizing:border-box}
body{margin:0;background:#f3f5f8;color:#1d2129;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:42rem;margin:0 auto;padding:1.5rem 1rem}
h1{margin:0;font-size:1.5rem}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
select,button{min-height:44px;padding:0 1rem;font:inherit;border:1.5px solid #7a828e;border-radius:8px;background:#fff;color:inherit}
button{background:#0b4f9e;border-color:#0b4f9e;color:#fff;font-weight:600}
ol{list-style:none;padding:0}
li{background:#fff;border:1px solid #d6dbe2;border-radius:12px;padding:.75rem 1rem;margin-top:.75rem}
li p{margin:0}
.text{white-space:pre-line}
.head{color:#565d68;font-size:.9375rem}
:focus-visible{outline:3px solid #1d2129;outline-offset:2px}
`;
