/** One part of a system as a process of its own, to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { waitUntil } from './system.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Process {
  /** kill -9. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

interface Preloaded {
  /** Loaded before anything of the application. */
  readonly preload?: string;
  readonly onMessage?: (message: unknown) => void;
}

/** @param ready address that answers once it is up */
export function processOf(
  file: string,
  ready: string,
  env: NodeJS.ProcessEnv,
  { preload, onMessage }: Preloaded = {},
): Process {
  let child: ChildProcess | undefined;
  const before = ['./scripts/end-with-parent.mjs', ...(preload === undefined ? [] : [preload])];
  return {
    async start() {
      // With a channel to this process, so that it ends with it even when a test run is broken off.
      const started = spawn(process.execPath, [...before.flatMap((one) => ['--import', one]), file], {
        cwd: ROOT,
        env,
        // What a process says that dies on purpose, and its printer after it, is nobody's concern.
        stdio: ['ignore', 'ignore', preload === undefined ? 'inherit' : 'ignore', 'ipc'],
      });
      child = started;
      if (onMessage) started.on('message', onMessage);
      await waitUntil(async () => {
        if (started.exitCode !== null) throw new Error(`${file} did not start`);
        return (await fetch(ready).catch(() => undefined))?.ok ?? false;
      });
    },
    async kill() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
