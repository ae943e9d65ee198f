import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import knownFailures from '../../known-accessibility-failures.json' with { type: 'json' };
import { FILING_SECTIONS_IN_ENGLISH } from './filing-guide.en.text.ts';
import { FILING_SECTIONS } from './filing-guide.text.ts';
import type { GuideSection } from './guide.view.tsx';
import { GUIDE_PICTURES, PICTURE_HEIGHT, PICTURE_WIDTH } from './guide-pictures.ts';
import { guideSectionsInEnglish } from './sign-in-guide.en.text.ts';
import { guideSections } from './sign-in-guide.text.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../pictures');
const LARGEST_PICTURE_IN_BYTES = 40 * 1024;
const { anonymous } = await createTestApp();

test('a visitor finds help in the menu and the sign-in guide on its page', async () => {
  const response = await anonymous.get('/ho-tro');
  expect(response.statusCode).toBe(200);
  expect(response.body).toContain('href="/ho-tro" aria-current="true"');
  expect(response.body).toContain('href="/ho-tro/dang-nhap"');
  expect(response.body).toContain('href="tel:1022"');
});

test('a visitor reads every way to sign in, and what is never asked', async () => {
  const { statusCode, body } = await anonymous.get('/ho-tro/dang-nhap');
  expect(statusCode).toBe(200);
  for (const { id, title } of guideSections(true)) {
    expect(body).toContain(`<a href="#${id}">${title}</a>`);
    expect(body).toContain(`id="${id}"`);
  }
});

test('a visitor reads how to file, with both examples of the guide', async () => {
  const { statusCode, body } = await anonymous.get('/ho-tro/nop-ho-so');
  expect(statusCode).toBe(200);
  for (const { id, title } of FILING_SECTIONS) expect(body).toContain(`<a href="#${id}">${title}</a>`);
  expect(body).toContain('src="/tai-nguyen/hkd-chu-ho-so.jpg.built"');
});

test('every known failure of accessibility is told, with a way out', async () => {
  const { body } = await anonymous.get('/ho-tro/tiep-can');
  for (const { where, failure, wayOut } of knownFailures)
    for (const told of [where, failure, wayOut]) {
      expect(told.length).toBeGreaterThan(10);
      expect(body).toContain(told);
    }
});

test('frequent questions lead to pages that exist', async () => {
  const { body } = await anonymous.get('/ho-tro/cau-hoi-thuong-gap');
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
  const links = new Set([...main.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) => href));
  expect(links.size).toBeGreaterThan(8);
  for (const href of links)
    expect([href, (await anonymous.get(href)).statusCode]).toEqual([href, expect.toBeOneOf([200, 303])]);
});

test('a visitor who cannot sign in is led to the guide', async () => {
  expect((await anonymous.get('/dang-nhap')).body).toContain('href="/ho-tro/dang-nhap"');
});

test('where accounts are no longer made here, the guide says how to get one', async () => {
  const withoutRegistration = await createTestApp({ LOCAL_REGISTRATION: 'off' });
  const { body } = await withoutRegistration.anonymous.get('/ho-tro/dang-nhap');
  expect(body).toContain('Nghị định 69/2024/NĐ-CP');
  expect(body).not.toContain('Thuê bao di động');
});

test.each([
  ['filing', FILING_SECTIONS, FILING_SECTIONS_IN_ENGLISH],
  ['sign-in', guideSections(true), guideSectionsInEnglish(true)],
  ['sign-in without registration', guideSections(false), guideSectionsInEnglish(false)],
])('the %s guide has the same sections, steps, pictures and links in English', (_guide, vietnamese, english) => {
  const shapeOf = (sections: readonly GuideSection[]) =>
    sections.map(({ id, steps, remarks = [], link }) => ({
      id,
      pictures: steps.map(({ picture }) => picture),
      remarks: remarks.length,
      href: link?.href,
    }));
  expect(shapeOf(english)).toEqual(shapeOf(vietnamese));
});

test('every picture is shown in a step, described, and small', () => {
  const shown = [...guideSections(true), ...FILING_SECTIONS].flatMap(({ steps }) =>
    steps.flatMap(({ picture }) => picture ?? []),
  );
  expect(shown.toSorted()).toEqual(Object.keys(GUIDE_PICTURES).toSorted());
  const kept = globSync('*.jpg', { cwd: PICTURES }).map((file) => path.basename(file, '.jpg'));
  expect(kept.toSorted()).toEqual(shown.toSorted());
  for (const name of shown) {
    const file = path.join(PICTURES, `${name}.jpg`);
    expect(existsSync(file), name).toBe(true);
    const picture = readFileSync(file);
    expect(picture.length, name).toBeLessThanOrEqual(LARGEST_PICTURE_IN_BYTES);
    expect(sizeOf(picture), name).toEqual({ width: PICTURE_WIDTH, height: PICTURE_HEIGHT });
  }
});

/** Reads the frame header of a JPEG: the first marker SOF0 or SOF2. */
function sizeOf(picture: Buffer): { width: number; height: number } {
  for (let at = 2; at < picture.length; at += 2 + picture.readUInt16BE(at + 2)) {
    const marker = picture.readUInt8(at + 1);
    if (marker === 0xc0 || marker === 0xc2)
      return { height: picture.readUInt16BE(at + 5), width: picture.readUInt16BE(at + 7) };
  }
  throw new Error('not a JPEG');
}
