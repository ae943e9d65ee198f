import { expect, test } from 'vitest';
import { reportDeath } from './support/linked-death.ts';
import { codesIn, openBundle, settleQuietly } from './support/linked-dossiers.ts';
import { checkPage } from './support/page-check.ts';
import { account, messagesTo, signInAs } from './support/people.ts';

test('a family reports a death once: one form, one paper, and three results in hand under one code', async () => {
  const family = await signInAs('citizen', { javaScript: false });
  const death = await reportDeath(family, 'bao-hiem-xa-hoi');
  const begun = await openBundle(family, death, '0/3 việc đã có kết quả');
  for (const text of ['Công an phường Hạc Thành', 'Bảo hiểm xã hội tỉnh Thanh Hóa', 'Tự bắt đầu khi “Đăng ký khai tử”'])
    expect(begun).toContain(text);

  await settleQuietly(death, { specialist: 'specialist', signatory: 'signatory' });
  const going = await openBundle(family, death, '1/3 việc đã có kết quả', 3);
  const [removal = '', allowance = ''] = codesIn(going).filter((code) => code !== death);
  await settleQuietly(removal, { specialist: 'specialist-police', signatory: 'signatory-police' });
  const insurance = { head: 'head-insurance', signatory: 'signatory-insurance' };
  await settleQuietly(allowance, { specialist: 'specialist-insurance', ...insurance });

  expect(await openBundle(family, death, '3/3 việc đã có kết quả', 3)).toContain('Đã có đủ kết quả');
  await checkPage(family, 'lien-thong-khai-tu-du-ket-qua');
  const { page, context } = family;
  const results = page.getByRole('link', { name: /^Tải kết quả/ });
  for (const title of ['Trích lục khai tử', 'giải quyết thủ tục về cư trú', 'hưởng trợ cấp mai táng']) {
    const href = await results.filter({ hasText: title }).getAttribute('href');
    expect((await (await context.request.get(href ?? '')).body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  // The one paper of the family went along with the death alone; the others got its result.
  await page.goto(`/ho-so-ca-nhan/${removal}`);
  const own = (await page.locator('main').textContent()) ?? '';
  expect(own).toContain('Trích lục khai tử');
  expect(own).not.toContain('giay-bao-tu.pdf');
  const told = async () => {
    const results = (await messagesTo(account('citizen').phone ?? '')).filter(({ text }) =>
      text.includes('đã có kết quả'),
    );
    return codesIn(results.map(({ text }) => text).join(' ')).filter((code) => codesIn(going).includes(code)).length;
  };
  await expect.poll(told, { timeout: 20_000 }).toBe(3);
  expect(family.trouble).toEqual([]);
  await context.close();
});
