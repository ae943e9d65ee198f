/**
 * Zalo Official Account, mô phỏng: somebody follows it, writes to it, follows it no longer; each is told to the province
 * by an event sealed with the secret of the account.
 */
import { createHash } from 'node:crypto';

export interface ZaloAccountSettings {
  readonly appId: string;
  readonly accountId: string;
  readonly webhookSecret: string;
  /** Where the province takes events. */
  readonly webhookUrl: string;
}

/** The same each time for a phone, so that whoever was linked still is after a new start. */
const USER_ID = /^3810(0\d{9})00000$/;
const PHONE = /^0\d{9}$/;

export const userIdOf = (phone: string): string => `3810${phone}00000`;
export const phoneOf = (userId: string): string | undefined => USER_ID.exec(userId)?.[1];

export type ZaloDeed = 'follow' | 'unfollow' | 'user_send_text';

/** The body as it is sent, and the header that seals it. */
export function sealedEvent(
  { appId, accountId, webhookSecret }: Omit<ZaloAccountSettings, 'webhookUrl'>,
  { deed, phone, text, at }: { deed: ZaloDeed; phone: string; text: string; at: number },
): { readonly body: string; readonly signature: string } {
  const id = userIdOf(phone);
  const about =
    deed === 'user_send_text'
      ? { sender: { id }, recipient: { id: accountId }, message: { text, msg_id: `${at}${phone}` } }
      : { oa_id: accountId, follower: { id }, source: 'qrcode' };
  const body = JSON.stringify({ app_id: appId, event_name: deed, timestamp: String(at), ...about });
  const mac = createHash('sha256').update(`${appId}${body}${at}${webhookSecret}`).digest('hex');
  return { body, signature: `mac=${mac}` };
}

export function createZaloAccount(settings: ZaloAccountSettings) {
  const gone = new Set<string>();
  return {
    /** Whoever never pressed anything is taken for a follower: the simulator forgets when it stops. */
    follows: (userId: string): boolean => phoneOf(userId) !== undefined && !gone.has(userId),
    /** What to say on the page. */
    async act(deed: ZaloDeed, phone: string, text: string): Promise<string> {
      if (!PHONE.test(phone)) return 'Số điện thoại gồm 10 chữ số, bắt đầu bằng 0.';
      if (deed === 'follow') gone.delete(userIdOf(phone));
      if (deed === 'unfollow') gone.add(userIdOf(phone));
      const { body, signature } = sealedEvent(settings, { deed, phone, text, at: Date.now() });
      const headers = { 'content-type': 'application/json', 'x-zevent-signature': signature };
      try {
        const answer = await fetch(settings.webhookUrl, { method: 'POST', headers, body });
        await answer.body?.cancel();
        return answer.ok ? `${DONE[deed]} Cổng dịch vụ công đã nhận sự kiện.` : `Cổng trả lời ${answer.status}.`;
      } catch {
        return 'Không gọi được cổng dịch vụ công.';
      }
    },
  };
}

const DONE: Readonly<Record<ZaloDeed, string>> = {
  follow: 'Đã quan tâm.',
  unfollow: 'Đã bỏ quan tâm.',
  user_send_text: 'Đã nhắn.',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function zaloAccountPage({ phone = '', told }: { phone?: string; told?: string }): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zalo OA (mô phỏng)</title>
<link rel="stylesheet" href="/trang.css">
</head>
<body>
<main>
<h1>Zalo OA (mô phỏng)</h1>
<p>Zalo của một người, trên máy này: quan tâm trang của tỉnh, nhắn mã liên kết, bỏ quan tâm. Tin gửi tới Zalo hiện ở <a href="/hop-thu">hộp thư</a>.</p>
${told === undefined ? '' : `<p role="status"><b>${escaped(told)}</b></p>`}
<form method="post" action="/zalo">
<label for="so">Số điện thoại của Zalo</label>
<input id="so" name="so" inputmode="tel" value="${escaped(phone)}">
<label for="tin">Tin nhắn</label>
<input id="tin" name="tin" autocomplete="off">
<button name="viec" value="user_send_text">Nhắn</button>
<button name="viec" value="follow">Quan tâm</button>
<button name="viec" value="unfollow">Bỏ quan tâm</button>
</form>
</main>
</body>
</html>
`;
}
