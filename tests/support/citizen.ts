/** Somebody with an account, and a photograph they uploaded. */
import { randomUUID } from 'node:crypto';
import type { Citizen } from '../../src/capabilities/identity/index.ts';
import type { Database } from '../../src/platform/database/transaction.ts';

let people = 0;

/** Another one each time. */
export async function aCitizen(database: Database): Promise<Citizen> {
  people += 1;
  const person: Citizen = {
    accountId: randomUUID(),
    kind: 'citizen',
    fullName: 'Lê Hữu Hồng',
    personalId: `0380890${String(10_000 + people)}`,
    taxCode: null,
    birthDate: '1989-05-09',
    gender: 'male',
    phone: '0980000229',
    email: null,
    residence: { province: '38', commune: '14797', detail: 'Số 00 ngõ Ví Dụ, tổ 1' },
    claims: { ethnicGroup: { code: '01', name: 'Kinh' }, nationality: { code: 'VN', name: 'Việt Nam' } },
    level: 2,
    provider: 'vneid',
  };
  await database.kysely
    .insertInto('account')
    .values({
      id: person.accountId,
      kind: 'citizen',
      personal_id: person.personalId,
      full_name: person.fullName,
      level: 2,
    })
    .execute();
  return person;
}

/** @returns its id */
export async function aStoredFile(database: Database, citizen: Citizen): Promise<string> {
  const id = randomUUID();
  await database.kysely
    .insertInto('stored_file')
    .values({
      id,
      account_id: citizen.accountId,
      name: 'giay-chung-sinh.jpg',
      media_type: 'image/jpeg',
      size_in_bytes: 1000,
      sha256: 'a'.repeat(64),
    })
    .execute();
  return id;
}
