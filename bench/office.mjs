/**
 * The pages officers open all day, over HTTP with sessions of real officers, on a province's worth of dossiers:
 *   npx node bench/office.mjs [--count=1000000]            starts a system of its own and fills it
 *   npx node bench/office.mjs --url=… --socket=…           measures one that is running and filled (bench/dossiers.mjs)
 *   --only=WORDS                                           only the pages whose name has these words
 * Each page is asked for by one visitor, then by four at once; what counts is the 95th percentile of one visitor.
 */
import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { createSystem } from '../tests/faults/support/system.ts';
import { fillWithDossiers } from './dossiers.mjs';
import { LOOKS, measurePage, WARM_UP } from './measure-page.mjs';

const GOAL_IN_MS = 100;

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const running = option('url');
const system = running ? undefined : await createSystem();
try {
  if (system) {
    await system.start();
    await fillWithDossiers({ host: system.databaseFolder, count: Number(option('count') ?? 1_000_000) });
  }
  process.exitCode = (await measure(
    running ?? system.url,
    path.resolve(option('socket') ?? system?.databaseFolder ?? '.data/database'),
  ))
    ? 0
    : 1;
} finally {
  await system?.stop();
}

async function measure(url, host) {
  const pool = new pg.Pool({ host, user: 'motcua', database: 'motcua', max: 2 });
  const query = async (text, values = []) => (await pool.query(text, values)).rows;
  try {
    const [{ count, open }] = await query(
      'select count(*) as count, count(*) filter (where status not in (3, 8, 10)) as open from dossier',
    );
    console.log(`${count} dossiers, ${open} of them open`);
    const visitors = await signIn(query);
    const only = option('only') ?? '';
    const pages = (await listPages(query)).filter(({ name }) => name.includes(only));
    let isGood = true;
    for (const { by, ...page } of pages)
      isGood = (await measurePage(url, { ...page, headers: { cookie: visitors[by] }, goal: GOAL_IN_MS })) && isGood;
    return isGood;
  } finally {
    await pool.end();
  }
}

/** Sessions of the demo officers of the busiest unit and of the inspector. */
async function signIn(query) {
  const cookies = {};
  for (const username of [
    'tiepnhan.hacthanh',
    'thuly.hacthanh',
    'truongbophan.hacthanh',
    'lanhdao.hacthanh',
    'giamsat.tinh',
  ]) {
    const token = randomBytes(24).toString('hex');
    await query(
      `insert into officer_session (token_hash, officer_id, csrf_token, expires_at)
       select $2, id, 'bench', now() + interval '1 hour' from officer where username = $1`,
      [username, createHash('sha256').update(token).digest()],
    );
    cookies[username] = `dvc_cb=${token}`;
  }
  return cookies;
}

async function listPages(query) {
  const codesOf = async (condition) =>
    (
      await query(
        `select code from dossier where ${condition} and id % 7 = 3 order by md5(code) limit ${WARM_UP + LOOKS}`,
      )
    ).map(({ code }) => code);
  const own = await codesOf('handling_unit_id = 14797');
  const any = await codesOf('id between 1000 and 400000');
  const year = `tu-ngay=${new Date().getFullYear()}-01-01`;
  return [
    { name: 'queue', by: 'tiepnhan.hacthanh', path: () => '/can-bo/tiep-nhan?trang-thai=cho-tiep-nhan' },
    { name: 'queue, all that is open', by: 'tiepnhan.hacthanh', path: () => '/can-bo/tiep-nhan?trang-thai=' },
    {
      name: 'queue, part of a code',
      by: 'tiepnhan.hacthanh',
      path: (n) => `/can-bo/tiep-nhan?trang-thai=&tu-khoa=${own[n].slice(-6)}`,
    },
    { name: 'my work of a specialist', by: 'thuly.hacthanh', path: () => '/can-bo' },
    { name: 'my work of a head', by: 'truongbophan.hacthanh', path: () => '/can-bo' },
    { name: 'my work of a signatory', by: 'lanhdao.hacthanh', path: () => '/can-bo' },
    { name: 'search by code', by: 'tiepnhan.hacthanh', path: (n) => `/can-bo/tra-cuu?ma=${own[n]}`, status: 303 },
    { name: 'search by code, inspector', by: 'giamsat.tinh', path: (n) => `/can-bo/tra-cuu?ma=${any[n]}`, status: 303 },
    {
      name: 'search by a code that is none',
      by: 'giamsat.tinh',
      path: (n) => `/can-bo/tra-cuu?ma=${any[n]}9`,
      status: 404,
    },
    { name: 'oversight of a unit', by: 'truongbophan.hacthanh', path: () => '/can-bo/bao-cao' },
    {
      name: 'oversight of a unit, by officer, the year',
      by: 'truongbophan.hacthanh',
      path: () => `/can-bo/bao-cao?theo=can-bo&${year}`,
    },
    { name: 'oversight of the province', by: 'giamsat.tinh', path: () => '/can-bo/bao-cao' },
    { name: 'oversight of the province, the year', by: 'giamsat.tinh', path: () => `/can-bo/bao-cao?${year}` },
    {
      name: 'oversight of the province, by procedure, the year',
      by: 'giamsat.tinh',
      path: () => `/can-bo/bao-cao?theo=thu-tuc&${year}`,
    },
    {
      name: 'dossiers finished late in a unit, the year',
      by: 'truongbophan.hacthanh',
      path: () => `/can-bo/bao-cao/ho-so?so=qua-han&${year}`,
    },
    {
      name: 'dossiers that are late in the province',
      by: 'giamsat.tinh',
      path: () => '/can-bo/bao-cao/ho-so?so=dang-qua-han',
    },
    {
      name: 'dossiers finished late in the province, the year',
      by: 'giamsat.tinh',
      path: () => `/can-bo/bao-cao/ho-so?so=qua-han&${year}`,
    },
  ];
}
