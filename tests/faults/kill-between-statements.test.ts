/**
 * Two officers in two processes, one of which dies: before every statement of an action in turn, with its last statement
 * sent, and after it. Each time the action is there as a whole or not at all, the colleague's same form does it once,
 * and whatever was to be told is told in the end although the workers die as well.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOffice, type Office, type Stop, type Victim } from './support/office.ts';
import { type AtWork, colleagueAtWork, formOf, type Officer, officerAtWork } from './support/officers.ts';
import { aPersonReadyToSend, copiesOf, type Person } from './support/people.ts';
import { waitUntil } from './support/system.ts';
import { type Growth, growthFrom, type Traces, tracesOf } from './support/traces.ts';

type Fields = Readonly<Record<string, string>>;
type Stage = 'filed' | 'appraised' | 'approved' | 'issued';

interface Deed {
  readonly name: string;
  readonly stage: Stage;
  readonly page: (code: string) => string;
  readonly typed: Fields;
  readonly by: (dossier: Dossier) => AtWork;
  readonly colleague: (dossier: Dossier) => AtWork;
  /** What the same form answers once it is done: that somebody was faster, or the page of what was done. */
  readonly repeated: number;
  /** How many die with one process, at first and later: results wait for each other's number. */
  readonly together: readonly [number, number];
}

interface Dossier {
  readonly id: number;
  readonly code: string;
  readonly citizen: Person;
}

/** Where workers die, counted in statements from the first event they take on: relaying, then telling. */
const WORKER_STOPS = [2, 5, 9, 14, 20];

let office: Office;
let deeds: readonly Deed[];
let officers: Readonly<Record<'receptionist' | 'specialist' | 'signatory', Officer>>;
let template: Person;

beforeAll(async () => {
  office = await createOffice();
  template = await aPersonReadyToSend(office);
  const usernames = ['tiepnhan.hacthanh', 'kinhte.hacthanh', 'lanhdao.hacthanh'] as const;
  const [receptionist, specialist, signatory] = await Promise.all(usernames.map((one) => officerAtWork(office, one)));
  const [secondReceptionist, , secondSignatory] = await Promise.all(
    usernames.map((one) => colleagueAtWork(office, one)),
  );
  if (!receptionist || !specialist || !signatory || !secondReceptionist || !secondSignatory) throw new Error('nobody');
  officers = { receptionist, specialist, signatory };
  const inOffice = (slug: string) => (code: string) => `/can-bo/ho-so/${code}/${slug}`;
  const inTurn = { repeated: 409, together: [6, 3] } as const;
  const reception = { by: () => receptionist, colleague: () => secondReceptionist, ...inTurn };
  const signing = { by: () => signatory, colleague: () => secondSignatory, ...inTurn };
  const fault = {
    'chon.field.name.vi': 'on',
    'loai.field.name.vi': 'wrong',
    'noi-dung.field.name.vi': 'Tên trùng với hộ kinh doanh khác trong phường',
  };
  const handover = { 'cach-tra': 'electronic', 'nguoi-nhan': 'Lê Hữu Hồng', 'quan-he': 'holder' };
  const decision = { 'quyet-dinh': 'approve' };
  deeds = [
    { name: 'accept', stage: 'filed', page: inOffice('tiep-nhan'), typed: {}, ...reception },
    { name: 'request-supplement', stage: 'filed', page: inOffice('yeu-cau-bo-sung'), typed: fault, ...reception },
    {
      name: 'withdraw',
      stage: 'filed',
      page: (code) => `/ho-so-ca-nhan/${code}/rut`,
      typed: { 'ly-do': 'Tôi khai nhầm địa chỉ' },
      by: ({ citizen }) => citizen,
      colleague: ({ citizen }) => citizen,
      ...inTurn,
      repeated: 303,
    },
    { name: 'approve', stage: 'appraised', page: inOffice('phe-duyet'), typed: decision, ...signing },
    { name: 'issue', stage: 'approved', page: inOffice('ban-hanh'), typed: {}, ...signing, together: [11, 1] },
    { name: 'hand-back', stage: 'issued', page: inOffice('tra-ket-qua'), typed: handover, ...reception },
  ];
});
afterAll(() => office.stop());

test('a process killed between any two statements leaves each action whole or undone, and every message arrives', async () => {
  const cases = await Promise.all(deeds.map(prepare));
  let finished = false;
  const workersDied = killWorkers(() => finished);
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
});

async function prepare(deed: Deed): Promise<Case> {
  // One for the action with nobody dying, one for its commit, and one for each that dies together with others.
  const dossiers: Dossier[] = [];
  for (const citizen of await copiesOf(office, template, deed.together[0] + 2)) {
    const dossier = await file(citizen);
    await bring(dossier, deed.stage);
    dossiers.push(dossier);
  }
  return new Case(deed, await referenceOf(deed, take(dossiers)), dossiers);
}

/** One action on its way through the places where its process dies. */
class Case {
  readonly deed: Deed;
  /** What the action writes when nobody dies. */
  readonly reference: Growth;
  /** Before which its process died. */
  readonly statements: string[] = [];
  readonly #dossiers: Dossier[];
  #next = 1;
  #commitSent = false;
  #answered = false;

  constructor(deed: Deed, reference: Growth, dossiers: Dossier[]) {
    this.deed = deed;
    this.reference = reference;
    this.#dossiers = dossiers;
  }

  get isOpen(): boolean {
    return !this.#answered || !this.#commitSent;
  }

