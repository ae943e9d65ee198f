import { expect, test } from 'vitest';
import { listResults } from '#capabilities/dossier/index.ts';
import { type Printer, printer } from '#engines/print/printer.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import type { GuideProcedure } from '../../../../../tests/support/real-filing.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';
import { issueResult } from '../../actions/issue-result.ts';
import { reopenDossier } from '../../actions/reopen-dossier.ts';
import { signingMeans } from '../../signing/signing-means.ts';

const PUBLIC_URL = 'https://example.vn';
const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const { anonymous, database, platform } = world;
const office = await hacThanhOffice(world);
const citizen = await world.signInCitizen();
const PRIVATE = ['038089999001', '0380 8999', 'Lê Hữu Hồng', 'Lê Minh An', 'Nguyễn Thị Mai', 'BÁNH KHOÁI', 'Ví Dụ'];

/** What the QR code of each certificate says. */
const printed: string[] = [];
const watched: Pick<Printer, 'print'> = {
  print(template, data, options) {
    printed.push(options?.qr ?? '');
    return printer.print(template, data, options);
  },
};
const { files, config, log } = platform;
const signing = signingMeans(config.signing);
const means = { database, files, printer: watched, publicUrl: PUBLIC_URL, signing, log };

async function issued(procedure: GuideProcedure) {
  const code = await office.approved(procedure);
  const { version, id } = await office.detail(code);
  const at = platform.clock.now();
  await issueResult(means, { code, officer: office.signatory, expectedVersion: version, at });
  const [result] = await listResults(database.kysely, id);
  return { code, publicCode: result!.publicCode };
}

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'));

test('whoever scans a birth certificate learns that it is genuine, and nothing of the child', async () => {
  const { code, publicCode } = await issued('1.001193');
  expect(printed.at(-1)).toBe(`${PUBLIC_URL}/xac-thuc/${publicCode}`);
  const page = await anonymous.get(printed.at(-1)!.slice(PUBLIC_URL.length));
  expect(page.statusCode).toBe(200);
  for (const shown of [
    'Giấy tờ này do hệ thống cấp.',
    'Giấy khai sinh',
    '1/2026',
    '25/11/2026',
    'Ủy ban nhân dân phường Hạc Thành',
    'Phạm Văn Thắng, Phó Chủ tịch',
    publicCode,
  ]) {
    expect(mainOf(page.body)).toContain(shown);
  }
  for (const hidden of [...PRIVATE, code]) expect(page.body).not.toContain(hidden);
  const own = await citizen.get(`/ho-so-ca-nhan/${code}`);
  expect(own.body).toContain(`href="/xac-thuc/${publicCode}"`);
});

test("a business household's number is its owner's, so the page keeps it to the paper", async () => {
  const { publicCode } = await issued('1.001612');
  const page = await anonymous.get(`/xac-thuc/${publicCode}`);
  expect(page.body).toContain('Giấy chứng nhận đăng ký hộ kinh doanh');
  expect(page.body).toContain('Không hiện ở đây, vì là số định danh cá nhân');
  for (const hidden of PRIVATE) expect(page.body).not.toContain(hidden);
});

