import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import {
  type Page,
  type Simulators,
  signInAtProvider,
  startSimulators,
  TestBrowser,
} from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3998';
const SON = {
  fullName: 'LƯƠNG VĂN SƠN',
  idNumber: '038088999101',
  day: '15',
  month: '3',
  year: '1988',
  gender: 'male',
  phone: '0968 000 101',
  email: '',
  address: 'Số 3, ngõ Ví Dụ, phường Hạc Thành, tỉnh Thanh Hóa',
};
const HANH = {
  ...SON,
  fullName: 'Trịnh Thị Hạnh',
  idNumber: '038193999102',
  year: '1993',
  gender: 'female',
  phone: '0977000102',
};
const PASSWORD = 'Sông Mã chảy 2 bờ!';

const simulators: Simulators = await startSimulators((await createTestDatabase()).url, PORTAL);
const { app, database } = await createTestApp(simulators.environment);

async function begin(): Promise<{ browser: TestBrowser; at: string }> {
  const browser = new TestBrowser(app, PORTAL);
  const method = await browser.get('/dang-ky');
  return { browser, at: method.url.href };
}

async function confirmPhone(person: typeof SON): Promise<{ browser: TestBrowser; at: string; page: Page }> {
  const { browser, at } = await begin();
  await browser.post(`${at}/thong-tin`, person);
  const otp = await simulators.lastCode(person.phone.replaceAll(' ', ''));
  return { browser, at, page: await browser.post(`${at}/otp`, { otp }) };
}

const password = (typed: string, repeated = typed) => ({ password: typed, repeated });

test('a citizen registers with their own telephone number and is greeted as the register spells the name', async () => {
  const start = await begin();
  const methods = await start.browser.get(start.at);
  expect(methods.text).toContain('Chọn phương thức đăng ký');
  expect(methods.text).toContain('Thuê bao di động');
  const forBusiness = await start.browser.get(`${start.at}?doi-tuong=doanh-nghiep`);
  expect(forBusiness.text).toContain('chỉ dành cho Công dân');

  const { browser, at, page } = await confirmPhone(SON);
  expect(page.text).toContain('8 ký tự trở lên');
  const consent = await browser.post(`${at}/mat-khau`, password(PASSWORD));
  const home = await browser.post(`${consent.url.href}/dong-y`, {}, (url) => url.pathname === '/');
  expect(home.url.pathname).toBe('/');
  expect((await browser.get('/dang-xuat')).text).toContain('Xin chào <b>Lương Văn Sơn</b>');
  const account = await database.kysely
    .selectFrom('account')
    .select(['full_name', 'level'])
    .where('personal_id', '=', SON.idNumber)
    .executeTakeFirstOrThrow();
  expect(account).toEqual({ full_name: 'Lương Văn Sơn', level: 1 });
});

test('attack 11: who registered a number that somebody else has proven better reads the ways out', async () => {
  const { id } = await database.kysely
    .updateTable('account')
    .set({ level: 2 })
    .where('personal_id', '=', SON.idNumber)
    .returning('id')
    .executeTakeFirstOrThrow();
  await database.kysely.deleteFrom('federated_identity').where('account_id', '=', id).execute();
  const browser = new TestBrowser(app, PORTAL);
  const person = { path: '/dang-nhap/dvcqg', id: SON.idNumber, password: PASSWORD, phone: '0968000101' };
  const refused = await signInAtProvider(browser, simulators, person);
  expect(refused.status).toBe(403);
  for (const way of ['Tài khoản VNeID Bộ Công an', 'Công an xã, phường', 'quầy Một Cửa'])
    expect(refused.text).toContain(way);
  expect((await browser.get('/dang-xuat')).text).not.toContain('Xin chào');
});

test('attack 20: unknown SIM, other owner and other name get one message; a duplicate is told only to the SIM’s owner', async () => {
  const { browser, at } = await begin();
  const known = { ...SON, fullName: 'Lê Hữu Hồng', idNumber: '038089999001', day: '9', month: '5', year: '1989' };
  const answers: Page[] = [];
  for (const wrong of [
    { phone: '0900000000' },
    { phone: HANH.phone },
    { fullName: 'Lê Hữu Hống', phone: '0980000229' },
  ])
    answers.push(await browser.post(`${at}/thong-tin`, { ...known, ...wrong }));
  for (const answer of answers) {
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('không trùng với thông tin thuê bao');
    expect(answer.text).not.toContain('đã có tài khoản');
    expect(answer.text).toContain('ngõ Ví Dụ');
  }
  const duplicate = await browser.post(`${at}/thong-tin`, { ...known, phone: '0980000229' });
  expect(duplicate.status).toBe(409);
  for (const way of ['Quên mật khẩu', 'Đến quầy giao dịch', 'Khiếu nại']) expect(duplicate.text).toContain(way);
});

