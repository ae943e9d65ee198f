/** Every page anybody may open exists in English: no Vietnamese word is left but what is marked as Vietnamese. */
import { beforeAll, expect, test } from 'vitest';
import { createTestApp } from '../../tests/support/app.ts';
import { isInEnglish } from './english-pages.ts';

const world = await createTestApp();
const ENGLISH = { cookie: 'dvc_ngon_ngu=en' };
const VIETNAMESE_LETTER = /[ạảãầấẩẫậăắằẳẵặọỏõôồốổỗộơờớởỡợẹẻẽềếểễệụủũưừứửữựịỉĩỳỵỷỹđ]/iu;

/** Pages still to be translated. The list only gets shorter. */
const NOT_YET: readonly string[] = [];

const addresses: readonly string[] = ['/'];

test.each(addresses)('%s in English', async (url) => {
  const { body, headers, statusCode } = await world.app.inject({ url, headers: ENGLISH });
  expect(statusCode).toBe(200);
  expect(headers.vary).toContain('cookie');
  expect(body).toContain('<html lang="en"');
  expect(leftInVietnamese(body)).toEqual([]);
});

/** Texts and labels outside whatever is marked `lang="vi"`. */
function leftInVietnamese(html: string): string[] {
  const words: string[] = [];
  const open: { tag: string; isVietnamese: boolean }[] = [];
  for (const [token, tag, text] of tokensOf(html)) {
    const isVietnamese = open.at(-1)?.isVietnamese ?? false;
    if (text !== undefined) {
      if (!isVietnamese && VIETNAMESE_LETTER.test(text)) words.push(text.trim());
      continue;
    }
    if (tag === undefined) continue;
    if (token.startsWith('</')) {
      open.splice(open.findLastIndex((element) => element.tag === tag));
      continue;
    }
    const own = /\slang="([a-z]+)"/.exec(token)?.[1];
    const now = own === undefined ? isVietnamese : own === 'vi';
    const labels = [...token.matchAll(/\s(?:alt|title|aria-label|placeholder|content)="([^"]*)"/g)];
    if (!now) words.push(...labels.flatMap(([, label = '']) => (VIETNAMESE_LETTER.test(label) ? [label] : [])));
    if (!VOID.test(tag) && !token.endsWith('/>')) open.push({ tag, isVietnamese: now });
  }
  return words;
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function tokensOf(html: string): [string, string | undefined, string | undefined][] {
  return [...html.matchAll(/<\/?([a-zA-Z][\w-]*)\b(?:"[^"]*"|[^>"])*>|<!doctype html>|([^<]+)/g)].map(
    ([token, tag, text]) => [token, tag?.toLowerCase(), text],
  );
}
