/** The whole web application on a database of its own, with people signed in, for tests that read pages as a person does. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, expect } from 'vitest';
import { createWebApp } from '../../src/main/assemble.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { openLocalFiles } from '../../src/platform/files/local-files.ts';
import { createLog } from '../../src/platform/logging.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface Visitor {
  get(url: string): Promise<LightMyRequestResponse>;
  /** Sends a form as the browser would, with the session's token. */
  post(url: string, fields: Record<string, string>): Promise<LightMyRequestResponse>;
  inject(options: InjectOptions): Promise<LightMyRequestResponse>;
  readonly cookie: string;
  readonly csrfToken: string;
}

export interface SignedInCitizen extends Visitor {
  readonly accountId: string;
}

export interface TestApp {
  readonly app: FastifyInstance;
  readonly platform: Platform;
  readonly database: TestDatabase;
  readonly anonymous: Visitor;
  /** Moves the clock; it stands still otherwise. */
  setTime(instant: string): void;
  signInCitizen(person?: Partial<TestCitizen>): Promise<SignedInCitizen>;
  signInOfficer(username: string): Promise<Visitor>;
}

export interface TestCitizen {
  readonly personalId: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: 'male' | 'female';
  readonly phone: string;
  readonly level: 1 | 2;
}

const LE_HUU_HONG: TestCitizen = {
  personalId: '038089999001',
  fullName: 'Lê Hữu Hồng',
  birthDate: '1989-05-09',
  gender: 'male',
  phone: '0980000229',
  level: 2,
};
const RESIDENCE = { province: '38', commune: '14797', detail: 'Số 00 ngõ Ví Dụ, tổ 1' };
/** A Wednesday morning in office hours. */
const START = '2026-11-25T09:00:00+07:00';

/** Anything the log says at level error fails the test that caused it. */
export async function createTestApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-app-'));
  const errors: string[] = [];
  const log = createLog('error', { write: (line) => errors.push(line) });
  let now = Temporal.Instant.from(START);
  const clock: Clock = { now: () => now };
  const config = parseConfig({ DATABASE_URL: database.url, DATA_DIR: folder, ...environment });
  const platform: Platform = { config, database, clock, files: await openLocalFiles(path.join(folder, 'files')), log };
  const app = await createWebApp(platform, writeManifest(path.join(folder, 'assets')));
  await app.ready();
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
    expect(errors).toEqual([]);
  });
  return {
    app,
    platform,
    database,
    anonymous: visitor(app, '', ''),
    setTime: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    signInCitizen: (person) => signInCitizen(app, database, now, { ...LE_HUU_HONG, ...person }),
    signInOfficer: (username) => signInOfficer(app, database, now, username),
  };
}

/** Pages only need the names of their assets, not the assets. */
function writeManifest(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const sources = globSync([
    'src/**/*.island.{ts,tsx}',
    'src/ui/styles/{portal,office}.css',
    'src/ui/assets/**/*.{svg,woff2}',
    'src/capabilities/*/pictures/*.jpg',
  ]);
  const entries = sources.map((source) => [source, { file: `${path.basename(source)}.built` }]);
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(Object.fromEntries(entries)));
  return folder;
}

async function signInCitizen(
  app: FastifyInstance,
  database: TestDatabase,
  now: Temporal.Instant,
  person: TestCitizen,
): Promise<SignedInCitizen> {
  const existing = await database.kysely
    .selectFrom('account')
    .select('id')
    .where('kind', '=', 'citizen')
    .where('personal_id', '=', person.personalId)
    .executeTakeFirst();
  const accountId = existing?.id ?? randomUUID();
  if (existing === undefined) {
    await database.kysely
      .insertInto('account')
      .values({
        id: accountId,
        kind: 'citizen',
        personal_id: person.personalId,
        full_name: person.fullName,
        birth_date: person.birthDate,
        gender: person.gender,
        phone: person.phone,
        level: person.level,
        residence: JSON.stringify(RESIDENCE),
      })
      .execute();
  }
  const session = newSession(now);
  await database.kysely
    .insertInto('citizen_session')
    .values({ ...session.row, account_id: accountId, provider: 'vneid', level: person.level })
    .execute();
  return { ...visitor(app, `dvc_sid=${session.token}`, session.row.csrf_token), accountId };
}

async function signInOfficer(
  app: FastifyInstance,
  database: TestDatabase,
  now: Temporal.Instant,
  username: string,
): Promise<Visitor> {
  const officer = await database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  const session = newSession(now);
  await database.kysely
    .insertInto('officer_session')
    .values({ ...session.row, officer_id: officer.id })
    .execute();
  return visitor(app, `dvc_cb=${session.token}`, session.row.csrf_token);
}

function newSession(now: Temporal.Instant) {
  const token = randomBytes(32).toString('base64url');
  const at = now.toString();
  return {
    token,
    row: {
      token_hash: createHash('sha256').update(token).digest(),
      csrf_token: randomBytes(16).toString('base64url'),
      created_at: at,
      last_seen_at: at,
      expires_at: now.add({ hours: 8 }).toString(),
    },
  };
}

function visitor(app: FastifyInstance, cookie: string, csrfToken: string): Visitor {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  return {
    cookie,
    csrfToken,
    inject: (options) => app.inject({ ...options, headers: { ...headers, ...options.headers } }),
    get: (url) => app.inject({ method: 'GET', url, headers }),
    post: (url, fields) =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ _csrf: csrfToken, ...fields }).toString(),
      }),
  };
}
