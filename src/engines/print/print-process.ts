/** The compiler's own process: one job at a time from its parent; ends with it. */
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { loadCoverage } from './font-coverage.ts';
import { toPrintable } from './printable-text.ts';

export interface PrintJob {
  readonly template: string;
  /** Reaches the template as JSON to read, never as part of its source. */
  readonly data: unknown;
  /** SVG of the QR code, or empty. */
  readonly qr: string;
}

export type Compiled = ({ readonly pdf: Uint8Array } | { readonly problem: string }) & {
  readonly memoryInBytes: number;
};

/** Pages compiled lately are kept for this many documents, then their memory is given back. */
const CACHE_AGE = 2;

const [templates = '', ...fontPaths] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths }] });
const covered = loadCoverage(fontPaths);

process.on('message', (job: PrintJob) =>
  process.send?.({ ...compile(job), memoryInBytes: process.memoryUsage.rss() } satisfies Compiled),
);
process.on('disconnect', () => process.exit());

function compile(job: PrintJob): { pdf: Uint8Array } | { problem: string } {
  try {
    const inputs = {
      data: JSON.stringify(job.data, (_key, value: unknown) =>
        typeof value === 'string' ? toPrintable(value, covered) : value,
      ),
      qr: job.qr,
    };
    return {
      pdf: compiler.pdf({ mainFilePath: path.join(templates, `${job.template}.typ`), inputs }, { pdfStandard: 'a-2a' }),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(CACHE_AGE);
  }
}
