/**
 * npm run catalogue:import -- FILE [--province local-thanh-hoa] [--remove-most]: brings the national catalogue of
 * procedures into the database, and tells what in the file is to be looked at again.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import '../src/main/temporal.ts';
import { type DirtCount, importCatalogue, readCatalogueImports } from '../src/capabilities/catalogue/index.ts';
import { connect, disconnect } from '../src/platform/database/connect.ts';
import { createLog } from '../src/platform/logging.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    province: { type: 'string', default: process.env['CATALOGUE_PROVINCE'] ?? 'local-thanh-hoa' },
    'remove-most': { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Which file? npm run catalogue:import -- FILE');
  process.exit(2);
}

const database = connect({ url: databaseUrl(), size: 2 }, createLog('warn'));
try {
  const start = performance.now();
  const result = await importCatalogue(database, {
    file: path.resolve(process.env['INIT_CWD'] ?? '.', file),
    province: values.province,
    by: os.userInfo().username,
    now: () => Temporal.Now.instant(),
    removeMost: values['remove-most'],
  });
  if (!result.ok) {
    console.error(
      result.refusal === 'file-broken'
        ? `The file is broken after ${result.records} records: ${result.detail}. Mend it, or give it whole; nothing of it was published.`
        : 'Another import is under way, or awaits confirmation in the office (/quan-tri/nhap-danh-muc).',
    );
    process.exitCode = 1;
  } else {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { recordCount, added, changed, unchanged, refused, removed, id } = result.import;
    const resumed = result.resumedAt > 0 ? ` (went on after ${result.resumedAt})` : '';
    console.log(`${recordCount} records in ${seconds} s${resumed}`);
    console.log(
      `${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused, ${removed} removed${
        result.kept > 0 ? `; ${result.kept} are not in the file and were kept (--remove-most removes them)` : ''
      }`,
    );
    const [report] = await readCatalogueImports(database, { most: 1 });
    if (report?.id === id) report.dirt.forEach(tell);
  }
} finally {
  await disconnect(database);
}

function tell({ kind, count, examples }: DirtCount): void {
  console.log(`${String(count).padStart(6)}  ${kind}`);
  for (const { record, code, detail } of examples) console.log(`        record ${record} ${code ?? ''} ${detail}`);
}

/** The server that is named, or the one that "npm start" has running. */
function databaseUrl(): string {
  const named = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (named) return named;
  const file = path.join(path.resolve(ROOT, process.env['DATA_DIR'] ?? '.data'), 'database/cluster/postmaster.pid');
  if (!fs.existsSync(file)) {
    console.error('Set DATABASE_URL, or start the system first: its database was not found.');
    process.exit(2);
  }
  const folder = fs.readFileSync(file, 'utf8').split('\n')[4] ?? '';
  return `postgres://motcua@localhost/motcua?host=${encodeURIComponent(folder)}`;
}
