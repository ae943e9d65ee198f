/** GLOSSARY.md is only alive while somebody checks it: words in use are rows, rows are in use, banned words are not. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

interface Term {
  readonly identifier: string;
  readonly vietnamese: string;
  readonly slug: string;
}

/** Other words for the same things; using two would make a reader look for a difference. */
const BANNED = [
  'application form',
  'applicationId',
  'caseFile',
  'hoSo',
  'thuTuc',
  'khachHang',
  'Dossiers?Dto',
  'IDossier',
  'employee',
  'customer',
];
/** Words of addresses that are plain Vietnamese, not terms of the domain. */
const PLAIN = new Set(
  'api v1 openapi.json fees deadline can-bo quan-tri them dang-nhap dang-ky dang-xuat quen-mat-khau quay-lai thong-bao zalo.svg gui mau.pdf phieu.pdf so-do.bpmn so.pdf healthz readyz metrics bo don-vi qua-han sap-den-han cho-cong-dan cho-noi-khac xuat xuat.csv so-viec.json'.split(
    ' ',
  ),
);

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'procedures'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx)$/.test(file) && fs.existsSync(path.join(ROOT, file)));
const sources = new Map(files.map((file) => [file, fs.readFileSync(path.join(ROOT, file), 'utf8')]));
const allSource = [...sources.values()].join('\n');
const terms = readGlossary();

function readGlossary(): Term[] {
  const lines = fs.readFileSync(path.join(ROOT, 'GLOSSARY.md'), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [identifier = '', vietnamese = '', slug = ''] = line
        .slice(1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''));
      return { identifier, vietnamese, slug };
    });
}

test('every identifier of the glossary is used in the source', () => {
  const unused = terms
    .flatMap((term) => term.identifier.split(' / '))
    .filter((word) => !new RegExp(`${word}`, 'i').test(allSource));
  expect(unused).toEqual([]);
});

test('no identifier and no slug stands in the glossary twice', () => {
  const identifiers = terms.map((term) => term.identifier);
  const slugs = terms.map((term) => term.slug).filter((slug) => slug !== '–');
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('every word of an address is in the glossary or plain', () => {
  const known = new Set([...PLAIN, ...terms.flatMap((term) => term.slug.split(' '))]);
  const unknown = [...sources]
    .filter(([file]) => file.endsWith('/paths.ts'))
    .flatMap(([file, text]) =>
      [...text.replaceAll(/^import .*$/gm, '').matchAll(/\/([a-z0-9][a-z0-9.-]*)(?=[/'"`?$]|$)/g)].map((match) => ({
        file,
        word: match[1] ?? '',
      })),
    )
    .filter(({ word }) => !known.has(word) && !/\.(ts|tsx)$/.test(word));
  expect(unknown).toEqual([]);
});

test('banned synonyms do not occur', () => {
  const found = [...sources].flatMap(([file, text]) =>
    BANNED.filter((word) => new RegExp(`\\b${word}\\b`).test(text)).map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('rooms without a name do not exist', () => {
  expect(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|types|constants)(\/|\.tsx?$)/.test(file)),
  ).toEqual([]);
});
