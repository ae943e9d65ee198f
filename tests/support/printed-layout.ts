/** Where each piece of text of a printed form stands: what a reader of a changed golden file can follow line by line. */
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { drawQrCode } from '../../src/engines/print/qr-code.ts';
import type { TemplateName } from '../../src/engines/print/templates.ts';

const HOME = path.resolve(import.meta.dirname, '../../src/engines/print');
const MM_PER_POINT = 25.4 / 72;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The pages as the compiler draws them, without any tool of the machine. */
export async function printedLayout(template: TemplateName, data: unknown, qr: string): Promise<string> {
  const templates = path.join(HOME, 'templates');
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [path.join(HOME, 'fonts')] }] });
  const inputs = { data: JSON.stringify(data), qr: await drawQrCode(qr) };
  return layoutOf(compiler.svg({ mainFilePath: path.join(templates, `${template}.typ`), inputs }));
}

/** Millimetres from the left and from the top of the first page, then the text. */
function layoutOf(svg: string): string {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const lines = [`pages: ${mm(Number(width))} × ${mm(Number(height))} mm`];
  const stack: Place[] = [{ x: 0, y: 0 }];
  const tags = /<g\b([^>]*?)(\/?)>|<\/g>|<h5:div class="tsel"[^>]*>([^<]*)<|<image\b/g;
  for (const [tag, attributes, empty, text] of svg.matchAll(tags)) {
    const here = stack.at(-1) ?? { x: 0, y: 0 };
    if (tag === '</g>') stack.pop();
    else if (attributes !== undefined && empty === '') stack.push(moved(here, attributes));
    else if (text !== undefined) lines.push(`${mm(here.x)} ${mm(here.y)} ${plain(text)}`);
    else if (tag === '<image') lines.push(`${mm(here.x)} ${mm(here.y)} [image]`);
  }
  return `${lines.join('\n')}\n`;
}

function moved({ x, y }: Place, attributes: string): Place {
  const [, dx = '0', dy = '0'] = /transform="translate\(([-\d.]+),\s*([-\d.]+)\)/.exec(attributes) ?? [];
  return { x: x + Number(dx), y: y + Number(dy) };
}

/** Whole millimetres: a hair's breadth is no change of the layout. */
function mm(points: number): string {
  return String(Math.round(points * MM_PER_POINT));
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
