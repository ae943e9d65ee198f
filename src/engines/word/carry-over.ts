import type { TextBlock, TextItem, TextList, TextRun } from '#engines/print/templates.ts';
import { carryRuns, type Report } from './carry-runs.ts';
import { carryTable } from './carry-table.ts';
import type { WordNode } from './word-tree.ts';

/** What every document uses and nobody would miss. */
const PLAIN_STYLE =
  /^(normal( \(web\))?|default|standard|text body|body text( \d)?|no spacing|list( paragraph| bullet| number)?( \d)?|table (contents|heading)|title|heading \d)$/i;

interface OpenList {
  readonly ordered: boolean;
  readonly items: { readonly runs: readonly TextRun[]; readonly lists: OpenList[] }[];
}

/** Chuyển nội dung: blocks in their order; what cannot be carried over is reported, never dropped in silence. */
export function carryOver(document: WordNode, report: Report): TextBlock[] {
  const blocks: TextBlock[] = [];
  /** From the outermost to the innermost; empty when the last block was no list. */
  let open: OpenList[] = [];
  for (const node of document.children ?? []) {
    const item = node.type === 'paragraph' ? itemOf(node, report) : undefined;
    if (item) {
      open = addItem(blocks, open, item);
      continue;
    }
    open = [];
    const block = blockOf(node, report);
    if (block) blocks.push(block);
  }
  return blocks;
}

interface NewItem {
  readonly level: number;
  readonly ordered: boolean;
  readonly runs: readonly TextRun[];
}

function itemOf({ numbering, styleName, children = [] }: WordNode, report: Report): NewItem | undefined {
  if (!numbering || headingLevel(styleName) !== undefined) return undefined;
  if (numbering.isOrdered) report('list-numbers');
  return { level: Number(numbering.level) || 0, ordered: numbering.isOrdered, runs: carryRuns(children, report) };
}

/** A list cannot begin deeper than one below the item before it. */
function addItem(blocks: TextBlock[], open: readonly OpenList[], { level, ordered, runs }: NewItem): OpenList[] {
  const depth = Math.min(level, open.length);
  const kept = open.slice(0, depth + 1);
  const last = kept[depth];
  const item: TextItem & OpenList['items'][number] = { runs, lists: [] };
  if (last && last.ordered === ordered) {
    last.items.push(item);
    return kept;
  }
  const list: OpenList = { ordered, items: [item] };
  const parent = kept[depth - 1]?.items.at(-1);
  if (parent) parent.lists.push(list);
  else blocks.push({ kind: 'list', ...(list satisfies TextList) });
  return [...kept.slice(0, depth), list];
}

function blockOf(node: WordNode, report: Report): TextBlock | undefined {
  if (node.type === 'table') {
    const table = carryTable(node, report);
    return table.columns === 0 ? undefined : table;
  }
  const runs = node.type === 'paragraph' ? carryRuns(node.children ?? [], report) : carryRuns([node], report);
  if (runs.every(({ text }) => text.trim() === '')) return undefined;
  const level = headingLevel(node.styleName);
  if (level !== undefined) {
    if (node.numbering) report('list-numbers');
    return { kind: 'heading', level, runs };
  }
  if (node.styleName && !PLAIN_STYLE.test(node.styleName)) report('style', node.styleName);
  const { alignment } = node;
  const align = alignment === 'center' ? 'center' : alignment === 'right' || alignment === 'end' ? 'right' : undefined;
  return { kind: 'paragraph', runs, ...(align && { align }) };
}

function headingLevel(styleName: string | null | undefined): 1 | 2 | 3 | undefined {
  if (/^title$/i.test(styleName ?? '')) return 1;
  const level = Number(/^heading ([1-9])$/i.exec(styleName ?? '')?.[1]);
  if (!level) return undefined;
  return level >= 3 ? 3 : level === 2 ? 2 : 1;
}

/** Every letter that stands in the blocks. */
export function textOf(blocks: readonly TextBlock[]): string {
  const ofRuns = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join('');
  const ofList = ({ items }: TextList): string =>
    items.map(({ runs, lists }) => [ofRuns(runs), ...lists.map(ofList)].join('\n')).join('\n');
  return blocks
    .map((block) => {
      if (block.kind === 'list') return ofList(block);
      return block.kind === 'table'
        ? block.cells.flatMap(({ paragraphs }) => paragraphs.map(ofRuns)).join('\n')
        : ofRuns(block.runs);
    })
    .join('\n');
}
