/**
 * Máy in: typed data in, a tagged PDF/A-2a out. The compiler is native code, so it runs in a process of its own:
 * the web process never waits for it, it can be stopped in the middle of a page, and its memory can be given back.
 */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import type { Compiled, PrintJob } from './print-process.ts';
import { drawQrCode } from './qr-code.ts';
import type { PrintTemplates, TemplateName } from './templates.ts';

export interface Printer {
  print<T extends TemplateName>(template: T, data: PrintTemplates[T], options?: PrintOptions): Promise<Uint8Array>;
  /** Starts the compiler before it is needed. */
  warm(): Promise<void>;
  close(): void;
}

export interface PrintOptions {
  /** Address that the QR code leads to, for the templates that have one. */
  readonly qr?: string;
}

export interface PrinterOptions {
  /** Folders with fonts; by default those of this engine, which cover Vietnamese. */
  readonly fontPaths?: readonly string[];
  readonly timeoutInMs?: number;
  /** The compiler's process is replaced when it has grown beyond this. */
  readonly recycleAboveInBytes?: number;
}

/** Thrown when a document could not be made: too slow, too many waiting, or a fault in its template. */
export class PrintFailed extends Error {
  override name = 'PrintFailed';
}

/** Files beside the source, read from there also when the code around them was bundled elsewhere. */
const HOME = path.join(PROJECT_ROOT, 'src/engines/print');

const TIMEOUT_IN_MS = 10_000;
const RECYCLE_ABOVE_IN_BYTES = 600e6;
const LONGEST_QUEUE = 200;

interface Waiting {
  readonly job: PrintJob;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

export function createPrinter(options: PrinterOptions = {}): Printer {
  const fontPaths = options.fontPaths ?? [path.join(HOME, 'fonts')];
  const queue: Waiting[] = [];
  let child: ChildProcess | undefined;
  let current: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    // No secret of ours is its business, and none of our own flags.
    const started = fork(path.join(HOME, 'print-process.ts'), [path.join(HOME, 'templates'), ...fontPaths], {
      env: {},
      execArgv: [],
      serialization: 'advanced',
    });
    started.on('message', (message) => finish(started, message as Compiled));
    started.on('exit', () => lose(started, 'the compiler stopped'));
    started.on('error', (error) => lose(started, error.message));
    return started;
  }

  function finish(from: ChildProcess, compiled: Compiled): void {
    if (from !== child || current === undefined) return;
    const done = settle();
    if (compiled.memoryInBytes > (options.recycleAboveInBytes ?? RECYCLE_ABOVE_IN_BYTES)) stop();
    if ('pdf' in compiled) done.resolve(compiled.pdf);
    else done.reject(new PrintFailed(`${done.job.template}: ${compiled.problem}`));
    next();
  }

  function lose(lost: ChildProcess, why: string): void {
    if (lost !== child) return;
    stop();
    if (current !== undefined) settle().reject(new PrintFailed(why));
    next();
  }

  function settle(): Waiting {
    const done = current as Waiting;
    clearTimeout(timer);
    current = undefined;
    return done;
  }

  function stop(): void {
    const stopped = child;
    child = undefined;
    stopped?.kill('SIGKILL');
  }

  function next(): void {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) {
      letProcessEnd(child);
      return;
    }
    child ??= start();
    keepProcessAlive(child);
    const asked = child;
    timer = setTimeout(
      () => lose(asked, `${current?.job.template}: took too long`),
      options.timeoutInMs ?? TIMEOUT_IN_MS,
    );
    child.send(current.job);
  }

  function enqueue(job: PrintJob): Promise<Uint8Array> {
    if (queue.length >= LONGEST_QUEUE) return Promise.reject(new PrintFailed('too many documents are waiting'));
    return new Promise((resolve, reject) => {
      queue.push({ job, resolve, reject });
      next();
    });
  }

  return {
    async print(template, data, { qr } = {}) {
      return enqueue({ template, data, qr: qr === undefined ? '' : await drawQrCode(qr) });
    },
    async warm() {
      await enqueue({ template: 'warm-up', data: {}, qr: '' });
    },
    close() {
      stop();
      const unfinished = current === undefined ? queue.splice(0) : [settle(), ...queue.splice(0)];
      for (const waiting of unfinished) waiting.reject(new PrintFailed('closed'));
    },
  };
}

/** The one that all of this process shares; its compiler starts with the first document. */
export const printer = createPrinter();

function keepProcessAlive(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** A waiting compiler must not keep a finished test or a stopping server from ending. */
function letProcessEnd(child: ChildProcess | undefined): void {
  child?.unref();
  child?.channel?.unref();
}
