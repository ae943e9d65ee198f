/**
 * Finding a procedure among thousands: of real questions, how many have a right procedure among the first five, and
 * how long one search takes; beside plain pg_trgm on the same names and beside an index of words in memory.
 *
 *   npx node bench/search.mjs FILE    (FILE in the format of the national catalogue; needs: npm ci --prefix bench)
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import procedureWords from '../database/reference/procedure-words.json' with { type: 'json' };
import { FIELDS } from '../procedures/define.ts';
import { publication } from '../procedures/index.ts';
import { ensureDatabase, startEmbeddedPostgres } from '../scripts/embedded-postgres.mjs';
import { listProcedures } from '../src/capabilities/catalogue/domain/list-procedures.ts';
import { readNationalRecord } from '../src/capabilities/catalogue/domain/read-national-record.ts';
import { toSearchDocument } from '../src/capabilities/catalogue/domain/search-document.ts';
import { buildSearchIndex } from '../src/engines/search/search-index.ts';
import { fold } from '../src/shared/fold.ts';
import questions from './search-questions.json' with { type: 'json' };

const FIRST = 5;
const GOAL = { recall: 0.95, p95: 50 };
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');

const national = JSON.parse(fs.readFileSync(file, 'utf8')).flatMap(
  (record) => readNationalRecord(record, 'local-thanh-hoa').procedure ?? [],
);
const entries = publication.procedures.map((definition) => ({ definition, fileable: false, rates: [] }));
const { listings, fields } = listProcedures(entries, national, FIELDS);
const toDocument = (listing) => toSearchDocument(listing, fields);
const codes = new Set(listings.map(({ code }) => code));

const start = performance.now();
const index = buildSearchIndex(listings.map(toDocument), procedureWords);
console.log(`${listings.length} procedures, index built in ${Math.round(performance.now() - start)} ms`);
// As many as the file has: what holds in another province is not listed, and yet part of the load.
const everything = listProcedures(
  entries,
  national.map((one) => ({ ...one, scope: 'national' })),
  FIELDS,
).listings;
const whole = buildSearchIndex(everything.map(toDocument), procedureWords);

const results = {
  ours: await measure((ask) => index.search(ask).map(({ id }) => id)),
  pg_trgm: await withPgTrgm(),
  minisearch: await withMiniSearch(),
};
const { times } = await measure((ask) => whole.search(ask).map(({ id }) => id));
for (const [name, { recall }] of Object.entries(results)) console.log(`${name}: recall@${FIRST} ${recall.toFixed(3)}`);
for (const [name, one] of Object.entries(results))
  console.log(`${name}: p95 ${quantile(one.times, 0.95).toFixed(2)} ms`);
console.log(`ours, all ${everything.length}: p95 ${quantile(times, 0.95).toFixed(2)} ms (goal ${GOAL.p95})`);
if (process.env.MISSED) for (const line of results.ours.missed) console.log(line);
process.exitCode = results.ours.recall >= GOAL.recall && quantile(times, 0.95) <= GOAL.p95 ? 0 : 1;

async function measure(search) {
  const missed = [];
  const times = [];
  for (const { ask, expects } of questions) {
    if (!expects.some((code) => codes.has(code))) throw new Error(`${ask}: nothing that is expected is listed`);
    const begun = performance.now();
    const found = (await search(ask)).slice(0, FIRST);
    times.push(performance.now() - begun);
    if (!found.some((code) => expects.includes(code))) missed.push(`missed: ${ask} (${expects}), found ${found}`);
  }
  return { recall: 1 - missed.length / questions.length, missed, times };
}

/** The names folded, in the database: the nearest by the share of common trigrams. */
async function withPgTrgm() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mot-cua-bench-'));
  const database = await startEmbeddedPostgres({ dataDir: path.join(folder, 'database') });
  await ensureDatabase(database.url('postgres'), 'bench');
  const pool = new pg.Pool({ connectionString: database.url('bench'), max: 1 });
  try {
    await pool.query('create extension pg_trgm; create table procedure (code text primary key, words text not null)');
    await pool.query('insert into procedure select * from unnest($1::text[], $2::text[])', [
      listings.map(({ code }) => code),
      listings.map(({ name }) => fold(name)),
    ]);
    await pool.query('create index on procedure using gist (words gist_trgm_ops)');
    return await measure(async (ask) => {
      const { rows } = await pool.query({
        name: 'find',
        text: 'select code from procedure order by $1 <<-> words limit $2',
        values: [fold(ask), FIRST],
      });
      return rows.map(({ code }) => code);
    });
  } finally {
    await pool.end();
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A well-known index of words in memory, with the same texts and forgiving as it comes. */
async function withMiniSearch() {
  const { default: MiniSearch } = await import('minisearch');
  const engine = new MiniSearch({ fields: ['name', 'more'], processTerm: (term) => fold(term) });
  engine.addAll(
    listings.map(toDocument).map(({ id, passages }) => ({
      id,
      name: passages[0].text,
      more: passages
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    })),
  );
  return measure((ask) => engine.search(ask, { fuzzy: 0.2, prefix: true, boost: { name: 2 } }).map(({ id }) => id));
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];
}
