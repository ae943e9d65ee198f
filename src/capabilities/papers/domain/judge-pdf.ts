import { asLatin1, findLastText, findText } from './bytes.ts';
import { isAlsoSomethingElse } from './mixed-content.ts';
import { type Judgement, refuse } from './refusals.ts';

/** Enough for "startxref", a number and the end mark; some programs write a little more after it. */
const TAIL = 2048;

const LOCKED = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;
const RUNS_COMMANDS = /\/S\s*\/(JavaScript|Launch)\b/;
const CONTEXT = 48;

/** Looks at the frame of the document only; what is on its pages is for people to judge. */
export function judgePdf(bytes: Uint8Array): Judgement {
  const end = findLastText(bytes.subarray(-TAIL), '%%EOF');
  if (findText(bytes.subarray(0, 8), '%PDF-') !== 0) return refuse('damaged');
  if (end === -1 || findText(bytes.subarray(-TAIL), 'startxref') === -1) return refuse('damaged');
  const properEnd = Math.max(0, bytes.length - TAIL) + end;
  if (isAlsoSomethingElse(bytes, properEnd)) return refuse('mixed-content');
  if (matchesNear(bytes, '/Encrypt', LOCKED)) return refuse('locked');
  if (matchesNear(bytes, '/S', RUNS_COMMANDS)) return refuse('active-content');
  return { ok: true, kind: 'pdf' };
}

function matchesNear(bytes: Uint8Array, word: string, pattern: RegExp): boolean {
  for (let at = findText(bytes, word); at !== -1; at = findText(bytes, word, at + 1)) {
    if (pattern.test(asLatin1(bytes.subarray(at, at + CONTEXT)))) return true;
  }
  return false;
}
