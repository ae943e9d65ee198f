import { beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { openSecret, sealSecret } from '../secrets/sealed-secret.ts';
import { changeStaffSecretKey } from './change-staff-secret-key.ts';

const database = await createTestDatabase();
const KEYS = { before: 'the-key-of-last-year', now: 'the-key-of-this-year' };

function officers() {
  return database.kysely.selectFrom('officer').select(['id', 'totp_secret', 'totp_new_secret']).orderBy('id').execute();
}

beforeEach(async () => {
  for (const { id } of await officers()) {
    const sealed = { totp_secret: sealSecret(`secret of ${id}`, id, KEYS.before), totp_new_secret: null };
    await database.kysely.updateTable('officer').set(sealed).where('id', '=', id).execute();
  }
});

test('every authenticator secret opens with the new key, also one that waits for its first code', async () => {
  const [first] = await officers();
  const id = first?.id ?? '';
  const waiting = { totp_new_secret: sealSecret('waiting', id, KEYS.before) };
  await database.kysely.updateTable('officer').set(waiting).where('id', '=', id).execute();
  await changeStaffSecretKey(database, KEYS);
  const after = await officers();
  expect(after.length).toBeGreaterThan(1);
  for (const { id, totp_secret } of after) expect(openSecret(totp_secret ?? '', id, KEYS.now)).toBe(`secret of ${id}`);
  expect(openSecret(after[0]?.totp_new_secret ?? '', id, KEYS.now)).toBe('waiting');
  await changeStaffSecretKey(database, KEYS);
  expect(await officers()).toEqual(after);
});

test('with a wrong key of before nothing is changed', async () => {
  const before = await officers();
  await expect(changeStaffSecretKey(database, { ...KEYS, before: 'another key' })).rejects.toThrow(
    'STAFF_SECRET_KEY_BEFORE',
  );
  expect(await officers()).toEqual(before);
});
