/** Fills in the questions of a page as a person does: those that are asked, in order, opening one by answering another. */
import type { Locator } from 'playwright-core';
import type { Visitor } from './browser.ts';

/** Name of a question → answer: text, ISO date, value of a choice, or `on`. */
export type Answers = Readonly<Record<string, string>>;

/** Answers whatever of `answers` the page asks; what a register vouches for stays. */
export async function answerPage(visitor: Visitor, answers: Answers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    if (await isOnPage(visitor, name)) await answer(visitor, name, value);
  }
}

async function isOnPage({ page }: Visitor, name: string): Promise<boolean> {
  return (
    (await page.locator(`[name="${name}"]:not([type=hidden]),[name="${name}.day"],[name="${name}.query"]`).count()) > 0
  );
}

async function answer(visitor: Visitor, name: string, value: string): Promise<void> {
  const { page } = visitor;
  const first = page.locator(`[name="${name}"]:not([type=hidden]),[name="${name}.day"],[name="${name}.query"]`).first();
  await open(visitor, first);
  if (await page.locator(`[name="${name}.query"]`).count()) return lookUp(visitor, name, value);
  if (await page.locator(`[name="${name}.day"]`).count()) return writeDate(visitor, name, value);
  const kind = await first.evaluate((element) =>
    element instanceof HTMLSelectElement ? 'select' : (element as HTMLInputElement).type,
  );
  if (kind === 'select') return choose(visitor, name, value);
  if (kind === 'radio') return page.locator(`[name="${name}"][value="${value}"]`).check();
  if (kind === 'checkbox') return page.locator(`[name="${name}"][type=checkbox]`).setChecked(value === 'on');
  if ((await first.getAttribute('readonly')) === null) await first.fill(value);
}

/** A question that an earlier answer opens. Without script the page has a button that brings it. */
async function open({ page, javaScript }: Visitor, control: Locator): Promise<void> {
  if (await control.isVisible()) return;
  if (javaScript) return control.waitFor({ state: 'visible' });
  const buttons = page.locator('button[name="_cap-nhat"]:visible');
  for (let index = (await buttons.count()) - 1; index >= 0; index--) {
    await buttons.nth(index).click();
    if (await control.isVisible()) return;
  }
  throw new Error(`a question stays hidden: ${await control.getAttribute('name')}`);
}

async function writeDate({ page }: Visitor, name: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  if ((await page.locator(`[name="${name}.day"]`).getAttribute('readonly')) !== null) return;
  for (const [part, text] of Object.entries({ day, month, year })) await page.fill(`[name="${name}.${part}"]`, text);
}

async function choose({ page, javaScript }: Visitor, name: string, value: string): Promise<void> {
  const select = page.locator(`select[name="${name}"]`);
  const option = select.locator(`option[value="${value}"]`);
  if (!javaScript && (await option.count()) === 0) {
    const parent = name.replace(/commune$/, 'province');
    await page.locator(`button[name="_chon-tinh"][value="${parent}"]`).click();
  }
  await option.waitFor({ state: 'attached' });
  await select.selectOption(value);
}

async function lookUp({ page }: Visitor, name: string, value: string): Promise<void> {
  await page.fill(`[name="${name}.query"]`, value);
  await page.locator(`button[name="_tim"][value="${name}"]`).click();
  await page.locator(`input[name="${name}"][value="${value}"]`).check();
}