  /** Each with a dossier of its own, so that none waits for another. */
  nextStops(): StopOrder[] {
    if (!this.isOpen) return [];
    const [atFirst, later] = this.deed.together;
    const width = this.#next === 1 ? atFirst : later;
    const places = this.#answered ? [] : Array.from({ length: width }, (_one, i) => String(this.#next + i));
    if (this.#answered) places.push('commit');
    this.#next += width;
    return places.map((place) => ({ of: this, place, dossier: take(this.#dossiers) }));
  }

  /** It was there as a whole, and what was done to this dossier is done. */
  wasDone(statement: string | undefined, place: string): void {
    if (place === 'commit') this.#commitSent = true;
    else if (statement === undefined) this.#answered = true;
    else this.statements[Number(place) - 1] = statement;
  }

  /** Nothing of it was there: the dossier is as it was. */
  wasNotDone(statement: string, { place, dossier }: StopOrder): void {
    this.statements[Number(place) - 1] = statement;
    this.#dossiers.push(dossier);
  }
}

interface StopOrder {
  readonly of: Case;
  /** Before which statement, or `commit`: with the commit sent and nothing heard of it. */
  readonly place: string;
  readonly dossier: Dossier;
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
  const colleagues = dying.filter(isBeforeCommit).map(({ of: { deed }, dossier, fields }) => {
    return deed.colleague(dossier).post(deed.page(dossier.code), fields);
  });
  await waitUntil(async () => (await countWaiting()) === colleagues.length, 20_000);
  await victim.kill();
  for (const answer of await Promise.all(colleagues)) expect(answer.status).toBe(303);
  await Promise.all(dying.map(check));
}

const isBeforeCommit = ({ place, stop }: Dying): boolean => place !== 'commit' && stop?.statement === 'commit';

async function stopIn(victim: Victim, order: StopOrder): Promise<Dying> {
  const { of, dossier, place } = order;
  const { deed } = of;
  const [path, person] = [deed.page(dossier.code), deed.by(dossier)];
  const fields = await formOf(person, path, deed.typed);
  const before = await tracesOf(office, dossier);
  const key = `${deed.name}-${place}`;
  const answer = person.post(new URL(path, victim.url).href, fields, { 'x-stop-at': `${key}:${place}` });
  const answered = answer.then(
    ({ status }) => expect(status, key).toBe(303),
    () => undefined,
  );
  const stop = await Promise.race([victim.stopOf(key), answered.then(() => undefined)]);
  return { ...order, fields, before, stop };
}

async function check(dying: Dying): Promise<void> {
  const { of, dossier, place, fields, before, stop } = dying;
  const { deed, reference } = of;
  const where = `${deed.name} ${place}: ${stop?.statement}`;
  if (stop && !stop.committed && place !== 'commit' && !isBeforeCommit(dying)) {
    // That the same form does it afterwards is seen where the next request comes further.
    expect((await tracesOf(office, dossier)).content, where).toBe(before.content);
    return of.wasNotDone(stop.statement, dying);
  }
  await waitUntil(async () => (await tracesOf(office, dossier)).state !== before.state, 20_000);
  const growth = async (): Promise<Growth> => growthFrom(before, await tracesOf(office, dossier));
  expect(await growth(), where).toEqual(reference);
  const again = await deed.by(dossier).post(deed.page(dossier.code), fields);
  expect(again.status, where).toBe(deed.repeated);
  expect(await growth(), `${where}, and once more`).toEqual(reference);
  of.wasDone(stop?.statement, place);
}

/** The action with nobody dying: its event, its message, and whatever else it writes. */
async function referenceOf(deed: Deed, dossier: Dossier): Promise<Growth> {
  const before = await tracesOf(office, dossier);
  await act(deed.by(dossier), deed.page(dossier.code), deed.typed);
  const growth = growthFrom(before, await tracesOf(office, dossier));
  expect(growth.rows, deed.name).toMatchObject({ dossier_event: 1, outbox: 1 });
  const [, version, events] = / version (\d+) events (\d+)$/.exec(growth.state) ?? [];
  expect(version, deed.name).toBe(events);
  return growth;
}

async function act(person: AtWork, path: string, typed: Fields): Promise<void> {
  const answer = await person.post(path, await formOf(person, path, typed));
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}

async function file(citizen: Person): Promise<Dossier> {
  const answer = await citizen.submit();
  const code = new URL(answer.headers.get('location') ?? '', office.url).searchParams.get('ma') ?? '';
  const [row] = await office.query<{ id: number }>('select id::int from dossier where code = $1', [code]);
  if (!row) throw new Error(`The draft was not filed: ${answer.status}`);
  return { id: row.id, code, citizen };
}

const STAGES: readonly Stage[] = ['filed', 'appraised', 'approved', 'issued'];

/** From being filed to where the action begins. */
async function bring({ code }: Dossier, stage: Stage): Promise<void> {
  const { receptionist, specialist, signatory } = officers;
  const at = (slug: string): string => `/can-bo/ho-so/${code}/${slug}`;
  const reached = STAGES.indexOf(stage);
  if (reached >= 1) {
    await act(receptionist, at('tiep-nhan'), { 'nguoi-xu-ly': specialist.id });
    await act(specialist, at('de-xuat'), { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện' });
  }
  if (reached >= 2) await act(signatory, at('phe-duyet'), { 'quyet-dinh': 'approve' });
  if (reached >= 3) await act(signatory, at('ban-hanh'), {});
}

/** Statements of dying requests hold what these wait for. */
async function countWaiting(): Promise<number> {
  const [row] = await office.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = 'motcua' and wait_event_type = 'Lock'`,
  );
  return row?.count ?? 0;
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
