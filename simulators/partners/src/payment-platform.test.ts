import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { opened, type PaymentMessage, sealed, stamp } from './payment-messages.ts';
import { createPaymentPlatform, type PaymentPlatform } from './payment-platform.ts';

const partner = { code: 'THU', secret: 'a-secret-of-this-test', digest: 'hmac' as const };
const confirmed: unknown[] = [];
let answers: string[] = [];
const portal = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  confirmed.push(JSON.parse(body));
  response.end(JSON.stringify({ MaLoi: answers.shift() ?? '00' }));
});
let platform: PaymentPlatform;
let isMute = false;

beforeAll(async () => {
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  const settings = {
    ...partner,
    confirmUrl: `${url}/bao`,
    returnUrl: 'http://cong.example/tro-ve',
    pausesInMs: [0, 1, 1],
  };
  platform = createPaymentPlatform(settings, () => isMute);
});
afterAll(() => void portal.close());

const init = (MaThamChieu: string, change: PaymentMessage = {}) =>
  sealed(
    {
      LoaiBanTin: 'INIT',
      MaDoiTac: 'THU',
      MaThamChieu,
      SoTien: '8000',
      MaTienTe: 'VND',
      ThongTinGiaoDich: 'Nop phi',
      ThoiGianGD: stamp(),
      ...change,
    },
    partner,
  );
const query = (MaThamChieu: string) =>
  opened(
    'RESULT',
    platform.query(sealed({ LoaiBanTin: 'QUERY', MaDoiTac: 'THU', MaThamChieu }, partner)).body as PaymentMessage,
    partner,
  );
function begin(reference: string) {
  const { body } = platform.begin(init(reference), 'http://thanh-toan.example');
  const { UrlThanhToan } = JSON.parse((body as { message: string }).message) as { UrlThanhToan: string };
  const payment = platform.find(UrlThanhToan.split('/').at(-1) ?? '');
  if (!payment) throw new Error('not begun');
  return payment;
}

test('a partner begins, a person pays, and the partner is told until it listens', async () => {
  const payment = begin('TT000001');
  expect(query('TT000001')).toMatchObject({ TrangThaiGD: '3', MaLoi: '99' });
  answers = ['97', '97'];
  expect(platform.decide(payment, 'thanh-cong')).toBe('http://cong.example/tro-ve?MaThamChieu=TT000001&MaLoi=00');
  await expect.poll(() => confirmed.length).toBe(3);
  expect(opened('CONFIRM', confirmed.at(-1) as PaymentMessage, partner)).toMatchObject({ MaLoi: '00', SoTien: '8000' });
  expect(query('TT000001')).toMatchObject({ TrangThaiGD: '1', MaLoi: '00' });
  const statement = platform.statement(
    sealed({ LoaiBanTin: 'STATEMENT', MaDoiTac: 'THU', Ngay: stamp().slice(0, 8) }, partner),
  );
  expect(statement).toContain(`TT000001,${payment.bankTransaction},8000,`);
});

test('whoever has no seal begins nothing and learns nothing', () => {
  for (const wrong of [{ ...init('TT000002'), SoTien: '1' }, init('TT000002', { MaDoiTac: 'KHAC' }), {}])
    expect(platform.begin(wrong, '').body).toMatchObject({ error_code: '97' });
  expect(platform.begin(init('TT000002', { SoTien: '0' }), '').body).toMatchObject({ error_code: '13' });
  expect(platform.query({ LoaiBanTin: 'QUERY', MaDoiTac: 'THU', MaThamChieu: 'TT000001' }).body).toEqual({
    MaLoi: '97',
  });
  expect(platform.statement({ LoaiBanTin: 'STATEMENT', MaDoiTac: 'THU', Ngay: stamp().slice(0, 8) })).toBeUndefined();
  expect(query('TT999999')).toMatchObject({ MaLoi: '25' });
});

test('a bank’s app pays what the code says, and only that', () => {
  isMute = true;
  begin('TT0000000000000000000003');
  const code = (amount: string) =>
    `00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA530370454${amount}5802VN62280124TT00000000000000000000036304`;
  expect(platform.scan(`${code('048000')}0000`)).toBeUndefined();
  expect(platform.scan(`${code('048000')}7F1A`)).toBeUndefined();
  expect(query('TT0000000000000000000003')).toMatchObject({ TrangThaiGD: '3' });
});
