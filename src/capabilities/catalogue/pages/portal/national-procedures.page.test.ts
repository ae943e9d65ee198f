/** Procedures known from the national catalogue, found and read beside those that are settled here. */
import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { aRecord, importRecords } from '../../../../../tests/support/national-catalogue.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';

const { anonymous, database } = await createTestApp();

const RECORDS = [
  aRecord('1.001456', 'Cấp hộ chiếu phổ thông ở trong nước'),
  aRecord('1.001445', 'Trình báo mất hộ chiếu phổ thông', {
    methods: [{ m: 'direct', t: 1, u: 'unspecified', fees: [{ amount: 0, note: '' }] }],
    papers: null,
  }),
  aRecord('1.014599', 'Hỗ trợ giải bản tàu cá', { scope: 'local-other', field: 'Thủy sản', levels: ['commune'] }),
  aRecord('1.001612', 'Đăng ký thành lập hộ kinh doanh (tên của nơi khác)'),
];

await importRecords(database, RECORDS);

const html = async (url: string, status = 200) => {
  const response = await anonymous.get(url);
  expect(response.statusCode, url).toBe(status);
  return response.body;
};

test('a person finds a procedure of another agency in other words than its own', async () => {
  const page = await html('/thu-tuc?tu-khoa=lam+passport');
  expect(page).toContain('href="/thu-tuc/1.001456"');
  expect(page).toContain('Cổng Dịch vụ công quốc gia');
  expect(page).toContain('8 ngày làm việc');
});

test('its page tells what is known, where to go, and that it cannot be filed here', async () => {
  const page = await html('/thu-tuc/1.001456');
  for (const words of [
    'Cấp hộ chiếu phổ thông',
    '8 ngày làm việc',
    '200.000\u00a0đ',
    '3 loại',
    'chưa nộp được trên trang này',
  ])
    expect(page).toContain(words);
  expect(page).not.toContain('/nop-ho-so/1.001456');
});

test('what the source does not tell is not made up', async () => {
  const page = await html('/thu-tuc/1.001445');
  expect(page).toContain('Theo quy định của cơ quan giải quyết');
  expect(page).toContain('Xem trên Cổng Dịch vụ công quốc gia');
});

test('what holds in another province is in no list, and its page says so', async () => {
  expect(await html('/thu-tuc?tu-khoa=giai+ban+tau+ca')).not.toContain('href="/thu-tuc/1.014599"');
  expect(await html('/thu-tuc/1.014599')).toContain('không áp dụng tại tỉnh Thanh Hóa');
  await html('/thu-tuc/9.999999', 404);
  await html('/thu-tuc/khong-co', 404);
});

test('a procedure settled here stays as it is settled here', async () => {
  const page = await html('/thu-tuc/1.001612');
  expect(page).not.toContain('tên của nơi khác');
  expect(page).toContain('/nop-ho-so/1.001612');
});

test('level, fee and a field of the source narrow the list and stay chosen', async () => {
  const listed = (page: string) => [...page.matchAll(/href="\/thu-tuc\/([\d.]+)"/g)].map(([, code]) => code);
  expect(listed(await html('/thu-tuc?linh-vuc=quan-ly-xuat-nhap-canh')).sort()).toEqual(['1.001445', '1.001456']);
  expect(listed(await html('/thu-tuc?linh-vuc=quan-ly-xuat-nhap-canh&le-phi=mien-phi'))).toEqual(['1.001445']);
  expect(listed(await html('/thu-tuc?tu-khoa=hộ+chiếu&cap=bo'))).toEqual([]);
  const page = await html('/thu-tuc?cap=tinh&le-phi=co-thu');
  expect(page).toMatch(/name="cap"[^>]*value="tinh"[^>]*checked/);
  expect(page).toMatch(/name="le-phi"[^>]*value="co-thu"[^>]*checked/);
});

test('online services name what the national portal takes, and say that it does', async () => {
  const page = await html('/dich-vu-cong?tu-khoa=hộ+chiếu');
  expect(page).toContain('href="/thu-tuc/1.001456"');
  expect(page).not.toContain('href="/thu-tuc/1.001445"');
});

test('while a publication is read anew, whoever comes is answered from the catalogue before it', async () => {
  const before = await loadCatalogue(database);
  await importRecords(database, [...RECORDS, aRecord('1.001457', 'Cấp hộ chiếu phổ thông theo thủ tục rút gọn')]);
  const meanwhile = await Promise.all([1, 2, 3].map(() => loadCatalogue(database)));
  expect(meanwhile.every((one) => one === before)).toBe(true);
  await expect.poll(async () => (await loadCatalogue(database)).listingByCode.has('1.001457')).toBe(true);
  expect(await html('/thu-tuc?tu-khoa=ho+chieu+rut+gon')).toContain('/thu-tuc/1.001457');
});
