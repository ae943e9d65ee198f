/** Puts the system together: technique first, then the audiences that SERVE asks for. */
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { loadCatalogue } from '#capabilities/catalogue/index.ts';
import { ownPath } from '#capabilities/identity/index.ts';
import { printer } from '#engines/print/printer.ts';
import { systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { connect, disconnect } from '#platform/database/connect.ts';
import { openLocalFiles } from '#platform/files/local-files.ts';
import type { Log } from '#platform/logging.ts';
import type { Platform } from '#platform/platform.ts';
import { createApp } from '#platform/web/create-app.ts';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { apiRoutes } from './api.ts';
import { isInEnglish } from './english-pages.ts';
import { exampleRoutes } from './examples.tsx';
import { officeRoutes } from './office.ts';
import { portalRoutes } from './portal.ts';
import { startWorker, type Worker } from './worker.ts';

const APPLICATION_ROLE = 'motcua_app';

/** Called by other servers, not by a browser's form. */
const SERVER_TO_SERVER = [/^\/dang-xuat\/[a-z]+\/thong-bao$/, /^\/thanh-toan\/thong-bao$/, /^\/zalo\/thong-bao$/];

export interface System {
  readonly app: FastifyInstance;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function assemble(config: Config, log: Log): Promise<System> {
  const database = connect({ url: config.databaseUrl, size: config.databasePoolSize, role: APPLICATION_ROLE }, log);
  const files = await openLocalFiles(path.join(config.dataDir, 'files'));
  const platform: Platform = { config, database, clock: systemClock, files, log };
  const app = await createWebApp(platform, path.join(PROJECT_ROOT, 'dist/assets'));
  let worker: Worker | undefined;
  let isStopping = false;
  return {
    app,
    async start() {
      if (config.serve.includes('worker')) worker = await startWorker(platform, APPLICATION_ROLE);
      // The first visitor does not wait for it.
      if (config.serve.includes('portal')) await loadCatalogue(database);
      await app.listen({ host: config.host, port: config.port });
      printer.warm().catch((error: unknown) => {
        if (!isStopping) log.error({ err: error }, 'printing does not work');
      });
    },
    async stop() {
      isStopping = true;
      await app.close();
      printer.close();
      await worker?.stop();
      await disconnect(database);
    },
  };
}

export async function createWebApp(platform: Platform, assetsDirectory: string): Promise<FastifyInstance> {
  const { serve } = platform.config;
  const app = await createApp(platform, {
    assetsDirectory,
    serverToServer: SERVER_TO_SERVER,
    language: { isInEnglish, ownPath },
  });
  if (serve.includes('portal')) {
    await app.register(portalRoutes(platform));
    await app.register(apiRoutes(platform));
  }
  if (serve.includes('office')) await app.register(officeRoutes(platform));
  if (!platform.config.production) await app.register(exampleRoutes());
  return app;
}
