import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { readCoverage, toPrintable } from './printable-text.ts';

const FONTS = path.join(PROJECT_ROOT, 'src/engines/print/fonts');

/** The characters that the fonts of these folders can show. */
export function loadCoverage(folders: readonly string[]): Set<number> {
  return readCoverage(folders.flatMap(regularFonts));
}

let own: ReadonlySet<number> | undefined;

/** Ký tự không in được: what would stand on paper as an empty box, each once. */
export function unprintable(text: string): string[] {
  own ??= loadCoverage([FONTS]);
  const covered = own;
  const shown = (character: string) => ['', character].includes(toPrintable(character, covered));
  return [...new Set(text)].filter((character) => !shown(character));
}

function regularFonts(folder: string): Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('-Regular.ttf'))
    .map((name) => readFileSync(path.join(folder, name)));
}
