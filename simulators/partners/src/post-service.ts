/** Bưu chính công ích mô phỏng: takes orders, carries them as far as somebody presses the buttons, and tells where they are. */
import { timingSafeEqual } from 'node:crypto';
import type { Answer } from './enterprise-register.ts';

const STATES = {
  'nhan-gui': { code: '1', text: 'Đã nhận gửi' },
  'dang-phat': { code: '2', text: 'Đang đi phát' },
  'da-phat': { code: '3', text: 'Phát thành công' },
  'hoan-ve': { code: '4', text: 'Chuyển hoàn người gửi' },
} as const;
type State = keyof typeof STATES;

interface Item {
  readonly order: string;
  readonly itemCode: string;
  readonly receiver: string;
  readonly address: string;
  state: State;
}

const MOST_KEPT = 2_000;
const REQUIRED = ['CustomerCode', 'OrderNumber', 'ReceiverName', 'ReceiverAddress', 'ReceiverTel', 'SenderName'];

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function createPostService(token: string) {
  const items = new Map<string, Item>();
  let last = 0;

  const mayAsk = (given: string | undefined): boolean => {
    const [one, other] = [Buffer.from(given ?? ''), Buffer.from(token)];
    return one.length === other.length && timingSafeEqual(one, other);
  };

  return {
    take(accessToken: string | undefined, fields: Readonly<Record<string, unknown>>): Answer {
      if (!mayAsk(accessToken)) return { status: 200, body: { Status: '401', Message: 'access_token' } };
      const missing = REQUIRED.find((name) => typeof fields[name] !== 'string' || fields[name] === '');
      if (missing) return { status: 200, body: { Status: '400', Message: missing } };
      const order = String(fields['OrderNumber']);
      const known = items.get(order);
      const item = known ?? {
        order,
        itemCode: `EV${String(++last).padStart(9, '0')}VN`,
        receiver: String(fields['ReceiverName']),
        address: String(fields['ReceiverAddress']),
        state: 'nhan-gui' as State,
      };
      items.set(order, item);
      const oldest = items.keys().next().value;
      if (items.size > MOST_KEPT && oldest !== undefined) items.delete(oldest);
      return { status: 200, body: { Status: '100', Message: 'OK', ItemCode: item.itemCode } };
    },

    tell(accessToken: string | undefined, fields: Readonly<Record<string, unknown>>): Answer {
      if (!mayAsk(accessToken)) return { status: 200, body: { Status: '401', Message: 'access_token' } };
      const item = items.get(String(fields['OrderNumber'] ?? ''));
      if (!item) return { status: 200, body: { Status: '404', Message: 'OrderNumber' } };
      const { code, text } = STATES[item.state];
      return { status: 200, body: { Status: '100', ItemCode: item.itemCode, ItemState: code, Description: text } };
    },

    /** What was delivered or sent back stays so. */
    move(order: string, state: string): void {
      const item = items.get(order);
      const known = Object.keys(STATES).find((name) => name === state) as State | undefined;
      if (item && known && item.state !== 'da-phat' && item.state !== 'hoan-ve') item.state = known;
    },

    page(): string {
      const rows = [...items.values()].reverse().map(
        ({ order, itemCode, receiver, address, state }) =>
          `<li><p class="head"><b>${escaped(itemCode)}</b> · đơn ${escaped(order)} · ${STATES[state].text}</p>
<p>${escaped(receiver)}, ${escaped(address)}</p>
<form method="post" action="/buu-chinh" aria-label="Đơn ${escaped(order)}"><input type="hidden" name="don" value="${escaped(order)}">
<button name="viec" value="dang-phat">Đi phát</button><button name="viec" value="da-phat">Phát thành công</button><button name="viec" value="hoan-ve">Chuyển hoàn</button></form></li>`,
      );
      return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bưu chính (mô phỏng)</title>
<link rel="stylesheet" href="/trang.css">
</head>
<body>
<main>
<h1>Bưu chính (mô phỏng)</h1>
${rows.length === 0 ? '<p>Chưa có bưu gửi nào.</p>' : `<ol>${rows.join('\n')}</ol>`}
</main>
</body>
</html>
`;
    },
  };
}
