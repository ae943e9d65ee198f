/** One registration under way: bound to the browser's visit, in the order of its steps. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Person } from '../people.ts';
import type { ProviderName } from '../settings.ts';
import type { RegistrationDetails } from './registration-form.ts';

type Step = 'code' | 'password';

const LIFETIME = '20 minutes';

export interface Registrations {
  begin(uid: string, details: RegistrationDetails): Promise<void>;
  find(uid: string, step: Step): Promise<RegistrationDetails | undefined>;
  /** False when something else has been typed since the code was sent: the code says nothing about that. */
  confirmPhone(uid: string, details: RegistrationDetails): Promise<boolean>;
  isRegistered(idNumber: string): Promise<boolean>;
  /** The subject of the new account; undefined when somebody else was quicker with this number. */
  complete(uid: string, details: RegistrationDetails, passwordHash: string): Promise<string | undefined>;
}

export function createRegistrations(pool: pg.Pool, provider: ProviderName): Registrations {
  return {
    async begin(uid, details) {
      await pool.query(
        `insert into registration (uid, step, id_number, phone, details, expires_at)
         values ($1, 'code', $2, $3, $4, now() + interval '${LIFETIME}')
         on conflict (uid) do update set step = 'code', id_number = excluded.id_number, phone = excluded.phone,
           details = excluded.details`,
        [uid, details.idNumber, details.phone, details],
      );
    },
    async find(uid, step) {
      const { rows } = await pool.query<{ details: RegistrationDetails }>(
        'select details from registration where uid = $1 and step = $2 and expires_at > now()',
        [uid, step],
      );
      return rows[0]?.details;
    },
    async confirmPhone(uid, { idNumber, phone }) {
      const { rowCount } = await pool.query(
        `update registration set step = 'password'
         where uid = $1 and step = 'code' and id_number = $2 and phone = $3`,
        [uid, idNumber, phone],
      );
      return rowCount === 1;
    },
    async isRegistered(idNumber) {
      const { rowCount } = await pool.query('select 1 from account where provider = $1 and login_id = $2', [
        provider,
        idNumber,
      ]);
      return rowCount === 1;
    },
    async complete(uid, details, passwordHash) {
      const { rows } = await pool.query<{ subject: string }>(
        `insert into account (provider, login_id, subject, level, phone, password_hash, person)
         values ($1, $2, $3, 1, $4, $5, $6) on conflict do nothing returning subject`,
        [provider, details.idNumber, randomUUID(), details.phone, passwordHash, personOf(provider, details)],
      );
      await pool.query('delete from registration where uid = $1', [uid]);
      return rows[0]?.subject;
    },
  };
}

function personOf(provider: ProviderName, details: RegistrationDetails): Person {
  const { idNumber, birthDate, fullName, gender, phone, email, address } = details;
  return {
    id: idNumber,
    providers: [provider],
    kind: 'citizen',
    level: 1,
    phone,
    ...(email !== undefined && { email }),
    fullName,
    birthDate,
    gender,
    nationality: { code: 'VN', name: 'Việt Nam' },
    address,
    idDocument: {
      type: idNumber.length === 12 ? '5' : '',
      name: idNumber.length === 12 ? 'Căn cước công dân' : 'Chứng minh nhân dân',
      number: idNumber,
      issuedOn: '',
      issuer: '',
    },
  };
}
