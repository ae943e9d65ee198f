import { expect, test } from 'vitest';
import { checkPage } from './support/page-check.ts';
import { signInAs } from './support/people.ts';

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])(
  'a citizen reads who looked at their data, takes their data along and ends another session, $how',
  async ({ javaScript }) => {
    const elsewhere = await signInAs('second-citizen', { javaScript });
    const person = await signInAs('second-citizen', { javaScript });
    const { page } = person;

    await page.goto('/tai-khoan');
    await checkPage(person, 'tai-khoan');
    await page.getByRole('link', { name: 'Xem nhật ký' }).click();
    await checkPage(person, 'tai-khoan-nhat-ky');
    await page.goto('/tai-khoan');
    await page.getByRole('link', { name: 'Gửi yêu cầu' }).click();
    await checkPage(person, 'yeu-cau-du-lieu');
    await page.getByLabel('Xem dữ liệu').check();
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await page.getByText('Đã thực hiện').waitFor();
    await checkPage(person, 'yeu-cau-du-lieu-da-xong');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải về (JSON)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^du-lieu-cua-toi-\d+\.json$/);
    await page.getByRole('link', { name: 'Xem dữ liệu của tôi' }).click();
    await checkPage(person, 'du-lieu-cua-toi');
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
    await page.getByText('Mọi phiên khác đã kết thúc.').waitFor();
    await elsewhere.page.goto('/tai-khoan');
    expect(new URL(elsewhere.page.url()).pathname).toBe('/dang-nhap');

    expect(person.trouble).toEqual([]);
    await elsewhere.context.close();
    await person.context.close();
  },
);
