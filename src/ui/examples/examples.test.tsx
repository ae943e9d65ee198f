import { readdirSync, readFileSync } from 'node:fs';
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ExamplesPage } from './examples.view.tsx';
import { OfficeExamplesPage } from './office-examples.view.tsx';

const rendered = new Set<unknown>();
const before = options.vnode;
options.vnode = (vnode: VNode) => {
  rendered.add(vnode.type);
  before?.(vnode);
};
const portal = renderToString(<ExamplesPage />);
const office = renderToString(<OfficeExamplesPage />);
if (before) options.vnode = before;
else delete options.vnode;

const pages = [
  ['portal', portal],
  ['office', office],
] as const;

/** Not parts of a page but what surrounds one; the layouts have tests of their own. */
const frames = [
  'HtmlDocument',
  'OfficeLayout',
  'OfficialStrip',
  'PortalFooter',
  'PortalHeader',
  'PortalLayout',
  'BrandMark',
  'LanguageSwitch',
  'InVietnamese',
  'IdleWarning',
];

test('every component of the kit is shown on an examples page', async () => {
  const folders = [new URL('../', import.meta.url), new URL('../office/', import.meta.url)];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)));
  const sources = files.filter(({ pathname }) => /\.tsx$/.test(pathname) && !/\.test\.tsx$/.test(pathname));
  const modules: object[] = await Promise.all(sources.map(({ pathname }) => import(/* @vite-ignore */ pathname)));
  const components = modules
    .flatMap((module) => Object.entries(module))
    .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name) && !frames.includes(name));
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter(([, value]) => !rendered.has(value)).map(([name]) => name)).toEqual([]);
});

test.each(pages)('no component of the %s writes a style attribute, a script or an event handler', (_, html) => {
  expect(html).not.toMatch(/<[^>]+ style=/);
  expect(html).not.toMatch(/<script|<style/);
  expect(html).not.toMatch(/<[^>]+ on[a-z]+=/);
});

test.each(pages)('no two things on the %s page carry the same id', (_, html) => {
  const ids = attributes(html, 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(pages)('every label, description and title on the %s page points at something that is there', (_, html) => {
  const ids = new Set(attributes(html, 'id'));
  const pointers = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) => attributes(html, name));
  expect(pointers.length).toBeGreaterThan(10);
  expect(pointers.flatMap((value) => value.split(' ')).filter((id) => !ids.has(id))).toEqual([]);
});

test.each(pages)('every class on the %s page is drawn by its style sheet', (audience, html) => {
  const css = styles(`${audience}.css`);
  const unknown = new Set(
    attributes(html, 'class')
      .flatMap((value) => value.split(' '))
      .filter((name) => name !== '' && !css.includes(`.${name}`)),
  );
  expect([...unknown]).toEqual([]);
});

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
}

function styles(file: string): string {
  const text = readFileSync(new URL(`../styles/${file}`, import.meta.url), 'utf8');
  return text.replace(/@import "\.\/([^"]+)";/g, (_, imported: string) => styles(imported));
}
