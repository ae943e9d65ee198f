/** One PostgreSQL for the whole run, with a migrated and seeded database that each test file copies. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs';
import { quickFolder } from '../../scripts/quick-folder.ts';
import { seed } from '../../src/main/seed.ts';
import { DEVELOPMENT_SECRETS } from '../../src/platform/config.ts';
import { connect, disconnect } from '../../src/platform/database/connect.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { createLog } from '../../src/platform/logging.ts';
import { DEVELOPMENT_SIGNING_KEY } from '../../src/platform/signing-config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

const TEMPLATE = 'motcua_template';
/** A test that crashes the server has a server of its own; here only speed counts. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  autovacuum: 'off',
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await quickFolder('mot-cua-test-');
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'database'), settings: FAST });
  await ensureDatabase(server.url('postgres'), TEMPLATE);
  await migrate(server.url(TEMPLATE), path.resolve('database/migrations'));
  const database = connect({ url: server.url(TEMPLATE), size: 4 }, createLog('warn'));
  await seed(database, {
    demo: true,
    secretKey: DEVELOPMENT_SECRETS.STAFF_SECRET_KEY,
    signingKey: DEVELOPMENT_SIGNING_KEY,
  });
  await disconnect(database);
  project.provide('databaseUrl', server.url('{name}'));
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
