/** A whole system for each worker, before the first journey; all stopped and removed after the last. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { quickFolder } from '../../../scripts/quick-folder.ts';
import { freePorts, PORTS_OF_ONE, type RunningSystem, startSystem } from './start-system.ts';
import type { System } from './system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    systems: readonly System[];
    chromium: string;
    /** Folder in which the workers note which page states were judged. */
    judged: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await quickFolder('mot-cua-journeys-');
  const running: RunningSystem[] = [];
  const cleanUp = async (): Promise<void> => {
    await Promise.all(running.map((one) => one.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  project.provide('chromium', process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell');
  project.provide('judged', path.join(folder, 'judged'));
  await mkdir(path.join(folder, 'judged'));
  const portalUrl = process.env['JOURNEYS_PORTAL'];
  if (portalUrl !== undefined) {
    project.provide('systems', [await alreadyRunning(portalUrl, folder)]);
    return cleanUp;
  }
  try {
    await startAll(countWorkers(project), folder, running);
  } catch (error) {
    await cleanUp();
    throw error;
  }
  project.provide(
    'systems',
    running.map(({ system }) => system),
  );
  return cleanUp;
}

/** Whoever runs one journey waits for one system only. */
function countWorkers({ config, vitest }: TestProject): number {
  return Math.max(1, Math.min(Number(config.maxWorkers), vitest.state.getPaths().length));
}

/** One after the other: the first builds what is not fresh, into the place from which all of them run. */
async function startAll(count: number, folder: string, running: RunningSystem[]): Promise<void> {
  const ports = await freePorts(PORTS_OF_ONE * count);
  for (let number = 1; number <= count; number++) {
    running.push(await startSystem(ports.splice(0, PORTS_OF_ONE), path.join(folder, String(number))));
  }
}

async function alreadyRunning(portalUrl: string, folder: string): Promise<System> {
  const sessions = path.join(folder, 'sessions');
  await mkdir(sessions);
  const messagesUrl = process.env['JOURNEYS_MESSAGES'] ?? 'http://127.0.0.1:4003';
  return { portalUrl, messagesUrl, dataDir: process.env['JOURNEYS_DATA_DIR'] ?? '.data', sessions };
}
