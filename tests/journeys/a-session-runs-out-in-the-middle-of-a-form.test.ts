import { expect, test } from 'vitest';
import { answerPage } from './support/answers.ts';
import { fillPeople, findProcedure, goOn } from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { signInAs, signInHere } from './support/people.ts';
import { letSessionRunOut } from './support/time-passes.ts';

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a session runs out in the middle of a form and nothing typed is lost, $how', async ({ javaScript }) => {
  const person = await signInAs('second-citizen', { javaScript });
  const { page, context } = person;
  await findProcedure(person, HOUSEHOLD_BUSINESS);
  if (await page.getByRole('button', { name: 'Bắt đầu' }).isVisible()) await fillPeople(person, HOUSEHOLD_BUSINESS);
  else await page.goto(`/nop-ho-so/${HOUSEHOLD_BUSINESS.procedureCode}/to-khai`);
  await goOn(person);
  await answerPage(person, { 'name.vi': 'Hộ kinh doanh Phiên Hết Hạn', 'seat.province': '38' });
  const where = new URL(page.url()).pathname;

  await letSessionRunOut('second-citizen');
  await goOn(person);
  await page.waitForURL((url) => url.pathname === '/dang-nhap');
  await signInHere(person, 'second-citizen');
  expect(new URL(page.url()).pathname).toBe(where);
  expect(await page.inputValue('[name="name.vi"]')).toBe('HỘ KINH DOANH PHIÊN HẾT HẠN');
  expect(await page.inputValue('[name="seat.province"]')).toBe('38');
  expect(person.trouble).toEqual([]);
  await context.close();
});
