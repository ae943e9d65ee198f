import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { sendDeed } from './support/deeds.ts';
import { type Filing, fileDossier, fillDelivery, goOn, submit } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { openDesk } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';
import { ownSystem } from './support/system.ts';
import { writeAsLastTime } from './support/time-passes.ts';

const WITHOUT_SCRIPT = { javaScript: false };
const BY_POST: Filing = { ...HOUSEHOLD_BUSINESS, delivery: { method: 'postal' } };
const PARCELS = '/can-bo/tra-ket-qua/buu-chinh';
const STORE = '/kho-giay-to';

test('a citizen gets the result by post, shares it from the store by a code, and uses it for the next dossier', async () => {
  const person = await signInAs('citizen', WITHOUT_SCRIPT);
  const code = await fileDossier(person, BY_POST);
  await issue(code);
  await deliver(code);
  expect(await openOwnDossier(person, code)).toContain('Đã trả kết quả');

  await openStore(person, 'kho-giay-to');
  await shareByCode(person, code);
  const next = await reuseInNext(person, code);
  const used = await openStore(person, 'kho-giay-to-da-dung');
  for (const entry of ['Bạn tạo mã chia sẻ', 'Người có mã chia sẻ đã mở', 'Bạn dùng lại cho hồ sơ mới'])
    expect(used).toContain(entry);

  const officer = await anOfficer('receptionist', WITHOUT_SCRIPT);
  await openDesk(officer, next);
  expect(await officer.page.locator('main').textContent()).toContain('Lấy từ Kho giấy tờ của người nộp');
  for (const visitor of [person, officer]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});

async function issue(code: string): Promise<void> {
  await sendDeed(code, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(code, { role: 'specialist-economy', slug: 'nhan-viec' });
  const proposal = { 'ket-qua': 'grant', 'y-kien': 'Hồ sơ đủ điều kiện.' };
  await sendDeed(code, { role: 'specialist-economy', slug: 'de-xuat', fields: proposal });
  await sendDeed(code, { role: 'signatory', slug: 'phe-duyet', fields: { 'quyet-dinh': 'approve' } });
  await sendDeed(code, { role: 'specialist-economy', slug: 'ban-hanh' });
}

/** On the list that goes with the bag, carried by the post, and found delivered. */
async function deliver(code: string): Promise<void> {
  const officer = await anOfficer('receptionist', WITHOUT_SCRIPT);
  const { page } = officer;
  await page.goto(PARCELS);
  await page.getByLabel(`Chọn hồ sơ ${code}`).check();
  await checkPage(officer, 'can-bo-buu-chinh-cho-gui');
  await page.getByRole('button', { name: 'Lập danh sách bàn giao' }).click();
  await page.getByRole('heading', { level: 1, name: 'Danh sách bàn giao bưu chính' }).waitFor();
  await checkPage(officer, 'can-bo-buu-chinh-danh-sach');
  expect(await page.locator('main').textContent()).toContain('Lê Hữu Hồng');

  const order = page.getByRole('form', { name: `Đơn ${code}/` });
  await expect
    .poll(
      async () => {
        await page.goto(`${ownSystem().messagesUrl}/buu-chinh`);
        return order.count();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  await order.getByRole('button', { name: 'Phát thành công' }).click();
  const standing = page.getByRole('row', { name: code });
  await expect
    .poll(
      async () => {
        await page.goto(PARCELS);
        await page.getByRole('button', { name: 'Hỏi bưu điện ngay' }).click();
        return standing.textContent();
      },
      { timeout: 20_000 },
    )
    .toContain('Đã phát');
  await checkPage(officer, 'can-bo-buu-chinh-da-phat');
  expect(officer.trouble).toEqual([]);
  await officer.context.close();
}

async function openStore(person: Visitor, name: string): Promise<string> {
  await person.page.goto(STORE);
  await checkPage(person, name);
  return (await person.page.locator('main').textContent()) ?? '';
}

/** Told to somebody without an account, who opens the paper with it. */
async function shareByCode({ page, ...person }: Visitor, code: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Chia sẻ bằng mã.*${code}`) }).click();
  await checkPage({ page, ...person }, 'kho-giay-to-ma-chia-se');
  const told = (await page.locator('.big-code').textContent()) ?? '';
  const somebody = await aVisitor(WITHOUT_SCRIPT);
  await somebody.page.goto(`${STORE}/ma`);
  await somebody.page.fill('[name=ma]', 'BBBBB-BBBBB');
  await somebody.page.getByRole('button', { name: 'Mở giấy tờ' }).click();
  await somebody.page.getByText('Không mở được bằng mã này.').first().waitFor();
  await checkPage(somebody, 'kho-giay-to-ma-sai');
  await somebody.page.fill('[name=ma]', told);
  const opened = somebody.page.waitForEvent('download');
  await somebody.page.getByRole('button', { name: 'Mở giấy tờ' }).click();
  expect((await opened).suggestedFilename()).toMatch(/\.pdf$/);
  expect(somebody.trouble).toEqual([]);
  await somebody.context.close();
}

/** The next dossier of the same person; its code. */
async function reuseInNext(person: Visitor, code: string): Promise<string> {
  const { page } = person;
  const filing = `/nop-ho-so/${BY_POST.procedureCode}`;
  await page.goto(filing);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await writeAsLastTime('citizen', BY_POST.procedureCode);
  await page.goto(`${filing}/thanh-phan`);
  const paper = page.locator('[id="giay-to-HKD-02"]');
  await paper.getByText('Lấy từ Kho giấy tờ').click();
  const choice = paper.locator('select[name="kho.HKD-02"]');
  const key = await choice.locator('option', { hasText: code }).first().getAttribute('value');
  const take = paper.getByRole('button', { name: /^Lấy giấy tờ này/ });
  await choice.selectOption(key);
  await take.click();
  await page.getByText('Đánh dấu đồng ý để dùng giấy tờ trong kho cho hồ sơ này.').first().waitFor();
  await checkPage(person, 'thanh-phan-tu-kho-thieu-dong-y');
  await paper.getByText('Lấy từ Kho giấy tờ').click();
  await choice.selectOption(key);
  await paper.getByLabel('Tôi đồng ý dùng giấy tờ này').check();
  await take.click();
  await paper.locator('.st.ok').first().waitFor();
  await checkPage(person, 'thanh-phan-tu-kho');
  await goOn(person);
  await fillDelivery(person, BY_POST);
  return submit(person, BY_POST);
}
