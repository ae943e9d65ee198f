/**
 * The public figures over HTTP on a province's worth of dossiers, how long they take and whether they are true:
 *   npx node bench/public-figures.mjs [--count=1000000]    starts a system of its own and fills it
 *   npx node bench/public-figures.mjs --url=… --socket=…   measures one that is running and filled (bench/dossiers.mjs)
 *   --only=truth or --only=speed                           half of it
 * Every figure that can be fetched is held against a count of the dossiers themselves, written down apart from the
 * rules by which the system counts.
 */
import path from 'node:path';
import pg from 'pg';
import { noticeLate } from '../src/capabilities/late-publication/index.ts';
import { countServiceIndex, measureDurations } from '../src/capabilities/statistics/index.ts';
import { systemClock } from '../src/platform/clock.ts';
import { connect, disconnect } from '../src/platform/database/connect.ts';
import { createLog } from '../src/platform/logging.ts';
import { createSystem } from '../tests/faults/support/system.ts';
import { fillWithDossiers } from './dossiers.mjs';
import { measurePage } from './measure-page.mjs';

const GOAL_IN_MS = 100;

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
/** What the worker does in time: at once, and how long it takes. */
async function work(host) {
  const database = connect(
    { url: `postgresql://motcua@localhost/motcua?host=${encodeURIComponent(host)}`, size: 1 },
    createLog('warn'),
  );
  try {
    for (const [name, deed] of Object.entries({ measureDurations, countServiceIndex, noticeLate })) {
      const began = performance.now();
      const count = await deed({ database, clock: systemClock });
      console.log(`${name}: ${count} in ${Math.round(performance.now() - began)} ms`);
    }
  } finally {
    await disconnect(database);
  }
}

async function measure(url) {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  const [year, month] = [today.slice(0, 4), today.slice(0, 7)];
  const { rows: units } = await (await fetch(`${url}/thong-ke/du-lieu-mo/theo-don-vi.json?ky=${year}`)).json();
  const busiest = units.toSorted((a, b) => b.tiep_nhan_truc_tuyen - a.tiep_nhan_truc_tuyen)[0].ma;
  const pages = [
    ['home', '/'],
    ['procedure with its real duration', '/thu-tuc/1.001193'],
    ['statistics of the month', '/thong-ke'],
    ['statistics of the year by unit', `/thong-ke?ky=${year}&theo=don-vi`],
    ['statistics of the year by procedure', `/thong-ke?ky=${year}&theo=thu-tuc`],
    ['statistics of the year by level', `/thong-ke?ky=${year}&theo=cap`],
    ['statistics of a unit, the year', `/thong-ke?ky=${year}&don-vi=${busiest}`],
    ['late dossiers of the year', `/thong-ke/ho-so?ky=${year}&so=qua-han`],
    ['late and open', `/thong-ke/ho-so?ky=${month}&so=dang-qua-han`],
    ['received online this month, communes', `/thong-ke/ho-so?ky=${month}&so=truc-tuyen&cap=xa`],
    ['open data by unit, the year', `/thong-ke/du-lieu-mo/theo-don-vi.csv?ky=${year}`],
    ['open data by month', '/thong-ke/du-lieu-mo/theo-thang.json'],
    ['service index of the province, the month', '/thong-ke/chi-so-766'],
    ['service index of the province, the year', `/thong-ke/chi-so-766?ky=${year}`],
    ['service index of a unit, the year', `/thong-ke/chi-so-766?ky=${year}&don-vi=${busiest}`],
    ['an indicator by procedure, the year', `/thong-ke/chi-so-766/thu-tuc?ky=${year}&chi-so=5.2`],
    ['dossiers behind an indicator, a unit', `/thong-ke/chi-so-766/ho-so?chi-so=5.2&dat=chua&don-vi=${busiest}`],
    ['ratings of all units, the quarter', '/danh-gia'],
    ['ratings of a unit, with its officers', `/danh-gia/don-vi/${busiest}`],
    ['late publication', '/cong-khai/cham-tre'],
  ];
  let isGood = true;
  for (const [name, address] of pages)
    isGood = (await measurePage(url, { name, path: () => address, goal: GOAL_IN_MS })) && isGood;
  return isGood;
}

