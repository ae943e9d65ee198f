/** The people this simulator knows: those of people.json, and their accounts at each provider. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { hashPassword } from './password.ts';
import { PROVIDER_NAMES, type ProviderName } from './settings.ts';

interface Coded {
  readonly code: string;
  readonly name: string;
}

export interface Person {
  /** What is typed to sign in: a citizen's personal number, an organisation's tax code. */
  readonly id: string;
  readonly providers: readonly ProviderName[];
  readonly kind: 'citizen' | 'business' | 'organisation';
  readonly level: 1 | 2;
  readonly phone: string;
  readonly email?: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: 'male' | 'female';
  /** What a person who registered over the network has not shown: absent. */
  readonly ethnicGroup?: Coded;
  readonly nationality: Coded;
  readonly residence?: {
    readonly province: string;
    readonly provinceName: string;
    readonly commune: string;
    readonly communeName: string;
    readonly detail: string;
  };
  readonly idDocument: {
    readonly type: string;
    readonly name: string;
    readonly number: string;
    readonly issuedOn: string;
    readonly issuer: string;
  };
  /** As typed at registration; nobody vouches for it. */
  readonly address?: string;
  readonly organisation?: {
    readonly taxCode: string;
    readonly name: string;
    readonly address: string;
    readonly representativeId: string;
    readonly representativeTitle: string;
  };
}

export interface Account {
  readonly subject: string;
  readonly level: 1 | 2;
  readonly phone: string;
  readonly passwordHash: string;
  readonly person: Person;
}

interface Row {
  readonly subject: string;
  readonly level: 1 | 2;
  readonly phone: string;
  readonly password_hash: string;
  readonly person: Person;
}

const PEOPLE_FILE = new URL('../people.json', import.meta.url);
const COLUMNS = 'subject, level, phone, password_hash, person';

/** Adds the people of the file that are missing; a password that was changed since stays. */
export async function seedPeople(pool: pg.Pool): Promise<void> {
  const people = JSON.parse(await readFile(PEOPLE_FILE, 'utf8')) as (Person & { password: string })[];
  const { rows } = await pool.query<{ provider: string; login_id: string }>('select provider, login_id from account');
  const known = new Set(rows.map((row) => `${row.provider}/${row.login_id}`));
  for (const { password, ...person } of people) {
    for (const provider of PROVIDER_NAMES) {
      if (!person.providers.includes(provider)) continue;
      const passwordHash = known.has(`${provider}/${person.id}`) ? '' : await hashPassword(password);
      // Without a named constraint: an account has two, and the one not named would fail a process that starts beside.
      await pool.query(
        `insert into account (provider, login_id, subject, level, phone, password_hash, person)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [provider, person.id, subjectOf(provider, person.id), person.level, person.phone, passwordHash, person],
      );
      await pool.query('update account set level = $3, phone = $4, person = $5 where provider = $1 and login_id = $2', [
        provider,
        person.id,
        person.level,
        person.phone,
        person,
      ]);
    }
  }
}

/** The same person has unrelated subjects at two providers, and the same one after every restart. */
function subjectOf(provider: ProviderName, id: string): string {
  const hex = createHash('sha256').update(`${provider}|${id}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export async function findByLogin(
  pool: pg.Pool,
  provider: ProviderName,
  loginId: string,
): Promise<Account | undefined> {
  const { rows } = await pool.query<Row>(`select ${COLUMNS} from account where provider = $1 and login_id = $2`, [
    provider,
    loginId,
  ]);
  return toAccount(rows[0]);
}

export async function findBySubject(
  pool: pg.Pool,
  provider: ProviderName,
  subject: string,
): Promise<Account | undefined> {
  const { rows } = await pool.query<Row>(`select ${COLUMNS} from account where provider = $1 and subject = $2`, [
    provider,
    subject,
  ]);
  return toAccount(rows[0]);
}

function toAccount(row: Row | undefined): Account | undefined {
  return (
    row && {
      subject: row.subject,
      level: row.level,
      phone: row.phone,
      passwordHash: row.password_hash,
      person: row.person,
    }
  );
}
