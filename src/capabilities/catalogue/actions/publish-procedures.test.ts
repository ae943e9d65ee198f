import { expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { publication } from '../../../../procedures/index.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { computeFees, findProcedure, findProcedureVersion } from '../storage/procedure-queries.ts';
import { publishProcedures } from './publish-procedures.ts';

const database = await createTestDatabase();

async function publishAsOwner(changed = publication): Promise<void> {
  const owner = connect({ url: database.url, size: 2 }, createLog('warn'));
  try {
    await publishProcedures(owner, changed);
  } finally {
    await disconnect(owner);
  }
}

test('both guide procedures can be filed here', async () => {
  for (const code of ['1.001193', '1.001612']) {
    expect(await findProcedure(database.kysely, code)).toMatchObject({ number: 1, fileable: true });
  }
  expect(await findProcedure(database.kysely, '9.999999')).toBeUndefined();
});

test('publishing again changes nothing, publishing a change adds a version and keeps the old one', async () => {
  const before = await findProcedure(database.kysely, '1.001612');
  await publishAsOwner();
  expect(await findProcedure(database.kysely, '1.001612')).toEqual(before);

  await publishAsOwner({
    ...publication,
    procedures: publication.procedures.map((definition) =>
      definition.code === '1.001612' ? { ...definition, summary: 'Nội dung mới' } : definition,
    ),
  });
  expect(await findProcedure(database.kysely, '1.001612')).toMatchObject({ number: 2 });
  expect(await findProcedureVersion(database.kysely, before!.id)).toEqual(before);
  expect(await findProcedure(database.kysely, '1.001193')).toMatchObject({ number: 1 });
});

test('fees come out of the database as the rules say', async () => {
  const request = { procedureCode: '1.001612', channel: 'online', on: '2023-06-01' } as const;
  expect(await computeFees(database.kysely, request)).toMatchObject({ total: 0, items: [{ base: 100_000 }] });
  expect(await computeFees(database.kysely, { ...request, channel: 'counter' })).toMatchObject({ total: 100_000 });
  expect(await computeFees(database.kysely, { ...request, procedureCode: '9.999999' })).toBeUndefined();
});
