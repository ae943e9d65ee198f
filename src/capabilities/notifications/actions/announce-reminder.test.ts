import { expect, test } from 'vitest';
import { remindOfficers } from '#capabilities/dossier/index.ts';
import { parseConfig } from '#platform/config.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { announceReminder } from './announce-reminder.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const clock = { now: () => at('2026-11-26T09:17') };
const parts = { database, clock, config: parseConfig({ DATABASE_URL: database.url }) };

test('an officer who gave an address is mailed once that a dossier is near its deadline, and no name stands in it', async () => {
  const { specialist } = world.officers;
  const code = await world.fileNew();
  await database.pool.query(`update duty set valid_from = '2025-07-01'`);
  await database.pool.query(
    `update dossier set status = 4, step = 'appraising', assignee_id = $2, due_at = '2026-11-27T17:30+07:00' where code = $1`,
    [code, specialist.officerId],
  );
  await database.pool.query(`insert into reminder_address values ($1, 'tham@thu.example', now())`, [
    specialist.officerId,
  ]);
  await remindOfficers(parts);
  const order = await database.kysely
    .selectFrom('outbox')
    .selectAll()
    .where('topic', '=', 'officer.reminded')
    .executeTakeFirstOrThrow();
  const event = { id: order.id, topic: order.topic, dossierId: order.dossier_id, payload: order.payload };
  await announceReminder(parts, event);
  await announceReminder(parts, event);
  const mails = await database.kysely.selectFrom('message').selectAll().where('channel', '=', 'email').execute();
  expect(mails).toMatchObject([{ recipient: 'tham@thu.example', state: 'queued', account_id: null }]);
  expect(mails[0]?.subject).toBe(`Nhắc việc: hồ sơ ${code} sắp đến hạn trả kết quả`);
  expect(mails[0]?.text).toContain('17:30 ngày 27/11/2026');
  expect(mails[0]?.text).not.toContain(world.citizen.fullName);
});
