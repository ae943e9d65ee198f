import type { TextRun } from '#engines/print/templates.ts';
import type { LossKind } from './losses.ts';
import type { WordNode } from './word-tree.ts';

/** Told of what is met and not carried over. */
export type Report = (kind: LossKind, what?: string) => void;

type Style = Omit<TextRun, 'text'>;

/** Chữ of a paragraph: neighbours of one style are one run. */
export function carryRuns(nodes: readonly WordNode[], report: Report): TextRun[] {
  return joined(nodes.flatMap((node) => runsOf(node, {}, report)));
}

function runsOf(node: WordNode, style: Style, report: Report): TextRun[] {
  const inside = (inner: Style = style) => (node.children ?? []).flatMap((child) => runsOf(child, inner, report));
  switch (node.type) {
    case 'run': {
      const runs = inside({ ...style, ...styleOf(node) });
      return node.isAllCaps || node.isSmallCaps
        ? runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') }))
        : runs;
    }
    case 'text':
      return [{ text: node.value ?? '', ...style }];
    case 'tab':
      return [{ text: '\t', ...style }];
    case 'checkbox':
      return [{ text: node.checked ? '[x]' : '[ ]', ...style }];
    case 'break':
      if (node.breakType !== 'line') report('page-break');
      return [{ text: '\n', ...style }];
    case 'hyperlink':
      if (node.href !== undefined) report('link-address');
      return inside();
    case 'image':
      report('image');
      return [];
    case 'noteReference':
      report('note');
      return [];
    case 'commentReference':
      report('comment');
      return [];
    case 'bookmarkStart':
      return [];
    default:
      return inside();
  }
}

function styleOf(run: WordNode): Style {
  const { verticalAlignment, styleName } = run;
  return {
    ...(run.isBold || styleName === 'Strong' ? { bold: true } : {}),
    ...(run.isItalic || styleName === 'Emphasis' ? { italic: true } : {}),
    ...(run.isUnderline ? { underline: true } : {}),
    ...(run.isStrikethrough ? { struck: true } : {}),
    ...(verticalAlignment === 'superscript' ? { place: 'raised' as const } : {}),
    ...(verticalAlignment === 'subscript' ? { place: 'lowered' as const } : {}),
  };
}

function joined(runs: readonly TextRun[]): TextRun[] {
  const out: TextRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.text === '') continue;
    if (last && styleKey(last) === styleKey(run)) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

const styleKey = ({ text: _text, ...style }: TextRun): string => JSON.stringify(Object.entries(style).sort());
