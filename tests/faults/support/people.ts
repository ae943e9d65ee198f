/** People who are signed in and about to send: one fills everything in by the pages, the others get a copy of that draft. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  BUSINESS_HOUSEHOLD,
  BUSINESS_HOUSEHOLD_PAGES,
  DELIVERY_TYPED,
  LINKED_DEATH,
  linkedDeathPages,
  SUBMITTER_TYPED,
  type TypedPages,
} from '../../support/filled-forms.ts';
import { samplePng } from '../../support/sample-files.ts';
import { type Attached, bodyOf } from './officers.ts';
import type { System } from './system.ts';

/** What is filled in, and sent. */
interface Form {
  readonly procedureCode: string;
  readonly pages: TypedPages;
  readonly papers: readonly string[];
}

const HOUSEHOLD: Form = { procedureCode: BUSINESS_HOUSEHOLD, pages: BUSINESS_HOUSEHOLD_PAGES, papers: [] };

const FIVE_DAYS_IN_MS = 5 * 24 * 3600 * 1000;
const diedOn = new Date(Date.now() - FIVE_DAYS_IN_MS).toISOString().slice(0, 10);

/** Khai tử, xóa thường trú, trợ cấp mai táng in one filing. */
export const DEATH: Form = {
  procedureCode: LINKED_DEATH,
  pages: [
    ...linkedDeathPages(diedOn),
    ['funeral', { 'linked.funeral': 'bao-hiem-xa-hoi', 'payee.bank': 'Ngân hàng Mẫu', 'payee.account': '0123' }],
  ],
  papers: ['GT-03'],
};

export interface Person {
  readonly accountId: string;
  readonly draftId: string;
  readonly form: Form;
  /** What the last page sends besides the commitment, and where. */
  readonly hidden: Fields;
  readonly submitPath: string;
  get(path: string): Promise<Response>;
  post(path: string, fields: Fields, headers?: Fields): Promise<Response>;
  /** The form of the last page, as the page itself sends it. */
  submit(): Promise<Response>;
}

type Fields = Readonly<Record<string, string>>;
/** Where people are known, and reached. */
type Place = Pick<System, 'url' | 'query'>;

const baseOf = ({ procedureCode }: Form): string => `/nop-ho-so/${procedureCode}`;
let number = 0;

export async function aPersonReadyToSend(system: Place, form: Form = HOUSEHOLD): Promise<Person> {
  const visitor = await signIn(system);
  const base = baseOf(form);
  const picture = new File([new Uint8Array(samplePng())], 'giấy báo tử.png', { type: 'image/png' });
  const steps: [string, Fields, Attached?][] = [
    ['', {}],
    ['/nguoi-nop', SUBMITTER_TYPED],
    ['/chu-ho-so', { '_lay-tu-nguoi-nop': '1' }],
    ['/chu-ho-so', { relation: 'self' }],
    ...form.pages.map(([page, typed]): [string, Fields] => [`/to-khai/${page}`, typed]),
    ...form.papers.map((code): [string, Fields, Attached] => [`/thanh-phan/${code}`, {}, { [`tep-${code}`]: picture }]),
    ['/thanh-phan', {}],
    ['/le-phi', DELIVERY_TYPED],
  ];
  for (const [path, typed, files] of steps) {
    const answer = await visitor.post(base + path, typed, {}, files);
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
  }
  await visitor.get(`${base}/xem-lai`);
  const [draft] = await system.query<{ id: string }>('select id from draft where account_id = $1', [visitor.accountId]);
  return asPerson(visitor, draft?.id ?? '', form);
}

/** Somebody else with the same draft, ready to send. */
export async function copiesOf(system: Place, person: Person, count: number): Promise<Person[]> {
  const people: Person[] = [];
  for (let i = 0; i < count; i++) {
    const visitor = await signIn(system);
    const draftId = randomUUID();
    await system.query(
      `insert into draft select (jsonb_populate_record(draft, jsonb_build_object('id', $2::text, 'account_id', $3::text))).*
       from draft where id = $1`,
      [person.draftId, draftId, visitor.accountId],
    );
    await system.query(
      `insert into draft_paper select (jsonb_populate_record(draft_paper, jsonb_build_object('draft_id', $2::text))).*
       from draft_paper where draft_id = $1`,
      [person.draftId, draftId],
    );
    people.push(await asPerson(visitor, draftId, person.form));
  }
  return people;
}

async function asPerson(visitor: Visitor, draftId: string, form: Form): Promise<Person> {
  const base = baseOf(form);
  const review = await (await visitor.get(`${base}/xem-lai`)).text();
  const hidden = Object.fromEntries(
    [...review.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  if (hidden['ho-so'] !== draftId) throw new Error('the review shows another draft');
  return {
    accountId: visitor.accountId,
    draftId,
    form,
    hidden,
    submitPath: `${base}/gui`,
    get: visitor.get,
    post: visitor.post,
    submit: () => visitor.post(`${base}/gui`, { ...hidden, 'cam-doan': 'on' }),
  };
}

interface Visitor {
  readonly accountId: string;
  get(path: string): Promise<Response>;
  /** To the system of the place, or wherever a whole address leads. */
  post(path: string, fields: Fields, headers?: Fields, files?: Attached): Promise<Response>;
}

async function signIn(system: Place): Promise<Visitor> {
  number += 1;
  const accountId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(16).toString('base64url');
  await system.query(
    `insert into account (id, kind, personal_id, full_name, birth_date, gender, phone, level, residence)
     values ($1, 'citizen', $2, 'Lê Hữu Hồng', '1989-05-09', 'male', '0980000229', 2, '{"province":"38","commune":"14797","detail":"Số 00"}')`,
    [accountId, `0380890${String(10_000 + number)}`],
  );
  await system.query(
    `insert into citizen_session (token_hash, account_id, provider, level, csrf_token, expires_at)
     values ($1, $2, 'vneid', 2, $3, now() + interval '8 hours')`,
    [createHash('sha256').update(token).digest(), accountId, csrf],
  );
  const headers = { cookie: `dvc_sid=${token}`, 'sec-fetch-site': 'same-origin' };
  return {
    accountId,
    get: (path) => fetch(new URL(path, system.url), { headers, redirect: 'manual' }),
    post: (path, fields, more = {}, files = undefined) =>
      fetch(new URL(path, system.url), {
        method: 'POST',
        headers: { ...headers, ...more },
        redirect: 'manual',
        body: bodyOf({ _csrf: csrf, ...fields }, files),
      }),
  };
}
