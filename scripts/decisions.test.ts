/** Decisions are numbered once and their links lead somewhere. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../docs/decisions');
const files = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.md'));

test('no two decisions have the same number, and none is missing', () => {
  const numbers = files.map((file) => Number(file.slice(0, 4))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
});

test('every decision says its status and when to look at it again', () => {
  const incomplete = files.filter((file) => {
    const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
    return !/^Status: .*\d{4}-\d{2}-\d{2}/m.test(text) || !/^Revisit when/m.test(text);
  });
  expect(incomplete).toEqual([]);
});

test('every link in the documents leads to a file', () => {
  const root = path.resolve(import.meta.dirname, '..');
  const documents = ['README.md', 'GLOSSARY.md', 'CONTRIBUTING.md', ...markdownIn('docs')];
  const dead = documents.flatMap((document) => {
    const text = fs.readFileSync(path.join(root, document), 'utf8');
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !fs.existsSync(path.join(root, path.dirname(document), link)))
      .map((link) => `${document}: ${link}`);
  });
  expect(dead).toEqual([]);

  function markdownIn(folder: string): string[] {
    return fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join(folder, file));
  }
});
