/** A database of its own for a test file: a copy of the migrated and seeded template. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { connect, disconnect } from '../../src/platform/database/connect.ts';
import type { Database } from '../../src/platform/database/transaction.ts';
import { createLog } from '../../src/platform/logging.ts';

export interface TestDatabase extends Database {
  /** Address with the rights of the owner. */
  readonly url: string;
}

/** In the role of the application; dropped when the test file ends. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = decodeURI(inject('databaseUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Copied as files: neither the copy nor its end walks through the shared buffers.
  await asOwner(template, `create database ${name} template motcua_template strategy file_copy`);
  const url = template.replace('{name}', name);
  const database = connect({ url, size: 3, role: 'motcua_app' }, createLog('warn'));
  afterAll(async () => {
    await disconnect(database);
    await asOwner(template, `drop database ${name} with (force)`);
  });
  return { ...database, url };
}

async function asOwner(template: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: template.replace('{name}', 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
