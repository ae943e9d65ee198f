import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseConfig } from '#platform/config.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { type FiledDossierRow, fileDossier } from '../../../../tests/support/filed-dossier.ts';
import { remindSupplements } from './remind-supplements.ts';

const database = await createTestDatabase();
const config = parseConfig({ DATABASE_URL: database.url });

async function supplementDue(respondBy: string): Promise<FiledDossierRow> {
  const dossier = await fileDossier(database.url, {
    accountPhone: '0980000229',
    status: 5,
    step: 'awaiting-supplement',
  });
  const officer = await database.kysely
    .insertInto('officer')
    .values({ id: randomUUID(), username: `u-${dossier.id}`, full_name: 'Phạm Thị Mẫu', title: '', password_hash: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await database.kysely
    .insertInto('supplement_request')
    .values({
      dossier_id: dossier.id,
      number: 1,
      reason: 'Thiếu giấy tờ',
      faults: JSON.stringify([{}]),
      requested_by: officer.id,
      requested_at: new Date(),
      respond_by: respondBy,
    })
    .execute();
  return dossier;
}

async function agree({ accountId }: FiledDossierRow, channel: string, purpose = 'reminder'): Promise<void> {
  const consent = { account_id: accountId, purpose, version: 1, channel, is_given: true, at: new Date() };
  await database.kysely
    .insertInto('contact_consent')
    .values({ ...consent, manner: 'account-page' })
    .execute();
}

async function remindedAt(time: string, { id }: FiledDossierRow) {
  const clock = { now: () => Temporal.Instant.from(time) };
  await remindSupplements({ database, clock, config });
  await remindSupplements({ database, clock, config });
  return database.kysely
    .selectFrom('message')
    .select(['channel', 'recipient', 'text', 'purpose'])
    .where('dossier_id', '=', id)
    .orderBy('id')
    .execute();
}

test('a citizen who agreed is reminded once, two days before the last day of the supplement', async () => {
  const dossier = await supplementDue('2026-12-04');
  await agree(dossier, 'sms');
  await agree(dossier, 'zalo');
  const link = { account_id: dossier.accountId, zalo_user_id: '3810', linked_at: new Date() };
  await database.kysely.insertInto('zalo_link').values(link).execute();
  expect(await remindedAt('2026-12-01T09:17:00+07:00', dossier)).toEqual([]);
  const [sms, zalo, ...more] = await remindedAt('2026-12-02T09:17:00+07:00', dossier);
  expect(more).toEqual([]);
  expect(sms).toMatchObject({ channel: 'sms', recipient: '0912345678', purpose: 'reminder' });
  expect(sms?.text).toContain(`Nhắc bạn: hồ sơ ${dossier.code}`);
  expect(sms?.text).toContain('hạn đến hết ngày 04/12/2026');
  expect(sms?.text).not.toMatch(/https?:|Nguyễn Thị Thử/);
  expect(zalo).toMatchObject({ channel: 'zalo' });
});

test('a person who agreed to nothing is told by SMS alone, and so is one without an account', async () => {
  const other = await supplementDue('2026-12-11');
  await agree(other, 'zalo', 'progress');
  const [sms, ...more] = await remindedAt('2026-12-10T10:00:00+07:00', other);
  expect(more).toEqual([]);
  expect(sms).toMatchObject({ channel: 'sms', purpose: 'reminder' });
  expect(sms?.text).toContain('Không bổ sung, hồ sơ sẽ dừng giải quyết.');
  const counter = await supplementDue('2026-12-18');
  await database.kysely.updateTable('dossier').set({ account_id: null }).where('id', '=', counter.id).execute();
  await database.kysely
    .updateTable('dossier_form')
    .set({ submitter: JSON.stringify({ phone: '0912000333' }) })
    .where('dossier_id', '=', counter.id)
    .execute();
  expect(await remindedAt('2026-12-17T10:00:00+07:00', counter)).toMatchObject([
    { channel: 'sms', recipient: '0912000333' },
  ]);
});

test('nobody is reminded who answered already, or at night', async () => {
  const answered = await supplementDue('2026-12-11');
  await agree(answered, 'sms');
  await database.kysely
    .updateTable('supplement_request')
    .set({ answered_at: new Date() })
    .where('dossier_id', '=', answered.id)
    .execute();
  expect(await remindedAt('2026-12-10T10:00:00+07:00', answered)).toEqual([]);
  const night = await supplementDue('2026-12-11');
  await agree(night, 'sms');
  expect(await remindedAt('2026-12-10T23:17:00+07:00', night)).toEqual([]);
  expect(await remindedAt('2026-12-10T08:17:00+07:00', night)).toHaveLength(1);
});
