import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const { anonymous } = await createTestApp();
const html = async (url: string) => {
  const response = await anonymous.get(url);
  expect(response.statusCode, url).toBe(200);
  return response.body;
};

test('the home page leads to a birth certificate with its real time and fee', async () => {
  const page = await html('/');
  expect(page).toContain('Bạn cần làm thủ tục gì?');
  expect(page).toMatch(/href="\/thu-tuc\/1\.001612"[\s\S]{0,400}3 ngày làm việc · Miễn phí khi nộp trực tuyến/);
  expect(page).toMatch(/href="\/thu-tuc\/1\.001193"[\s\S]{0,500}Trong ngày làm việc · Miễn phí/);
  expect(page).toContain('12/2025/NQ-HĐND');
});

test('a person without marks and with an abbreviation finds the procedure and reads how it was understood', async () => {
  const page = await html('/dich-vu-cong?tu-khoa=thanh+lap+hkd');
  expect(page).toContain('href="/thu-tuc/1.001612"');
  expect(page).toContain('Chúng tôi hiểu');
  expect(page.indexOf('/thu-tuc/1.001612')).toBeLessThan(page.indexOf('Không thấy việc cần tìm?'));
});

test('whoever types is offered the best findings of that list, and a few letters or nonsense offer nothing', async () => {
  for (const path of ['/', '/dich-vu-cong'])
    expect(await html(path)).toContain('data-suggestions="/dich-vu-cong/goi-y"');
  const offered = async (address: string) => JSON.parse(await html(address)) as { text: string; href: string }[];
  const household = await offered('/dich-vu-cong/goi-y?tu-khoa=thanh+lap+hkd');
  expect(household.map(({ href }) => href)).toContain('/thu-tuc/1.001612');
  expect(household.length).toBeLessThanOrEqual(6);
  expect(await offered('/thu-tuc/goi-y?tu-khoa=1.010833')).toMatchObject([{ href: '/thu-tuc/1.010833' }]);
  expect(await offered('/dich-vu-cong/goi-y?tu-khoa=1.010833')).toEqual([]);
  for (const words of ['', 'k', '%25%25']) expect(await offered(`/thu-tuc/goi-y?tu-khoa=${words}`)).toEqual([]);
});

test('filters narrow the list, stay chosen and travel to the next page', async () => {
  const page = await html('/thu-tuc?linh-vuc=ho-tich&doi-tuong=cong-dan');
  expect(page).toContain('11 thủ tục');
  expect(page).toMatch(/value="ho-tich"[^>]*checked|checked[^>]*value="ho-tich"/);
  const all = await html('/thu-tuc');
  expect(all).toContain('href="/thu-tuc?trang=2"');
  expect(await html('/thu-tuc?co-quan=ubnd-cap-xa')).toContain('co-quan=ubnd-cap-xa&amp;trang=2');
});

test('online services leave out what can only be filed on paper', async () => {
  for (const typed of ['1.010833', '1010833', '1.010+833'])
    expect(await html(`/thu-tuc?tu-khoa=${typed}`)).toContain('href="/thu-tuc/1.010833"');
  expect(await html('/dich-vu-cong?tu-khoa=1.010833')).not.toContain('href="/thu-tuc/1.010833"');
});

test('nothing found says so and offers a way out', async () => {
  const page = await html('/dich-vu-cong?tu-khoa=xyzxyz');
  expect(page).toContain('Không có thủ tục nào khớp “xyzxyz”.');
  expect(page).toContain('Xóa từ khóa và bộ lọc');
});

test('a household business page answers at a glance and leads to filing', async () => {
  const page = await html('/thu-tuc/1.001612');
  for (const words of [
    '3 ngày làm việc',
    'Miễn phí khi nộp trực tuyến',
    '100.000\u00a0đ',
    'Giấy chứng nhận đăng ký hộ kinh doanh',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).toMatch(/href="\/nop-ho-so\/1\.001612"[\s\S]{0,200}Đăng ký nộp trực tuyến/);
  expect(page).toContain('Nghị định 168/2025/NĐ-CP');
});

test('the birth registration page shows the late fee and the price of a copy', async () => {
  const page = await html('/thu-tuc/1.001193');
  expect(page).toContain('Lệ phí đăng ký khai sinh quá hạn');
  expect(page).toContain('8.000\u00a0đ mỗi bản');
  expect(page).toContain('Văn bản của người làm chứng xác nhận về việc sinh');
});

test('a procedure that is not filed here says where it is', async () => {
  const page = await html('/thu-tuc/1.115538');
  expect(page).not.toContain('/nop-ho-so/1.115538');
  expect(page).toContain('số 28 Đại lộ Lê Lợi');
});

test('every procedure has a page', async () => {
  const codes = new Set<string>();
  for (const number of [1, 2, 3, 4]) {
    for (const [, code] of (await html(`/thu-tuc?trang=${number}`)).matchAll(/href="\/thu-tuc\/(\d\.\d{6})"/g)) {
      codes.add(code ?? '');
    }
  }
  expect(codes.size).toBeGreaterThanOrEqual(35);
  for (const code of codes) expect(await html(`/thu-tuc/${code}`)).toContain(`Thủ tục ${code}`);
});

test.each(['/thu-tuc/9.999999', '/thu-tuc/khai-sinh', '/thu-tuc/%27%3Bdrop', '/thu-tuc/..%2f..%2fetc'])(
  '%s is a page that does not exist',
  async (url) => {
    expect((await anonymous.get(url)).statusCode).toBe(404);
  },
);

test.each([
  'tu-khoa=%00%ff',
  'tu-khoa=%E0%A4%A',
  `tu-khoa=${'đ'.repeat(5000)}`,
  'tu-khoa=a&tu-khoa=b',
  'tu-khoa[]=x&linh-vuc[__proto__]=y',
  'linh-vuc=constructor&muc-do=toString&doi-tuong=__proto__&co-quan=x',
  'trang=-1',
  'trang=99999999999',
  'trang=2.5',
  '__proto__=x&trang=NaN',
  'tu-khoa=%3Cscript%3Ealert(1)%3C/script%3E',
])('a strange address never breaks the list: %s', async (query) => {
  const response = await anonymous.get(`/dich-vu-cong?${query}`);
  expect(response.statusCode).toBeLessThan(500);
  expect(response.body).not.toContain('<script>alert');
});
