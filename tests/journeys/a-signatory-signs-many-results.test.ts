import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { sendDeed } from './support/deeds.ts';
import { fileDossier } from './support/filing.ts';
import { downloadResult } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { copyDossier } from './support/many-dossiers.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

/** Enough for a list that nobody would sign one by one; each takes its seconds to print and to sign. */
const COPIES = 11;

test('a signatory signs a dozen results at once, and whoever receives one can tell that it was not changed', async () => {
  const person = await signInAs('citizen');
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await sendDeed(code, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(code, { role: 'specialist-economy', slug: 'nhan-viec' });
  await sendDeed(code, {
    role: 'specialist-economy',
    slug: 'de-xuat',
    fields: { 'ket-qua': 'grant', 'y-kien': 'Đủ.' },
  });
  await sendDeed(code, { role: 'signatory', slug: 'phe-duyet', fields: { 'quyet-dinh': 'approve' } });
  await copyDossier(code, COPIES);

  const signatory = await anOfficer('signatory', { javaScript: false });
  const { page } = signatory;
  await page.goto('/can-bo/ky-so');
  await checkPage(signatory, 'can-bo-ky-so');
  await page.getByRole('button', { name: 'Ký và ban hành hồ sơ đã chọn' }).click();
  await page.getByText('Chọn ít nhất một hồ sơ để ký.').first().waitFor();
  await checkPage(signatory, 'can-bo-ky-so-chua-chon');
  await page.getByRole('link', { name: `Chọn tất cả ${COPIES + 1} hồ sơ` }).click();
  await page.getByRole('button', { name: 'Ký và ban hành hồ sơ đã chọn' }).click();
  await page.getByRole('heading', { name: 'Kết quả ký số' }).waitFor();
  const finished = page.getByText(`Đã ký và ban hành ${COPIES + 1}/${COPIES + 1} hồ sơ.`);
  for (let i = 0; i < 120 && (await finished.count()) === 0; i++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.reload();
  }
  expect(await page.locator('main').textContent()).toContain(`Đã ký và ban hành ${COPIES + 1}/${COPIES + 1} hồ sơ.`);
  await checkPage(signatory, 'can-bo-ky-so-xong');
  await signatory.context.close();

  const pdf = await downloadResult(person, code);
  await person.context.close();
  const anybody = await aVisitor({ javaScript: false });
  await anybody.page.goto('/xac-thuc');
  await checkPage(anybody, 'xac-thuc');
  const give = async (content: Buffer, name: string): Promise<string> => {
    await anybody.page.locator('[name=tep]').setInputFiles({ name, mimeType: 'application/pdf', buffer: content });
    await anybody.page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
    await anybody.page.getByRole('heading', { name: 'Kết quả kiểm tra tệp' }).waitFor();
    return (await anybody.page.locator('main').textContent()) ?? '';
  };
  expect(await give(pdf, 'ket-qua.pdf')).toContain('Tệp còn nguyên như lúc ký.');
  await checkPage(anybody, 'xac-thuc-tep-nguyen-ven');
  pdf[1000] = pdf[1000]! ^ 1;
  expect(await give(pdf, 'da-sua.pdf')).toContain('Tệp đã bị thay đổi sau khi ký.');
  await checkPage(anybody, 'xac-thuc-tep-bi-sua');
  await anybody.context.close();
});
