/** What state a page is in, so that the same state is judged once, whoever comes to it again and in whichever journey. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Name of the page and hash of its structure: who is named on it, when and how often does not count. */
export async function pageState(page: Page, name: string): Promise<string> {
  const described = await page.evaluate(structure).catch(async () => {
    // The page was about to show itself anew, as after an upload.
    await page.waitForLoadState();
    return page.evaluate(structure);
  });
  return createHash('sha256').update(`${name} ${described}`).digest('hex');
}

/** Only what has passed is noted: a state that failed is judged again and fails again. */
export function noteJudged(state: string): void {
  writeFileSync(path.join(inject('judged'), state), '');
}

export const wasJudged = (state: string): boolean => existsSync(path.join(inject('judged'), state));

/** Runs in the page. Every element with what decides how it looks and what it means. */
function structure(): string {
  /** Of these only whether they are empty counts. */
  const ANYTHING = new Set(['value', 'href', 'src', 'srcset', 'action', 'content', 'datetime', 'alt', 'title']);
  const UNSEEN = 'script,style,link,meta,template';
  /** How many of these a list has, depends on what happened before. */
  const REPEATED = new Set(['li', 'tr', 'option', 'article']);
  /** What a narrow screen may not be able to break. */
  const LONG_WORD = /[^\s-]{25}/;

  const attribute = ({ name, value }: Attr): string => {
    const isAnything = ANYTHING.has(name) || name.startsWith('data-');
    return `${name}=${isAnything ? value !== '' : value.replace(/\d+/g, '0')}`;
  };
  const live = (element: Element): string =>
    [':checked', ':disabled', ':placeholder-shown'].filter((state) => element.matches(state)).join('');
  const text = (element: Element): string => {
    const own = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ' ')).join('');
    return `${own.trim() !== '' ? 'text' : ''}${LONG_WORD.test(own) ? ' long' : ''}`;
  };
  const isSeen = (element: Element): boolean =>
    !element.matches(UNSEEN) && !(element.localName === 'noscript' && element.childElementCount === 0);
  const describe = (element: Element): string => {
    const attributes = [...element.attributes].map(attribute).sort().join(' ');
    const children = [...element.children].filter(isSeen).map((child) => [child.localName, describe(child)] as const);
    const inside = children
      .filter(([name, described], index) => !REPEATED.has(name) || described !== children[index - 1]?.[1])
      .map(([, described]) => described);
    return `<${element.localName} ${attributes} ${live(element)}>${text(element)}${inside.join('')}</>`;
  };

  // Numbers in them are left out above; that they are wrong must not be.
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const known = new Set(ids);
  const referring = 'label[for],[aria-labelledby],[aria-describedby],[aria-controls],[headers],a[href^="#"]';
  const broken = [...document.querySelectorAll(referring)].filter((element) =>
    ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'href']
      .flatMap((name) => element.getAttribute(name)?.replace(/^#/, '').split(' ') ?? [])
      .some((id) => id !== '' && !known.has(id) && !/[/:]/.test(id)),
  );
  return `${ids.length - known.size} double, ${broken.length} broken: ${describe(document.documentElement)}`;
}
