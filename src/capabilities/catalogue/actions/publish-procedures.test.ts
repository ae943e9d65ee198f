import { expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { publication } from '../../../../procedures/index.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { computeFees, findProcedure, findProcedureVersion } from '../storage/procedure-queries.ts';
import { type Publication, type PublicationResult, publishProcedures } from './publish-procedures.ts';

const database = await createTestDatabase();

async function publishAsOwner(changed: Publication = publication): Promise<PublicationResult> {
  const owner = connect({ url: database.url, size: 2 }, createLog('warn'));
  try {
    return await publishProcedures(owner, changed);
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

test('a workflow that takes longer than the law gives is refused with the reason, and nothing is published', async () => {
  const slow = publication.procedures.map((definition) =>
    definition.code === '1.001612'
      ? {
          ...definition,
          summary: 'Chưa được công bố',
          workflows: (definition.workflows ?? []).map(({ workflow }) => ({
            workflow: {
              ...workflow,
              steps: workflow.steps.map((step) => ({ ...step, ...(step.hours ? { hours: 20 } : {}) })),
            },
          })),
        }
      : definition,
  );
  const before = await findProcedure(database.kysely, '1.001612');
  const result = await publishAsOwner({ ...publication, procedures: slow });
  expect(result).toMatchObject({ ok: false, refusal: 'unfit', unfit: [{ code: '1.001612' }] });
  expect(result.ok ? '' : result.unfit[0]?.findings[0]?.message).toMatch(/80 giờ làm việc, quá thời hạn 24 giờ/);
  expect(await findProcedure(database.kysely, '1.001612')).toEqual(before);
});

test('fees come out of the database as the rules say', async () => {
  const request = { procedureCode: '1.001612', channel: 'online', on: '2023-06-01' } as const;
  expect(await computeFees(database.kysely, request)).toMatchObject({ total: 0, items: [{ base: 100_000 }] });
  expect(await computeFees(database.kysely, { ...request, channel: 'counter' })).toMatchObject({ total: 100_000 });
  expect(await computeFees(database.kysely, { ...request, procedureCode: '9.999999' })).toBeUndefined();
});
