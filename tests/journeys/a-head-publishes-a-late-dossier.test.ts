import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { sendDeed } from './support/deeds.ts';
import { fileDossier } from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';
import { changeDatabase } from './support/time-passes.ts';

const REASON = 'Chờ kết quả xác minh trụ sở của hộ kinh doanh.';
const withoutScript = { javaScript: false };

test('an officer explains a late dossier, the head publishes it and everybody reads why, without script', async () => {
  const person = await signInAs('citizen', withoutScript);
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await person.context.close();
  await sendDeed(code, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(code, { role: 'specialist-economy', slug: 'nhan-viec' });
  // Days cannot be waited for: it is noticed as if it had been due a week ago.
  await changeDatabase(
    `insert into late_publication (dossier_id, unit_id, officer_id, rule_from, due_at, noticed_at)
     select id, handling_unit_id, assignee_id, '2025-07-01', now() - interval '7 days', now() from dossier where code = $1`,
    [code],
  );
  const specialist = await anOfficer('specialist-economy', withoutScript);
  await specialist.page.goto('/can-bo');
  await specialist.page.getByRole('link', { name: 'Chậm trễ' }).click();
  await checkPage(specialist, 'can-bo-cham-tre');
  await specialist.page.getByRole('link', { name: code }).click();
  await specialist.page.getByRole('button', { name: 'Gửi giải trình' }).click();
  await checkPage(specialist, 'can-bo-cham-tre-thieu');
  await specialist.page.getByLabel('Vì sao hồ sơ bị chậm').fill(REASON);
  await specialist.page.getByRole('button', { name: 'Gửi giải trình' }).click();

  const head = await anOfficer('head', withoutScript);
  await head.page.goto(`/can-bo/cham-tre/${code}`);
  await checkPage(head, 'can-bo-cham-tre-quyet-dinh');
  await head.page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await head.page.getByText('Đã công khai').first().waitFor();

  const visitor = await aVisitor(withoutScript);
  await visitor.page.goto('/');
  await visitor.page.getByRole('link', { name: /Công khai danh sách cán bộ/ }).click();
  await visitor.page.getByText('Ai được nêu tên, khi nào?').click();
  await checkPage(visitor, 'cong-khai-cham-tre');
  expect(await visitor.page.locator('main').textContent()).toContain(REASON);
  for (const one of [specialist, head, visitor]) {
    expect(one.trouble).toEqual([]);
    await one.context.close();
  }
});