async function compare(url, host) {
  const pool = new pg.Pool({ host, user: 'motcua', database: 'motcua', max: 2 });
  try {
    const [{ count }] = (await pool.query('select count(*) as count from dossier')).rows;
    console.log(`${count} dossiers`);
    let wrong = 0;
    let compared = 0;
    const hold = (name, told, counted) => {
      compared++;
      if (Number(told) === Number(counted)) return;
      wrong++;
      if (wrong <= 20) console.log(`${name}: told ${told}, counted ${counted}`);
    };
    const get = async (address) => (await fetch(url + address)).json();
    for (const period of periods())
      for (const [set, key] of Object.entries(KEYS)) {
        const { rows } = await get(`/thong-ke/du-lieu-mo/${set}.json?ky=${period.code}`);
        const counted = new Map((await recount(pool, key, period)).map(({ key: code, ...row }) => [code, row]));
        for (const { ma, ten: _name, ...figures } of rows)
          for (const [name, told] of Object.entries(figures))
            hold(`${set} ${period.code} ${ma} ${name}`, told, counted.get(ma)?.[name] ?? 0);
        const told = new Set(rows.map(({ ma }) => ma));
        for (const [code, row] of counted)
          if (!told.has(code))
            hold(
              `${set} ${period.code} ${code}`,
              0,
              Object.values(row).reduce((a, b) => a + Number(b), 0),
            );
      }
    const months = await get('/thong-ke/du-lieu-mo/theo-thang.json');
    for (const { thang, dang_giai_quyet_cuoi_thang: open, ...figures } of months.rows) {
      const [row] = await recount(pool, "'all'", monthPeriod(thang));
      for (const [name, told] of Object.entries(figures)) hold(`${thang} ${name}`, told, row?.[name] ?? 0);
      hold(`${thang} open`, open, row?.dang_giai_quyet ?? 0);
    }
    for (const period of periods()) {
      const page = await (await fetch(`${url}/thong-ke/chi-so-766?ky=${period.code}`)).text();
      const [row] = (await pool.query(INDEX, [period.from.toString(), period.until.toString()])).rows;
      for (const [code, [which, of]] of Object.entries(row.shares)) {
        const cell = new RegExp(`<th scope="row">${code.replace('.', '[.]')}[.] .*?<td[^>]*>([^<]*)`, 's').exec(
          page,
        )?.[1];
        const [toldWhich, toldOf] = (cell ?? '').replaceAll('.', '').split('/');
        hold(`service index ${period.code} ${code}, which`, toldWhich, which);
        hold(`service index ${period.code} ${code}, of`, toldOf, of);
      }
    }
    const durations = (
      await pool.query('select *, from_day::text as from_day, to_day::text as to_day from procedure_duration')
    ).rows;
    for (const told of durations) {
      const [row] = (await pool.query(DURATION, [told.procedure_code, told.from_day, told.to_day])).rows;
      hold(`duration ${told.procedure_code} dossiers`, told.dossiers, row.dossiers);
      hold(`duration ${told.procedure_code} half`, told.half_within, row.half);
      hold(`duration ${told.procedure_code} nine in ten`, told.nine_in_ten_within, row.nine_in_ten);
    }
    console.log(`${compared} public figures held against the dossiers, ${wrong} wrong`);
    return wrong === 0 && compared > 0;
  } finally {
    await pool.end();
  }
}

const KEYS = {
  'theo-don-vi': '(select agency_code from unit where unit.id = d.handling_unit_id)',
  'theo-linh-vuc': '(select field_code from procedure where procedure.code = d.procedure_code)',
  'theo-thu-tuc': 'd.procedure_code',
};

/** This month, the one before, the quarter before last, and the year. */
function periods() {
  const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
  const before = today.subtract({ months: 1 });
  const quarter = today.subtract({ months: 6 });
  const number = Math.ceil(quarter.month / 3);
  const first = Temporal.PlainDate.from({ year: quarter.year, month: number * 3 - 2, day: 1 });
  return [
    monthPeriod(today.toPlainYearMonth().toString()),
    monthPeriod(before.toPlainYearMonth().toString()),
    { code: `${first.year}-q${number}`, from: first, until: first.add({ months: 3 }) },
    {
      code: String(today.year),
      from: today.with({ month: 1, day: 1 }),
      until: today.with({ month: 1, day: 1 }).add({ years: 1 }),
    },
  ];
}

function monthPeriod(code) {
  const from = Temporal.PlainDate.from(`${code}-01`);
  return { code, from, until: from.add({ months: 1 }) };
}

