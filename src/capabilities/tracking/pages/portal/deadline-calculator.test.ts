import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { parseTypedMoment } from './deadline-calculator.form.ts';

const { anonymous } = await createTestApp();
const ask = (fields: Record<string, string>) => anonymous.get(`/ho-tro/tinh-han?${new URLSearchParams(fields)}`);

test('a visitor finds the calculator empty and without complaint', async () => {
  const response = await anonymous.get('/ho-tro/tinh-han');
  expect(response.statusCode).toBe(200);
  expect(response.body).not.toContain('role="alert"');
  expect((await anonymous.get('/ho-tro')).body).toContain('href="/ho-tro/tinh-han"');
});

test('a visitor who sends the form empty is told what is missing', async () => {
  const { statusCode, body } = await ask({ 'nhan-luc': '', 'thoi-han': '', 'tinh-theo': 'ngay-lam-viec' });
  expect(statusCode).toBe(422);
  expect(body).toContain('Có 2 chỗ cần sửa');
});

test('a visitor reads the due time and why, day by day', async () => {
  const { statusCode, body } = await ask({ 'nhan-luc': '20/11/2026 14:00', 'thoi-han': '3' });
  expect(statusCode).toBe(200);
  expect(body).toContain('17:30 thứ Năm, 26/11/2026');
  expect(body).toContain('Ngày tiếp nhận, không tính vào thời hạn');
  expect(body).toContain('Ngày Văn hóa Việt Nam');
  expect(body).toContain('value="20/11/2026 14:00"');
});

test('a pause moves the due time and is named', async () => {
  const { body } = await ask({
    'nhan-luc': '09/11/2026 09:00',
    'thoi-han': '3',
    'dung-1-tu': '11/11/2026 08:00',
    'dung-1-den': '12/11/2026 17:30',
  });
  expect(body).toContain('17:30 thứ Hai, 16/11/2026');
  expect(body).toContain('Tạm dừng, không tính');
});

test('what comes after the cut-off is settled the next working day', async () => {
  const { body } = await ask({ 'nhan-luc': '20/11/2026 15h01', 'thoi-han': '0', 'gio-chot': '15:00' });
  expect(body).toContain('17:30 thứ Hai, 23/11/2026');
});

test('every error has its sentence, and nothing typed is lost', async () => {
  const { statusCode, body } = await ask({
    'nhan-luc': '31/02/2026',
    'thoi-han': 'ba',
    'tinh-theo': 'tuan',
    'co-quan': 'H99',
    'gio-chot': '25:00',
    'dung-1-tu': '11/11/2026',
    'dung-2-tu': '12/11/2026',
    'dung-2-den': '11/11/2026',
  });
  expect(statusCode).toBe(422);
  for (const field of ['nhan-luc', 'thoi-han', 'tinh-theo', 'co-quan', 'gio-chot', 'dung-1-den', 'dung-2-den'])
    expect(body, field).toContain(`href="#f-${field}"`);
  for (const typed of ['31/02/2026', 'ba', '25:00', '12/11/2026']) expect(body).toContain(`value="${typed}"`);
});

test('a limit that ends after the calendar says so', async () => {
  const { body } = await ask({ 'nhan-luc': '20/11/2026 14:00', 'thoi-han': '9999' });
  expect(body).toContain('Lịch nghỉ lễ có đến hết năm 2030');
  expect(body).toContain('không kê từng đoạn');
});

test('what means nothing in the address is no error of the system', async () => {
  for (const query of ['nhan-luc=a&nhan-luc=b&thoi-han=3', 'thoi-han=%27%22%3Cscript%3E', 'dung-1-tu=%F0%9F%98%80'])
    expect((await anonymous.get(`/ho-tro/tinh-han?${query}`)).statusCode).toBe(422);
});

test.each([
  ['29/04/2026 14:00', '2026-04-29T14:00:00'],
  ['29/4/2026 8h30', '2026-04-29T08:30:00'],
  ['29/4/2026', '2026-04-29T00:00:00'],
  ['2026-04-29T14:00', '2026-04-29T14:00:00'],
  ['29-04-2026', undefined],
  ['29/04/2026 24:00', undefined],
  ['29/13/2026 14:00', undefined],
])('a person may write the time as %s', (typed, moment) => {
  expect(parseTypedMoment(typed)?.toString()).toBe(moment);
});
