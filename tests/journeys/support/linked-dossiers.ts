/** Dossiers that follow from one filing, seen by the person as one. */
import type { Visitor } from './browser.ts';
import { sendDeed } from './deeds.ts';
import { checkPage } from './page-check.ts';

/** The matters that follow begin in their own time: the worker takes a moment. */
export async function openBundle(visitor: Visitor, first: string, words: string, dossiers = 1): Promise<string> {
  const { page } = visitor;
  for (let i = 0; i < 100; i++) {
    await page.goto(`/ho-so-ca-nhan/LT-${first}`);
    const shown = (await page.locator('main').textContent()) ?? '';
    if (shown.includes(words) && codesIn(shown).length >= dossiers) {
      await checkPage(visitor, 'lien-thong-theo-doi');
      return shown;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`never ${words}: ${await page.locator('main').textContent()}`);
}

export function codesIn(shown: string): string[] {
  return [...new Set([...shown.matchAll(/(?<!LT-)H56\.[A-Z0-9.]+-\d{6}-\d{4,}/g)].map(([code]) => code))];
}

export interface Settlers {
  readonly specialist: string;
  /** Where a division looks at it before it is signed. */
  readonly head?: string;
  readonly signatory: string;
}

const PROPOSAL = { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện, đề nghị cấp kết quả.' };

/** From the ward's desk to the result, on pages that other journeys judge. */
export async function settleQuietly(code: string, { specialist, head, signatory }: Settlers): Promise<void> {
  await sendDeed(code, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(code, { role: specialist, slug: 'nhan-viec' });
  await sendDeed(code, { role: specialist, slug: 'de-xuat', fields: PROPOSAL });
  if (head !== undefined) await sendDeed(code, { role: head, slug: 'xem-xet', fields: { 'quyet-dinh': 'endorse' } });
  await sendDeed(code, { role: signatory, slug: 'phe-duyet', fields: { 'quyet-dinh': 'approve' } });
  await sendDeed(code, { role: specialist, slug: 'ban-hanh' });
}
