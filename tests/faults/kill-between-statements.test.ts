/**
 * Two officers in two processes, one of which dies: before every statement of an action in turn, with its last statement
 * sent, and after it. Each time the action is there as a whole or not at all, the colleague's same form does it once,
 * and whatever was to be told is told in the end although the workers die as well.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deed, Fields, Subject } from './support/deed.ts';
import { type GoingOn, goingOn } from './support/going-on.ts';
import { moreDeeds } from './support/more-deeds.ts';
import { createOffice, LIVING, type Office, type Stop, type Victim } from './support/office.ts';
import { officeDeeds, openDesk } from './support/office-deeds.ts';
import { waitUntil } from './support/system.ts';
import { type Growth, growthFrom, type Traces, tracesOf } from './support/traces.ts';

/** Where workers die, counted in statements from the first event they take on: relaying, then telling. */
const WORKER_STOPS = [2, 5, 9, 14, 20];
/** And where they die between the matters of a bundle: before the first that begins, between two, before the commit. */
const BUNDLE_STOPS = [3, 10, 16];

let office: Office;
let deeds: readonly Deed[];
let bundles: readonly GoingOn[];

beforeAll(async () => {
  office = await createOffice();
  const desk = await openDesk(office);
  deeds = [...(await officeDeeds(office, desk)), ...(await moreDeeds(office, desk))];
  bundles = await Promise.all(BUNDLE_STOPS.map(() => goingOn(office, desk)));
});
afterAll(() => office.stop());

test('a process killed between any two statements leaves each action whole or undone, and every message arrives', async () => {
  const cases = await Promise.all(deeds.map(prepare));
  let finished = false;
  const workersDied = killBetweenMatters().then(() => killWorkers(() => finished));
  let next = office.startVictim();
  while (cases.some((one) => one.isOpen)) {
    const victim = await next;
    next = office.startVictim();
    await dieTogether(
      victim,
      cases.flatMap((one) => one.nextStops()),
    );
  }
  finished = true;
  await (await next).kill();

  for (const { deed, statements } of cases) {
    process.stdout.write(`${deed.name}: ${statements.length} statements, killed before each and after the commit\n`);
    expect(statements.length, deed.name).toBeGreaterThan(6);
    expect(Object.values(statements), deed.name).toHaveLength(statements.length);
    expect(statements.filter((one) => one === 'commit')).toHaveLength(1);
  }
  process.stdout.write(`${await workersDied} workers killed\n`);
  await expectAllTold();
  const begun = await Promise.all(bundles.map((bundle) => bundle.countBegun()));
  expect(begun).toEqual(bundles.map(() => ({ begun: 3, dossiers: 3 })));
});

async function prepare(deed: Deed): Promise<Case> {
  // One each for the action with nobody dying, before and with its commit, and for each that dies together with others.
  const subjects = await deed.subjects(deed.together[0] + 3);
  return new Case(deed, await referenceOf(deed, take(subjects)), subjects);
}

/** One action on its way through the places where its process dies. */
class Case {
  readonly deed: Deed;
  /** What the action writes when nobody dies. */
  readonly reference: Growth;
  /** Before which its process died. */
  readonly statements: string[] = [];
  readonly #subjects: Subject[];
  #next = 1;
  #commitSent = false;
  #answered = false;

  constructor(deed: Deed, reference: Growth, subjects: Subject[]) {
    this.deed = deed;
    this.reference = reference;
    this.#subjects = subjects;
  }

  get isOpen(): boolean {
    return !this.#answered || !this.#commitSent;
  }

