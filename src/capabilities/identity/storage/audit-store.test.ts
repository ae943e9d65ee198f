import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { recordAudit, recordOpening } from './audit-store.ts';

const database = await createTestDatabase();
const { kysely } = database;

const chainOf = (chain: string) =>
  kysely
    .selectFrom('audit_entry')
    .select(['number', 'action', 'hash', 'previous_hash'])
    .where('chain', '=', chain)
    .orderBy('number')
    .execute();

test('what one officer does is one chain, also when they do two things at once; others have theirs', async () => {
  const by = (actorId: string, action: string) =>
    inTransaction(database, (transaction) => recordAudit(transaction, { actorKind: 'officer', actorId, action }));
  await Promise.all(['a', 'b', 'c', 'd'].map((action) => by('one', action)));
  await by('other', 'e');
  const entries = await chainOf('officer:one');
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(entries.map(({ action }) => action).sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(entries.map(({ previous_hash }) => previous_hash)).toEqual([
    null,
    ...entries.slice(0, 3).map(({ hash }) => hash),
  ]);
  expect(await chainOf('officer:other')).toMatchObject([{ number: 1, previous_hash: null }]);
});

test('entries are the last words of a transaction, in one order of actors, and gone with it when it fails', async () => {
  const entry = (actorId: string, action: string) => ({ actorKind: 'officer', actorId, action }) as const;
  const written = () =>
    kysely.selectFrom('audit_entry').select('action').where('action', 'like', 'last-%').orderBy('id').execute();
  const inOne = inTransaction(database, async (transaction) => {
    for (const [actor, action] of [
      ['z', 'last-2'],
      ['y', 'last-1'],
      ['z', 'last-3'],
    ] as const)
      await recordAudit(transaction, entry(actor, action));
    const held = transaction.selectFrom('audit_entry').select('id').where('action', 'like', 'last-%');
    return held.execute();
  });
  expect(await inOne).toEqual([]);
  const failing = inTransaction(database, async (transaction) => {
    await recordAudit(transaction, entry('y', 'last-4'));
    throw new Error('not done after all');
  });
  await expect(failing).rejects.toThrow('not done after all');
  expect((await written()).map(({ action }) => action)).toEqual(['last-1', 'last-2', 'last-3']);
});

test('a look that is recorded already leaves no gap, and what nobody known did is chained too', async () => {
  const look = { actorId: 'three', actorName: 'Ba', subject: 'H56.S101-261124-0001' };
  for (let i = 0; i < 2; i++) await recordOpening(kysely, look);
  await recordOpening(kysely, { ...look, subject: 'H56.S101-261124-0002' });
  expect((await chainOf('officer:three')).map(({ number }) => number)).toEqual([1, 2]);
  await recordAudit(kysely, { actorKind: 'system', action: 'f' });
  const entry = kysely.selectFrom('audit_entry').select(['chain', 'number']).where('action', '=', 'f');
  expect(await entry.executeTakeFirst()).toMatchObject({ chain: expect.stringMatching(/^system:-\d+$/) });
});

test('the application cannot write itself into a chain', async () => {
  const forged = {
    actor_kind: 'officer',
    actor_id: 'four',
    action: 'g',
    chain: 'officer:one',
    number: 9,
    hash: Buffer.from('x'),
  };
  await kysely.insertInto('audit_entry').values(forged).execute();
  expect(await chainOf('officer:four')).toMatchObject([{ number: 1, action: 'g' }]);
  expect(await chainOf('officer:one')).toHaveLength(4);
});