test('a code typed by hand, in small letters and without dashes, leads to the same page', async () => {
  const { publicCode } = await issued('1.001193');
  const typed = publicCode.replaceAll('-', ' ').toLowerCase();
  const answer = await anonymous.get(`/xac-thuc?ma=${encodeURIComponent(typed)}`);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/xac-thuc/${publicCode}`]);
  const direct = await anonymous.get(`/xac-thuc/${publicCode.replaceAll('-', '').toLowerCase()}`);
  expect([direct.statusCode, direct.body.includes('Giấy tờ này do hệ thống cấp.')]).toEqual([200, true]);
});

test('a paper under correction and a paper that was replaced say so, to the person and to who verifies', async () => {
  const { code, publicCode } = await issued('1.001193');
  const { version } = await office.detail(code);
  const at = platform.clock.now();
  const reopening = { code, officer: office.signatory, expectedVersion: version, at, reason: 'Sai tên đệm' };
  expect(await reopenDossier(database, reopening)).toMatchObject({ ok: true });
  expect((await anonymous.get(`/xac-thuc/${publicCode}`)).body).toContain('đang được sửa');
  const ownPage = async () => (await citizen.get(`/ho-so-ca-nhan/${code}`)).body;
  expect(await ownPage()).toContain('Kết quả này đang được sửa.');
  await office.approveAgain(code);
  const { version: last, id } = await office.detail(code);
  await issueResult(means, { code, officer: office.signatory, expectedVersion: last, at });
  const [, renewed] = await listResults(database.kysely, id);
  const old = await anonymous.get(`/xac-thuc/${publicCode}`);
  expect(old.body).toContain('đã được thay');
  expect(old.body).not.toContain(renewed!.publicCode);
  const own = await ownPage();
  expect(own).not.toContain('đang được sửa');
  const places = [renewed!.publicCode, 'Kết quả cũ, đã được thay', 'giấy này không còn giá trị', publicCode];
  expect(places.map((text) => own.indexOf(text)).every((at, index, all) => at > (all[index - 1] ?? 0))).toBe(true);
  expect((await anonymous.get(`/xac-thuc/${renewed!.publicCode}`)).body).toContain('Giấy tờ này do hệ thống cấp.');
});

test('an unknown code is told plainly, with the ways out', async () => {
  const page = await anonymous.get('/xac-thuc/2222-3333-4444');
  expect(page.statusCode).toBe(404);
  expect(page.body).toContain('Không tìm thấy giấy tờ có mã này.');
  expect(page.body).toContain('value="2222-3333-4444"');
  expect(mainOf(page.body)).toContain('href="tel:1022"');
});

test.each([
  '/xac-thuc/abc',
  '/xac-thuc/%00',
  '/xac-thuc/%F0%9F%98%80',
  '/xac-thuc/%3Cscript%3E',
  `/xac-thuc/${'2'.repeat(190)}`,
  `/xac-thuc/${'2'.repeat(3000)}`,
  '/xac-thuc/2222-3333-4444/x',
])('a malformed address finds nothing and breaks nothing: %.40s', async (url) => {
  const page = await anonymous.get(url);
  expect(page.statusCode).toBe(404);
  expect(page.body).not.toContain('<script>');
});

test('an address that cannot be read at all is refused, not a fault', async () => {
  expect((await anonymous.get('/xac-thuc/%E0%A4')).statusCode).toBeLessThan(500);
});

test('a form without a code, or with a wrong one, says how a code looks and keeps what was typed', async () => {
  expect((await anonymous.get('/xac-thuc')).statusCode).toBe(200);
  const empty = await anonymous.get('/xac-thuc?ma=');
  expect([empty.statusCode, empty.body.match(/Hãy ghi mã kiểm tra/g)?.length]).toEqual([422, 2]);
  const wrong = await anonymous.get('/xac-thuc?ma=1234');
  expect([wrong.statusCode, wrong.body.match(/Mã kiểm tra chưa đúng/g)?.length]).toEqual([422, 2]);
  expect(wrong.body).toContain('value="1234"');
  for (const query of ['ma=a&ma=b', 'ma[]=x', 'ma=%00', `ma=${'x'.repeat(5000)}`]) {
    expect([query, (await anonymous.get(`/xac-thuc?${query}`)).statusCode < 500]).toEqual([query, true]);
  }
});

test('whoever tries one code after the other waits a minute', async () => {
  const ask = () => anonymous.inject({ method: 'GET', url: '/xac-thuc/2222-3333-4444', remoteAddress: '10.1.2.4' });
  const answers = await Promise.all(Array.from({ length: 35 }, ask));
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(5);
  expect(answers.find(({ statusCode }) => statusCode === 429)?.body).toContain('Bạn kiểm tra quá nhanh.');
});