async function recount(pool, key, { from, until }) {
  const { rows } = await pool.query(
    `with at as (
       select ($1::date::timestamp at time zone 'Asia/Ho_Chi_Minh') as began, ($2::date::timestamp at time zone 'Asia/Ho_Chi_Minh') as ended,
         (((now() at time zone 'Asia/Ho_Chi_Minh')::date)::timestamp at time zone 'Asia/Ho_Chi_Minh') as this_morning
     ),
     d as (
       select d.*, coalesce(measured_due_at, due_at) as due, coalesce(finished_at, 'infinity') as done,
         (finished_at at time zone 'Asia/Ho_Chi_Minh')::date as done_on,
         (coalesce(measured_due_at, due_at) at time zone 'Asia/Ho_Chi_Minh')::date as due_on
       from dossier d where received_at is not null
     )
     select ${key} as key,
       count(*) filter (where received_at < began and done >= began) as ky_truoc_chuyen_sang,
       count(*) filter (where received_at >= began and received_at < ended and channel = 'online') as tiep_nhan_truc_tuyen,
       count(*) filter (where received_at >= began and received_at < ended and channel in ('counter', 'postal')) as tiep_nhan_truc_tiep_buu_chinh,
       count(*) filter (where done >= began and done < ended and done_on < due_on) as giai_quyet_truoc_han,
       count(*) filter (where done >= began and done < ended and (due is null or (done_on = due_on and finished_at <= due))) as giai_quyet_dung_han,
       count(*) filter (where done >= began and done < ended and finished_at > due) as giai_quyet_qua_han,
       count(*) filter (where received_at < ended and done >= ended) as dang_giai_quyet,
       count(*) filter (where received_at < ended and done >= ended and due < least(ended, this_morning)
         and not (finished_at is null and status in (5, 6, 7) and due >= updated_at)) as dang_giai_quyet_qua_han
     from d, at group by 1
     having count(*) filter (where received_at < ended and done >= began) > 0`,
    [from.toString(), until.toString()],
  );
  return rows;
}

/** Days counted one by one. */
const DURATION = `
  select count(*) as dossiers, percentile_disc(0.5) within group (order by took) as half,
    percentile_disc(0.9) within group (order by took) as nine_in_ten
  from (
    select (select count(*) from generate_series((received_at at time zone 'Asia/Ho_Chi_Minh')::date + 1,
        (finished_at at time zone 'Asia/Ho_Chi_Minh')::date, interval '1 day') as g(day)
      left join calendar_day c on c.day = g.day::date
      where case c.kind when 'working' then true when 'off' then false else extract(isodow from g.day) < 6 end) as took
    from dossier where procedure_code = $1 and status in (9, 10)
      and (finished_at at time zone 'Asia/Ho_Chi_Minh')::date between $2 and $3
  ) one`;

/** Tử số and mẫu số of indicators, asked of the dossiers in words of its own. */
const INDEX = `
  with at as (
    select ($1::date::timestamp at time zone 'Asia/Ho_Chi_Minh') as began, ($2::date::timestamp at time zone 'Asia/Ho_Chi_Minh') as ended,
      (((now() at time zone 'Asia/Ho_Chi_Minh')::date)::timestamp at time zone 'Asia/Ho_Chi_Minh') as this_morning
  ),
  d as (
    select d.*, received_at >= began and received_at < ended as came, finished_at >= began and finished_at < ended as ends,
      coalesce(finished_at, 'infinity') >= ended as stays,
      coalesce(measured_due_at, due_at) as due, least(ended, this_morning) as judged_at
    from dossier d, at where received_at < ended and coalesce(finished_at, 'infinity') >= began
  ),
  told as (
    select *, (ends and (supplement_count > 1 or finished_at > coalesce(service_index_due_at, due)))
        or (stays and due < judged_at and not (finished_at is null and status in (5, 6, 7) and due >= updated_at)) as late,
      exists (select from dossier_result r where r.dossier_id = d.id) as has_result,
      exists (select from dossier_paper p where p.dossier_id = d.id and replaced_at is null) as has_paper,
      exists (select from payment p where p.dossier_id = d.id and state = 'paid' and way = 'online') as paid
    from d
  )
  select jsonb_build_object(
    '2.1', jsonb_build_array(count(*) filter (where late is not true), count(*)),
    '3.C', jsonb_build_array(count(*) filter (where came and channel = 'online'), count(*) filter (where came)),
    '4.A', jsonb_build_array(count(*) filter (where came and fee_total > 0 and paid), count(*) filter (where came and fee_total > 0)),
    '5.1', jsonb_build_array(count(*) filter (where ends and status in (9, 10) and has_result), count(*) filter (where ends and status in (9, 10))),
    '5.2', jsonb_build_array(count(*) filter (where came and has_result and has_paper), count(*) filter (where came))
  ) as shares from told`;

const running = option('url');
const system = running ? undefined : await createSystem();
try {
  if (system) {
    await system.start();
    await fillWithDossiers({ host: system.databaseFolder, count: Number(option('count') ?? 1_000_000) });
  }
  const url = running ?? system.url;
  const host = path.resolve(option('socket') ?? system?.databaseFolder ?? '.data/database');
  await work(host);
  const isTrue = option('only') === 'speed' || (await compare(url, host));
  const isFast = option('only') === 'truth' || (await measure(url));
  process.exitCode = isTrue && isFast ? 0 : 1;
} finally {
  await system?.stop();
}