test('attack 21: steps cannot be skipped, and two registrations of one number at once make one account', async () => {
  const fresh = await begin();
  expect((await fresh.browser.post(`${fresh.at}/mat-khau`, password(PASSWORD))).status).toBe(400);
  expect((await fresh.browser.get(`${fresh.at}/otp`)).status).toBe(400);
  expect((await new TestBrowser(app, PORTAL).get(fresh.at)).status).toBe(400);
  await fresh.browser.post(`${fresh.at}/thong-tin`, HANH);
  expect((await fresh.browser.post(`${fresh.at}/mat-khau`, password(PASSWORD))).status).toBe(400);

  const both = [await confirmPhone(HANH), await confirmPhone(HANH)];
  const ends = await Promise.all(both.map(({ browser, at }) => browser.post(`${at}/mat-khau`, password(PASSWORD))));
  expect(ends.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('attack 22: weak and telltale passwords and ten kilobytes are refused with 422', async () => {
  const minh = { ...SON, fullName: 'Quách Công Minh', idNumber: '038202999104', year: '2002', phone: '0386000104' };
  const { browser, at } = await confirmPhone(minh);
  const weak = ['Ng1!', 'khongcohoa1!', 'KHONGCOTHUONG1!', 'KhongCoSo!', 'KhongCoDau1', 'MatKhau@2026', 'P@ssw0rd'];
  const telltale = ['ThanhHoa@36', 'CôngMinh!1', 'Aa!038202999104', 'Aa!0386000104'];
  for (const typed of [...weak, ...telltale, `Aa1!${'x'.repeat(10_000)}`]) {
    expect((await browser.post(`${at}/mat-khau`, password(typed))).status, typed.slice(0, 20)).toBe(422);
  }
  const differs = await browser.post(`${at}/mat-khau`, password(PASSWORD, 'khác'));
  expect(differs.text).toContain('chưa giống nhau');
  expect((await browser.post(`${at}/mat-khau`, password(PASSWORD.normalize('NFD'), PASSWORD))).status).toBe(200);
  const later = new TestBrowser(app, PORTAL);
  const signIn = await later.get('/dang-nhap/dvcqg');
  const otp = await later.post(`${signIn.url.href}/mat-khau`, { username: minh.idNumber, password: PASSWORD });
  expect(otp.url.pathname).toMatch(/\/otp$/);
});

test('a form with mistakes says what to correct and keeps what was typed', async () => {
  const { browser, at } = await begin();
  const answer = await browser.post(`${at}/thong-tin`, { ...SON, idNumber: '038190999101', phone: '12', address: '' });
  expect(answer.status).toBe(422);
  for (const told of ['không khớp với năm sinh', 'gồm 10 chữ số', 'chưa nhập địa chỉ', 'LƯƠNG VĂN SƠN'])
    expect(answer.text).toContain(told);
});

test('while the subscriber register is away the citizen is asked to come back, and nothing typed is lost', async () => {
  const away = await startSimulators((await createTestDatabase()).url, PORTAL, {
    SUBSCRIBER_REGISTER_URL: 'http://127.0.0.1:9',
  });
  const browser = new TestBrowser((await createTestApp(away.environment)).app, PORTAL);
  const at = (await browser.get('/dang-ky')).url.href;
  const answer = await browser.post(`${at}/thong-tin`, SON);
  expect(answer.status).toBe(503);
  for (const told of ['Chưa kiểm tra được thông tin thuê bao', 'ngõ Ví Dụ']) expect(answer.text).toContain(told);
});

test('while messages cannot be sent the citizen reads so, and asks again as soon as they can', async () => {
  const thom = { ...SON, fullName: 'Hà Thị Thơm', idNumber: '172999103', gender: 'female', phone: '0915000103' };
  const { browser, at } = await begin();
  await switchMessages('down');
  const answer = await browser.post(`${at}/thong-tin`, thom);
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('Chưa gửi được tin nhắn');
  await switchMessages('ok');
  expect((await browser.post(`${at}/gui-lai`, {})).status).toBe(200);
  const page = await browser.post(`${at}/otp`, { otp: await simulators.lastCode(thom.phone) });
  expect(page.text).toContain('Đặt mật khẩu');
});

function switchMessages(mode: 'down' | 'ok'): Promise<Response> {
  return fetch(`${simulators.environment['MESSAGE_GATEWAY_URL']}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'sms', mode }),
  });
}

test('where portals make no accounts the page explains VNeID instead', async () => {
  const closed = await createTestApp({ ...simulators.environment, LOCAL_REGISTRATION: 'off' });
  const page = await closed.app.inject('/dang-ky');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Đăng nhập bằng VNeID');
});
