/**
 * npm run events:export: what an inspector takes away, as JSON lines on the output: every event with its hash, the heads of
 * the days and their time stamps. The page /quan-tri/nhat-ky/xuat gives the same with the means to verify it.
 *
 *   npm run -s events:export -- --dossier H56.S101-261124-0001 > events.jsonl
 *   npm run -s events:export -- --from 2026-11-01 --to 2026-11-30 > events.jsonl
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { recordAudit } from '../src/capabilities/identity/storage/audit-store.ts';
import { type ExportScope, exportLines } from '../src/capabilities/oversight/storage/event-export-queries.ts';
import { connect, disconnect } from '../src/platform/database/connect.ts';
import { createLog } from '../src/platform/logging.ts';

const asked = readScope();
if (asked === undefined) {
  console.error('Name one dossier (--dossier CODE) or a period (--from YYYY-MM-DD --to YYYY-MM-DD).');
  process.exit(2);
}
const database = connect(
  { url: process.env['DATABASE_URL'] || embeddedUrl(), size: 2, role: 'motcua_app' },
  createLog('warn'),
);
try {
  await recordAudit(database.kysely, {
    actorKind: 'system',
    actorName: process.env['USER'] ?? 'events:export',
    action: 'events-exported',
    ...('dossier' in asked && { subject: asked.dossier }),
    detail: { ...asked },
  });
  for await (const line of exportLines(database, asked)) await write(line);
} finally {
  await disconnect(database);
}

/** Waits where the reader is slow: the file may be larger than memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** The system of this folder, while it runs: PostgreSQL writes where its socket is. */
function embeddedUrl(): string {
  const folder = path.resolve(process.env['DATA_DIR'] ?? '.data', 'database/cluster');
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) {
    console.error('Set DATABASE_URL, or start the system first: its database was not found.');
    process.exit(2);
  }
  const socket = fs.readFileSync(file, 'utf8').split('\n')[4] ?? '';
  return `postgresql://motcua@localhost/motcua?host=${encodeURIComponent(socket)}`;
}

/** Undefined when something else was asked. */
function readScope(): ExportScope | undefined {
  try {
    const { values } = parseArgs({
      options: { dossier: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
    });
    const { dossier, from, to } = values;
    if (dossier !== undefined) return { dossier };
    return isDay(from) && isDay(to) ? { from, to } : undefined;
  } catch {
    return undefined;
  }
}

function isDay(text: string | undefined): text is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
}
