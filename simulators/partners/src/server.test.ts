import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartners } from './server.ts';

const SECRET = 'a-secret-of-this-test';
const { http: server, mail } = createPartners({
  messages: SECRET,
  subscribers: SECRET,
  register: { id: 'a-portal', secret: SECRET },
  zalo: SECRET,
  zaloAccount: { appId: '1', accountId: '2', webhookSecret: SECRET, webhookUrl: 'http://127.0.0.1:9/zalo' },
  mail: { user: 'a-portal', password: SECRET },
  signing: { id: 'a-portal', secret: SECRET },
  post: 'none',
  payment: { code: 'A', secret: SECRET, digest: 'hmac', confirmUrl: '', returnUrl: '' },
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  mail.close();
});

function send(path: string, body: unknown, secret = SECRET): Promise<Response> {
  return fetch(base + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify(body),
  });
}
const read = async (query: string): Promise<unknown> => (await fetch(`${base}/messages${query}`)).json();

const NOTICE = {
  user_id: '3810091200000100000',
  template_id: '271001',
  template_data: { ma_ho_so: 'H56.1', thu_tuc: 'Đăng ký khai sinh', trang_thai: 'đã tiếp nhận' },
  tracking_id: 'z1',
};

async function sendZalo(change: object, token = SECRET): Promise<unknown> {
  const answer = await fetch(`${base}/message/template`, {
    method: 'POST',
    headers: { access_token: token },
    body: JSON.stringify({ ...NOTICE, ...change }),
  });
  return answer.json();
}

test('a message can be read back by the phone it was sent to, newest first', async () => {
  await send('/sms', { to: '0912000001', text: 'một', trackingId: 'a1' });
  await sendZalo({ tracking_id: 'a2' });
  await send('/sms', { to: '0912000002', text: 'ba', trackingId: 'a3' });
  expect(await read('?to=0912000001')).toEqual([
    { to: '0912000001', channel: 'zalo', text: expect.stringContaining('đã tiếp nhận'), at: expect.any(String) },
    { to: '0912000001', channel: 'sms', text: 'một', at: expect.any(String) },
  ]);
});

test('the same tracking id is delivered once', async () => {
  const message = { to: '0912000003', text: 'một lần', trackingId: 'same' };
  expect((await send('/sms', message)).status).toBe(200);
  expect((await send('/sms', message)).status).toBe(200);
  expect(await read('?to=0912000003')).toHaveLength(1);
});

test('a sender without the secret is refused', async () => {
  expect((await send('/sms', { to: '0912000004', text: 'x', trackingId: 'b' }, 'wrong')).status).toBe(401);
  expect(await read('?to=0912000004')).toEqual([]);
});

test('a fault can be switched on and off', async () => {
  const message = { to: '0912000005', text: 'x', trackingId: 'c' };
  await send('/faults', { channel: 'sms', mode: 'reject' });
  expect((await send('/sms', message)).status).toBe(422);
  await send('/faults', { channel: 'sms', mode: 'down' });
  await expect(send('/sms', message)).rejects.toThrow();
  await send('/faults', { channel: 'sms', mode: 'ok' });
  expect((await send('/sms', message)).status).toBe(200);
});

test('old messages make room, so that memory stays flat', async () => {
  for (let start = 0; start < 2_100; start += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => send('/sms', { to: '0912000006', text: 'x', trackingId: `n${start + i}` })),
    );
  }
  expect(await read('?to=0912000001')).toEqual([]);
});

test('the mailbox shows a hostile text as text', async () => {
  await send('/sms', { to: '0912000007', text: '<script>alert(1)</script>', trackingId: 'd' });
  const page = await (await fetch(`${base}/hop-thu?to=0912000007`)).text();
  expect(page).toContain('&#60;script&#62;');
  expect(page).not.toContain('<script>');
});

