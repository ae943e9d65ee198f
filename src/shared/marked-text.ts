/**
 * Văn bản có định dạng tối thiểu: headings, paragraphs, lists, bold and links, written as people write mail. Whatever is
 * none of these stays the words that were typed; nothing in it ever becomes HTML by itself.
 */
export type MarkedWord =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type MarkedBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: readonly MarkedWord[] }
  | { readonly kind: 'paragraph'; readonly words: readonly MarkedWord[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly MarkedWord[])[] };

const HEADING = /^(##?#?) +(\S.*)$/;
const BULLET = /^[-*•] +(\S.*)$/;
const NUMBER = /^\d{1,3}[.)] +(\S.*)$/;

export function parseMarkedText(text: string): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  for (const chunk of text.split(/\n[ \t]*\n/)) blocks.push(...blocksOf(chunk.split('\n')));
  return blocks;
}

type Line = { readonly kind: 'heading' | 'bullet' | 'number' | 'text'; readonly level: 2 | 3; readonly text: string };

/** Lines of one kind that follow each other belong together. */
function blocksOf(lines: readonly string[]): MarkedBlock[] {
  const groups: Line[][] = [];
  for (const line of lines
    .map((one) => one.trim())
    .filter(Boolean)
    .map(lineOf)) {
    const group = groups.at(-1);
    if (group !== undefined && line.kind !== 'heading' && group[0]?.kind === line.kind) group.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
}

function lineOf(line: string): Line {
  const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
  if (heading) return { kind: 'heading', level: marks.length === 3 ? 3 : 2, text: heading };
  const bullet = BULLET.exec(line)?.[1];
  if (bullet) return { kind: 'bullet', level: 2, text: bullet };
  const number = NUMBER.exec(line)?.[1];
  return number ? { kind: 'number', level: 2, text: number } : { kind: 'text', level: 2, text: line };
}

function blockOf(group: readonly Line[]): MarkedBlock {
  const [first] = group;
  if (first?.kind === 'heading') return { kind: 'heading', level: first.level, words: parseWords(first.text) };
  if (first?.kind === 'text') return { kind: 'paragraph', words: parseWords(group.map(({ text }) => text).join(' ')) };
  return { kind: 'list', isNumbered: first?.kind === 'number', items: group.map(({ text }) => parseWords(text)) };
}

const MARK = /\*\*([^*\n]{1,500})\*\*|\[([^[\]\n]{1,300})\]\(([^()\s]{1,500})\)/g;
/** To the web, or to a page of ours; nothing that runs. */
const SAFE_LINK = /^(https?:\/\/[^\s/]|\/(?![/\\])|mailto:[^\s@]+@|tel:\+?\d)/i;

function parseWords(text: string): MarkedWord[] {
  const words: MarkedWord[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, strong, label, href = ''] = match;
    if (label !== undefined && !SAFE_LINK.test(href)) continue;
    if (match.index > from) words.push({ kind: 'text', text: text.slice(from, match.index) });
    words.push(strong === undefined ? { kind: 'link', text: label ?? '', href } : { kind: 'strong', text: strong });
    from = match.index + whole.length;
  }
  if (from < text.length) words.push({ kind: 'text', text: text.slice(from) });
  return words;
}
