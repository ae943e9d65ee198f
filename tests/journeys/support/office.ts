/** What officers do with a dossier, each on the page of the deed. */
import { expect } from 'vitest';
import { type Answers, answerPage } from './answers.ts';
import type { Visitor } from './browser.ts';
import { checkPage } from './page-check.ts';
import { anOfficer } from './people.ts';

export interface Deed {
  readonly role: string;
  /** Last part of the address of the page where it is done. */
  readonly slug: string;
  readonly button: RegExp;
  readonly fields?: Answers;
  readonly javaScript?: boolean;
}

export async function doDeed(dossierCode: string, deed: Deed): Promise<void> {
  const { role, slug, button, fields = {}, javaScript = true } = deed;
  const officer = await anOfficer(role, { javaScript });
  await openDesk(officer, dossierCode);
  await officer.page.locator(`a[href="/can-bo/ho-so/${dossierCode}/${slug}"]`).first().click();
  await fillDeed(officer, fields);
  await checkPage(officer, `can-bo-${slug}`);
  await officer.page.getByRole('button', { name: button }).click();
  await officer.page
    .waitForURL((url) => url.searchParams.has('da'), { timeout: 15_000 })
    .catch(async () => {
      throw new Error(
        `${slug} was not done: ${((await officer.page.locator('main').textContent()) ?? '').slice(0, 600)}`,
      );
    });
  await checkPage(officer, `can-bo-ho-so-sau-${slug}`);
  await officer.context.close();
}

export async function openDesk(officer: Visitor, dossierCode: string): Promise<void> {
  await officer.page.goto(`/can-bo/ho-so/${dossierCode}`);
  expect(await officer.page.locator('main').textContent()).toContain(dossierCode);
  await checkPage(officer, 'can-bo-ho-so');
}

/** Fields may lie in folded parts; those are opened first, but for those that script unfolds when they are needed. */
export async function fillDeed(officer: Visitor, fields: Answers): Promise<void> {
  const leftFolded = officer.javaScript ? '[data-unfolds] > details' : '';
  for (const name of Object.keys(fields)) {
    const control = officer.page.locator(`[name="${name}"]:not([type=hidden])`).first();
    await control.waitFor({ state: 'attached' });
    await control.evaluate((element, leftFolded) => {
      for (let part = element.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
        part.open ||= leftFolded === '' || !part.matches(leftFolded);
    }, leftFolded);
  }
  await answerPage(officer, fields);
}

export interface FaultOrder {
  readonly target: 'field' | 'paper';
  readonly name: string;
  readonly kind: 'missing' | 'wrong' | 'out-of-date' | 'unreadable';
  readonly explanation: string;
}

export function supplementFields(faults: readonly FaultOrder[]): Answers {
  return Object.fromEntries(
    faults.flatMap(({ target, name, kind, explanation }) => [
      [`chon.${target}.${name}`, 'on'],
      [`loai.${target}.${name}`, kind],
      [`noi-dung.${target}.${name}`, explanation],
    ]),
  );
}
