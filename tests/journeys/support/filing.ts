/** Nộp hồ sơ by the steps of the guide. */
import { expect } from 'vitest';
import { type Answers, answerPage } from './answers.ts';
import type { Visitor } from './browser.ts';
import { takeGuidePicture } from './guide-picture.ts';
import { checkPage } from './page-check.ts';
import type { SampleFile } from './sample-files.ts';

export interface Filing {
  readonly procedureCode: string;
  readonly procedureName: string;
  /** What the person types into the search box. */
  readonly search: string;
  /** Short name of the pages in pictures and failures. */
  readonly label: string;
  readonly submitter: Answers;
  readonly owner: Answers;
  readonly declaration: Answers;
  readonly papers: Readonly<Record<string, SampleFile>>;
  readonly delivery: Answers;
  /** Its declaration is not printed by this system. */
  readonly withoutPrint?: true;
}

/** From the home page to the code of the dossier. */
export async function fileDossier(visitor: Visitor, filing: Filing): Promise<string> {
  await findProcedure(visitor, filing);
  await fillPeople(visitor, filing);
  await fillDeclaration(visitor, filing);
  await attachPapers(visitor, filing);
  await fillDelivery(visitor, filing);
  return submit(visitor, filing);
}

export async function findProcedure(
  visitor: Visitor,
  { procedureCode, procedureName, search, label }: Filing,
): Promise<void> {
  const { page } = visitor;
  await page.goto('/');
  await checkPage(visitor, 'trang-chu');
  await page.locator('main [name="tu-khoa"]').first().fill(search);
  await page.locator('main').getByRole('button', { name: 'Tìm kiếm' }).first().click();
  await checkPage(visitor, 'tim-thu-tuc');
  const found = page.getByRole('link', { name: procedureName }).first();
  await takeGuidePicture(visitor, `${label}-tim`, found);
  await found.click();
  await checkPage(visitor, `thu-tuc-${procedureCode}`);
  await takeGuidePicture(visitor, `${label}-thu-tuc`);
  await page
    .getByRole('link', { name: /^Đăng ký/ })
    .first()
    .click();
}

export async function fillPeople(visitor: Visitor, { label, submitter, owner, procedureName }: Filing): Promise<void> {
  const { page } = visitor;
  expect(await page.locator('h1').textContent()).toContain(procedureName);
  await checkPage(visitor, `${label}-bat-dau`);
  const begin = page.getByRole('button', { name: 'Bắt đầu' });
  if (await begin.isVisible()) await begin.click();
  else await page.getByRole('link', { name: 'Tiếp tục hồ sơ đang soạn' }).click();
  await expectStep(visitor, 'nguoi-nop');
  await answerPage(visitor, submitter);
  await checkPage(visitor, `${label}-nguoi-nop`);
  await takeGuidePicture(visitor, `${label}-nguoi-nop`);
  await goOn(visitor);
  await expectStep(visitor, 'chu-ho-so');
  const copied = page.waitForEvent('framenavigated');
  const copy = page.getByRole('button', { name: 'Lấy thông tin từ người nộp' });
  await takeGuidePicture(visitor, `${label}-chu-ho-so`, copy);
  await copy.click();
  await copied;
  await page.waitForLoadState();
  await answerPage(visitor, owner);
  await checkPage(visitor, `${label}-chu-ho-so`);
  await goOn(visitor);
}

export async function fillDeclaration(visitor: Visitor, filing: Filing): Promise<void> {
  const { label, declaration, procedureCode, withoutPrint = false } = filing;
  const { page } = visitor;
  await expectStep(visitor, 'to-khai');
  for (let number = 1; currentPath(visitor).includes('/to-khai'); number++) {
    expect(number, `${await page.locator('main').textContent()}`).toBeLessThan(10);
    await answerPage(visitor, declaration);
    await checkPage(visitor, `${label}-to-khai-${number}`);
    if (number === 1) await takeGuidePicture(visitor, `${label}-to-khai`);
    const before = page.url();
    await goOn(visitor);
    if (page.url() === before) throw new Error(`the declaration does not go on: ${await errorsOf(visitor)}`);
  }
  if (withoutPrint) return;
  const pdf = await visitor.context.request.get(`/nop-ho-so/${procedureCode}/to-khai/mau.pdf`);
  expect(pdf.status()).toBe(200);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

export async function attachPapers(visitor: Visitor, { label, papers }: Filing): Promise<void> {
  const { page, javaScript } = visitor;
  await expectStep(visitor, 'thanh-phan');
  await checkPage(visitor, `${label}-thanh-phan`);
  for (const [code, file] of Object.entries(papers)) {
    const input = page.locator(`[name="tep-${code}"]`);
    await input.setInputFiles(file);
    if (!javaScript)
      await page
        .locator('form', { has: input })
        .getByRole('button', { name: /Tải lên/ })
        .click();
    const paper = page.locator(`[id="giay-to-${code}"]`);
    await paper.locator('.nm', { hasText: file.name }).waitFor();
    await paper.locator('.st.ok').first().waitFor();
  }
  await checkPage(visitor, `${label}-thanh-phan-du`);
  const [first] = Object.keys(papers);
  await takeGuidePicture(visitor, `${label}-thanh-phan`, first ? page.locator(`[id="giay-to-${first}"]`) : undefined);
  await goOn(visitor);
}

export async function fillDelivery(visitor: Visitor, { label, delivery }: Filing): Promise<void> {
  await expectStep(visitor, 'le-phi');
  await answerPage(visitor, delivery);
  await checkPage(visitor, `${label}-le-phi`);
  await goOn(visitor);
}

export async function submit(visitor: Visitor, { label }: Filing): Promise<string> {
  const { page } = visitor;
  await expectStep(visitor, 'xem-lai');
  await checkPage(visitor, `${label}-xem-lai`);
  await page.locator('[name="cam-doan"][type=checkbox]').check();
  const send = page.getByRole('button', { name: 'Gửi hồ sơ' });
  await takeGuidePicture(visitor, `${label}-gui`, send);
  await send.click();
  await page.waitForURL((url) => url.pathname.endsWith('/xac-nhan'));
  await checkPage(visitor, `${label}-xac-nhan`);
  await takeGuidePicture(visitor, `${label}-xac-nhan`);
  const code = /H56\.[A-Z0-9.]+-\d{6}-\d{4,}/.exec((await page.locator('main').textContent()) ?? '')?.[0];
  if (code === undefined) throw new Error('the confirmation shows no code');
  return code;
}

export async function goOn({ page }: Visitor): Promise<void> {
  const answered = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Lưu và tiếp tục', exact: true }).last().click();
  await answered;
  await page.waitForLoadState();
}

function currentPath({ page }: Visitor): string {
  return new URL(page.url()).pathname;
}

async function expectStep(visitor: Visitor, step: string): Promise<void> {
  await visitor.page
    .waitForURL((url) => url.pathname.includes(`/${step}`), { timeout: 10_000 })
    .catch(async () => {
      throw new Error(`expected the step ${step}, but ${currentPath(visitor)} says: ${await errorsOf(visitor)}`);
    });
}

export async function errorsOf({ page }: Visitor): Promise<string> {
  const summary = page.locator('[data-error-summary]');
  return (await summary.count()) > 0
    ? ((await summary.textContent()) ?? '')
    : ((await page.locator('main').textContent()) ?? '').slice(0, 400);
}