test('a body that is not JSON is told so', async () => {
  const answer = await fetch(`${base}/sms`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}` },
    body: 'to=1',
  });
  expect(answer.status).toBe(400);
});

const HANH = { phone: '0977000102', idNumber: '038193999102', fullName: 'TRỊNH THỊ  HẠNH' };

test('a number, its owner and the name agree, and the register says how the name is spelled', async () => {
  expect(await (await send('/subscribers/check', HANH)).json()).toEqual({ matches: true, fullName: 'Trịnh Thị Hạnh' });
});

test('attack 20: another number, owner or name has one and the same answer', async () => {
  for (const wrong of [{ phone: '0900000000' }, { idNumber: '038088999101' }, { fullName: 'Trịnh Thị Hành' }]) {
    expect(await (await send('/subscribers/check', { ...HANH, ...wrong })).json()).toEqual({ matches: false });
  }
});

test('nobody asks the register without its secret', async () => {
  expect((await send('/subscribers/check', HANH, 'wrong')).status).toBe(401);
});

const basic = (client: string): string => `Basic ${Buffer.from(client).toString('base64')}`;

async function tokenFor(client: string): Promise<Response> {
  return fetch(`${base}/lgsp/token`, {
    method: 'POST',
    headers: { authorization: basic(client) },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

test('the register tells a known client whom a person represents, and a stranger nothing', async () => {
  expect((await tokenFor('a-portal:wrong')).status).toBe(401);
  const { access_token: token } = (await (await tokenFor(`a-portal:${SECRET}`)).json()) as { access_token: string };
  const asked = { SoDinhDanhNguoiDaiDien: '038080999005' };
  const answer = await send('/lgsp/dkdn/v1/tra-cuu', asked, token);
  const { DanhSach: found } = (await answer.json()) as { DanhSach: { MaSoThue: string; TinhTrang: string }[] };
  expect(found.map(({ MaSoThue, TinhTrang }) => [MaSoThue, TinhTrang])).toEqual([
    ['2800123406', 'dang-hoat-dong'],
    ['2800987653', 'da-giai-the'],
  ]);
  expect((await send('/lgsp/dkdn/v1/tra-cuu', asked, 'no-token')).status).toBe(401);
  expect((await send('/lgsp/dkdn/v1/tra-cuu', { SoDinhDanhNguoiDaiDien: 'x' }, token)).status).toBe(400);
});

test('Zalo says in the body what is wrong with a notice: token, phone, template, its data', async () => {
  expect(await sendZalo({}, 'wrong')).toMatchObject({ error: -124 });
  expect(await sendZalo({ user_id: '1' })).toMatchObject({ error: -118 });
  expect(await sendZalo({ template_id: '1' })).toMatchObject({ error: -131 });
  expect(await sendZalo({ template_data: { ma_ho_so: 'H56.1' } })).toMatchObject({ error: -132 });
  expect(await sendZalo({ template_data: { ...NOTICE.template_data, more: 'x' } })).toMatchObject({ error: -132 });
  await send('/faults', { channel: 'zalo', mode: 'reject' });
  expect(await sendZalo({})).toMatchObject({ error: -118 });
  await send('/faults', { channel: 'zalo', mode: 'ok' });
  expect(await sendZalo({})).toMatchObject({ error: 0 });
});

const MAIL = {
  from: 'mot-cua@thanhhoa.example',
  to: 'hong@thu.example',
  subject: 'Hồ sơ đã tiếp nhận',
  text: 'Kính gửi',
};

function mailer(pass = SECRET) {
  const { port } = mail.server.address() as AddressInfo;
  return createTransport({ host: '127.0.0.1', port, ignoreTLS: true, auth: { user: 'a-portal', pass } });
}

test('mail sent by SMTP can be read back by its address, the same mail once', async () => {
  await mailer().sendMail({ ...MAIL, messageId: '<m1@mot-cua>' });
  await mailer().sendMail({ ...MAIL, messageId: '<m1@mot-cua>' });
  expect(await read('?to=hong@thu.example')).toEqual([
    { to: MAIL.to, channel: 'email', subject: MAIL.subject, text: MAIL.text, at: expect.any(String) },
  ]);
  const page = await (await fetch(`${base}/hop-thu?to=hong@thu.example`)).text();
  expect(page).toContain(MAIL.subject);
});

test('a sender of mail with a wrong password, or in a fault, is told so as SMTP tells it', async () => {
  await expect(mailer('wrong').sendMail(MAIL)).rejects.toMatchObject({ responseCode: 535 });
  await send('/faults', { channel: 'email', mode: 'reject' });
  await expect(mailer().sendMail(MAIL)).rejects.toMatchObject({ responseCode: 550 });
  await send('/faults', { channel: 'email', mode: 'down' });
  await expect(mailer().sendMail(MAIL)).rejects.toMatchObject({ responseCode: 421 });
  await send('/faults', { channel: 'email', mode: 'ok' });
});
