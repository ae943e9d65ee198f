/**
 * npm run db:types: migrates an empty database and writes what came of it: the types that Kysely checks
 * queries with, and database/schema.sql for people. With --check it only compares, and fails on a difference.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { describeSchema } from './describe-schema.mjs';
import { ensureDatabase, startEmbeddedPostgres } from './embedded-postgres.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const TYPES = path.join(ROOT, 'src/platform/database/schema.gen.ts');
const SCHEMA = path.join(ROOT, 'database/schema.sql');
const { migrate } = await import('../src/platform/database/migrate.ts');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mot-cua-schema-'));
const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'database'), settings: { fsync: 'off' } });
try {
  await ensureDatabase(server.url('postgres'), 'schema');
  await migrate(server.url('schema'), path.join(ROOT, 'database/migrations'));
  const outputs = new Map([
    [TYPES, generateTypes(server.url('schema'), path.join(folder, 'schema.gen.ts'))],
    [SCHEMA, await describe(server.url('schema'))],
  ]);
  for (const [file, content] of outputs) writeOrCompare(file, content);
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

function generateTypes(url, out) {
  const cli = path.join(ROOT, 'node_modules/kysely-codegen/dist/cli/bin.js');
  const args = [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--out-file',
    out,
    '--date-parser',
    'string',
    '--numeric-parser',
    'number',
    '--overrides',
    '{}',
  ];
  const done = spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr || done.stdout);
  // Our driver reads int8 as a number (see connect.ts).
  return fs
    .readFileSync(out, 'utf8')
    .replace(/export type Int8 = .*;/, 'export type Int8 = ColumnType<number, number, number>;');
}

async function describe(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await describeSchema(client);
  } finally {
    await client.end();
  }
}

function writeOrCompare(file, content) {
  if (!process.argv.includes('--check')) return fs.writeFileSync(file, content);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === content) return;
  console.error(`${path.relative(ROOT, file)} is not what the migrations make. Run "npm run db:types".`);
  process.exitCode = 1;
}
