import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { fillDeed, supplementFields } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';
import { samplePdf } from './support/sample-files.ts';

const withoutScript = { javaScript: false };
const ADDRESS = ['Số 00 ngõ Ví Dụ, tổ 1', 'Số 00 ngõ Ví Dụ, phố Ví Dụ, tổ 1', 'Số 12 ngõ Ví Dụ, phố Ví Dụ, tổ 1'];
const address = (explanation: string) =>
  supplementFields([{ target: 'field', name: 'seat.detail', kind: 'wrong', explanation }]);
const paper = supplementFields([
  { target: 'paper', name: 'HKD-02', kind: 'out-of-date', explanation: 'Giấy ủy quyền đã hết hạn. Nộp giấy mới.' },
]);

async function press(officer: Visitor, button: RegExp): Promise<void> {
  await officer.page.getByRole('button', { name: button }).click();
  await officer.page
    .waitForURL((url) => url.searchParams.has('da'))
    .catch(async () => {
      throw new Error(`not done: ${(await officer.page.locator('main').textContent())?.slice(0, 600)}`);
    });
}

async function answer(person: Visitor, code: string, detail: string): Promise<void> {
  await person.page.goto(`/ho-so-ca-nhan/${code}/bo-sung`);
  await person.page.fill('[name="seat.detail"]', detail);
}

test('a specialist asks a second time through the head, and the citizen and the officer see what changed', async () => {
  const person = await signInAs('citizen', withoutScript);
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  const desk = `/can-bo/ho-so/${code}`;
  const receptionist = await anOfficer('receptionist', withoutScript);
  await receptionist.page.goto(`${desk}/tiep-nhan`);
  await press(receptionist, /^Tiếp nhận$/);
  const specialist = await anOfficer('specialist-economy', withoutScript);
  await specialist.page.goto(`${desk}/nhan-viec`);
  await press(specialist, /^Nhận/);
  await specialist.page.goto(`${desk}/yeu-cau-bo-sung`);
  await fillDeed(specialist, address('Chưa có tên phố. Ghi thêm tên phố.'));
  await press(specialist, /Gửi yêu cầu bổ sung/);
  await answer(person, code, ADDRESS[1]!);
  await person.page.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  await person.page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await person.page.getByText('Đã nhận bổ sung.').waitFor();

  await specialist.page.goto(`${desk}/yeu-cau-bo-sung`);
  await fillDeed(specialist, { ...address('Số nhà 00 không có. Ghi đúng số nhà.'), ...paper });
  await checkPage(specialist, 'can-bo-de-nghi-bo-sung');
  await press(specialist, /Trình lãnh đạo duyệt/);
  await checkPage(specialist, 'can-bo-ho-so-cho-duyet-bo-sung');
  expect(await openOwnDossier(person, code)).toContain('Đang xử lý');

  const head = await anOfficer('head', withoutScript);
  await head.page.goto('/can-bo');
  await checkPage(head, 'can-bo-viec-cua-toi-de-nghi-bo-sung');
  const toProposal = head.page.getByRole('link', { name: `Duyệt đề nghị bổ sung hồ sơ ${code}` });
  await toProposal.click();
  await head.page.getByLabel('Không duyệt, trả lại').check();
  await head.page.getByRole('button', { name: 'Ghi quyết định' }).click();
  expect(await head.page.locator('[data-error-summary]').textContent()).toContain('Ghi lý do trả lại');
  await checkPage(head, 'can-bo-duyet-bo-sung-thieu-ly-do');
  await head.page.fill('[name="y-kien"]', 'Nêu rõ giấy ủy quyền hết hạn ngày nào.');
  await press(head, /Ghi quyết định/);

  await specialist.page.goto('/can-bo');
  await specialist.page.getByRole('link', { name: `Sửa đề nghị bổ sung chưa được duyệt, hồ sơ ${code}` }).click();
  expect(await specialist.page.locator('main').textContent()).toContain('Nêu rõ giấy ủy quyền hết hạn ngày nào.');
  await checkPage(specialist, 'can-bo-de-nghi-bo-sung-bi-tra-lai');
  const said = 'Giấy ủy quyền hết hạn ngày 01/11/2026. Nộp giấy mới.';
  await specialist.page.fill('[name="noi-dung.paper.HKD-02"]', said);
  await press(specialist, /Trình lãnh đạo duyệt/);
  await head.page.goto('/can-bo');
  await toProposal.click();
  expect(await head.page.inputValue('[name="noi-dung.paper.HKD-02"]')).toBe(said);
  await head.page.getByLabel('Duyệt, gửi công dân').check();
  await press(head, /Ghi quyết định/);

  await answer(person, code, ADDRESS[2]!);
  expect(await person.page.locator('main').textContent()).toContain(said);
  expect(await person.page.locator('[name="name.vi"]').count()).toBe(0);
  await person.page.locator('[name="giay-to.HKD-02"]').setInputFiles(samplePdf('uy-quyen-moi.pdf'));
  await person.page.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  const difference = (await person.page.locator('main').textContent()) ?? '';
  for (const text of [ADDRESS[1], ADDRESS[2], 'van-ban-uy-quyen.pdf', 'uy-quyen-moi.pdf'])
    expect(difference).toContain(text);
  await person.page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await person.page.getByText('Đã nhận bổ sung.').waitFor();

  await specialist.page.goto(desk);
  const supplements = (await specialist.page.locator('#bo-sung').textContent()) ?? '';
  for (const text of ['đã yêu cầu 2 lần', ...ADDRESS, 'van-ban-uy-quyen.pdf', 'uy-quyen-moi.pdf'])
    expect(supplements).toContain(text);
  await checkPage(specialist, 'can-bo-ho-so-da-bo-sung-hai-lan');
  for (const visitor of [person, receptionist, specialist, head]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