  /** Each about something of its own, so that none waits for another. */
  nextStops(): StopOrder[] {
    if (!this.isOpen) return [];
    const [atFirst, later] = this.deed.together;
    const width = this.#next === 1 ? atFirst : later;
    const places = this.#answered ? [] : Array.from({ length: width }, (_one, i) => String(this.#next + i));
    if (this.#answered) places.push('commit');
    this.#next += width;
    return places.map((place) => ({ of: this, place, subject: take(this.#subjects) }));
  }

  /** It was there as a whole, and what was done to this subject is done. */
  wasDone(statement: string | undefined, place: string): void {
    if (place === 'commit') this.#commitSent = true;
    else if (statement === undefined) this.#answered = true;
    else this.statements[Number(place) - 1] = statement;
  }

  /** Nothing of it was there: the subject is as it was. */
  wasNotDone(statement: string, { place, subject }: StopOrder): void {
    this.statements[Number(place) - 1] = statement;
    this.#subjects.push(subject);
  }
}

interface StopOrder {
  readonly of: Case;
  /** Before which statement, or `commit`: with the commit sent and nothing heard of it. */
  readonly place: string;
  readonly subject: Subject;
}

interface Dying extends StopOrder {
  readonly fields: Fields;
  readonly before: Traces;
  /** Undefined when the request was answered: there is no such statement. */
  readonly stop: Stop | undefined;
}

/** All these requests die with one process, each at its statement. */
async function dieTogether(victim: Victim, orders: readonly StopOrder[]): Promise<void> {
  const dying = await Promise.all(orders.map((order) => stopIn(victim, order)));
  // The colleague presses the same button meanwhile, waits for the dying one, and then does it.
  const colleagues = dying
    .filter(isBeforeCommit)
    .map(async ({ of: { deed }, subject: { colleague, path }, fields }) => {
      expect((await colleague.post(path, fields)).status, deed.name).toBe(deed.done);
    });
  await waitUntil(async () => (await countWaiting()) === colleagues.length, 20_000);
  await victim.kill();
  await Promise.all(colleagues);
  await Promise.all(dying.map(check));
}

const isBeforeCommit = ({ place, stop }: Dying): boolean => place !== 'commit' && stop?.statement === 'commit';

async function stopIn(victim: Victim, order: StopOrder): Promise<Dying> {
  const { of, subject, place } = order;
  const { deed } = of;
  const fields = await subject.form();
  const before = await tracesOf(office, subject.whose);
  const key = `${deed.name}-${place}`;
  const answer = subject.by.post(new URL(subject.path, victim.url).href, fields, { 'x-stop-at': `${key}:${place}` });
  const answered = answer.then(
    ({ status }) => expect(status, key).toBe(deed.done),
    () => undefined,
  );
  const stop = await Promise.race([victim.stopOf(key), answered.then(() => undefined)]);
  return { ...order, fields, before, stop };
}

async function check(dying: Dying): Promise<void> {
  const { of, subject, place, fields, before, stop } = dying;
  const { deed, reference } = of;
  const { whose, by, path } = subject;
  const where = `${deed.name} ${place}: ${stop?.statement}`;
  if (stop && !stop.committed && place !== 'commit' && !isBeforeCommit(dying)) {
    // That the same form does it afterwards is seen where the next request comes further.
    expect((await tracesOf(office, whose)).content, where).toBe(before.content);
    return of.wasNotDone(stop.statement, dying);
  }
  await waitUntil(async () => (await tracesOf(office, whose)).content !== before.content, 20_000);
  const growth = async (): Promise<Growth> => growthFrom(before, await tracesOf(office, whose));
  expect(await growth(), where).toEqual(reference);
  expect((await by.post(path, fields)).status, where).toBe(deed.repeated);
  expect(await growth(), `${where}, and once more`).toEqual(reference);
  of.wasDone(stop?.statement, place);
}

/** The action with nobody dying: its event, its message, and whatever else it writes. */
async function referenceOf(deed: Deed, { whose, by, path, form }: Subject): Promise<Growth> {
  const before = await tracesOf(office, whose);
  const answer = await by.post(path, await form());
  if (answer.status !== deed.done) throw new Error(`${deed.name} answered ${answer.status}: ${await answer.text()}`);
  const growth = growthFrom(before, await tracesOf(office, whose));
  expect(growth.rows, deed.name).toMatchObject(deed.writes);
  const [, version, events] = / version (\d+) events (\d+)$/.exec(growth.state ?? '') ?? [];
  expect(version, deed.name).toBe(events);
  return growth;
}

/** Statements of dying requests hold what these wait for. */
/** Colleagues only: a worker that begins a matter may wait for the number of a filing that dies. */
async function countWaiting(): Promise<number> {
  const [row] = await office.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = 'motcua' and application_name = $1 and wait_event_type = 'Lock'`,
    [LIVING],
  );
  return row?.count ?? 0;
}

async function killBetweenMatters(): Promise<void> {
  for (const [index, bundle] of bundles.entries()) {
    await bundle.issueFirst();
    const worker = await office.startWorker(BUNDLE_STOPS[index], 'bundle');
    const stop = worker.stopOf('worker');
    let where: string | undefined;
    void stop.then(({ statement }) => {
      where = statement;
    });
    await waitUntil(async () => where !== undefined, 30_000);
    await worker.kill();
    process.stdout.write(`start-members: a worker killed before ${where?.slice(0, 60)}\n`);
  }
}

async function killWorkers(isEnough: () => boolean): Promise<number> {
  let killed = 0;
  for (const place of WORKER_STOPS) {
    const worker = await office.startWorker(place);
    let stopped = false;
    void worker.stopOf('worker').then(() => {
      stopped = true;
    });
    await waitUntil(async () => stopped || isEnough());
    await worker.kill();
    if (stopped) killed += 1;
  }
  return killed;
}

/** Nothing waits any more, and whatever was sent arrived once. */
async function expectAllTold(): Promise<void> {
  await office.startWorker();
  const waiting = async () =>
    office.query<{ what: string; count: number }>(
      `select * from (
         select 'not relayed' as what, count(*)::int from outbox where relayed_at is null
         union all select 'jobs', count(*)::int from pgboss.job where state < 'completed' and name <> 'purge' and name not like '\\_\\_%'
         union all select 'messages', count(*)::int from message where state = 'queued') as waiting where count > 0`,
    );
  await waitUntil(async () => (await waiting()).length === 0, 90_000);
  const told = await office.query<{ state: string; count: number }>(
    `select state, count(*)::int from message where dossier_id is not null group by 1`,
  );
  expect(told.map(({ state }) => state)).toEqual(['sent']);
}

function take<T>(items: T[]): T {
  const item = items.shift();
  if (item === undefined) throw new Error('There are too few of them');
  return item;
}
