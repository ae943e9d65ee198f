/** Tên tệp: kept as the person knows it, made harmless, and honest about what is inside. */
import type { FileKind } from './refusals.ts';

const LONGEST_NAME = 200;

const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  docx: ['docx'],
};

/** Nothing that looks like a program, a page or a script is taken, whatever it contains. */
const ACCEPTED_ENDINGS = new Set(Object.values(ENDINGS).flat());
const ENDING = /\.([a-z0-9]{1,8})$/i;

/** Characters that cannot be seen, or that turn the text around them, so that "fdp.exe" reads "exe.pdf". */
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}]/gu;

export function cleanFileName(name: string): string {
  const seen = name
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[/\\]/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
  return shorten(seen.replace(/^\.+/, ''));
}

/** An ending that belongs to no kind we take says what the file is meant to be. */
export function hasForeignEnding(name: string): boolean {
  const ending = ENDING.exec(name)?.[1];
  return ending !== undefined && /[a-z]/i.test(ending) && !ACCEPTED_ENDINGS.has(ending.toLowerCase());
}

/** Ends in what the content is, so that the reader's computer opens it with the right program. */
export function nameForKind(name: string, kind: FileKind): string {
  const ending = ENDING.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ENDINGS[kind].includes(ending)) return name;
  return shorten(`${name || 'tep'}.${ENDINGS[kind][0]}`);
}

function shorten(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= LONGEST_NAME) return name;
  const ending = ENDING.exec(name)?.[0] ?? '';
  return letters.slice(0, LONGEST_NAME - ending.length).join('') + ending;
}
