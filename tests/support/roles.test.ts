import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestDatabase } from './database.ts';

const database = await createTestDatabase();

test('the application role can add to the audit but not change or remove it', async () => {
  await sql`insert into audit_entry (actor_kind, action) values ('system', 'test')`.execute(database.kysely);
  await expect(sql`update audit_entry set action = 'other'`.execute(database.kysely)).rejects.toThrow(
    /permission denied/,
  );
  await expect(sql`delete from audit_entry`.execute(database.kysely)).rejects.toThrow(/permission denied/);
});

test('the application role cannot change the structure', async () => {
  await expect(sql`create table mine (id int)`.execute(database.kysely)).rejects.toThrow(/permission denied/);
});
