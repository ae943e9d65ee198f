import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { createDossierWorld, FILED_AT } from '../../../../tests/support/dossier-world.ts';
import { listsOf } from '../domain/work-view.ts';
import { listUnattended } from '../storage/in-charge-queries.ts';
import { listLeftOfficers, listWork } from '../storage/work-queries.ts';
import { applyAction } from './apply-action.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, head } = world.officers;
/** The duties of the world begin on the day of the run. */
const TODAY = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString();

const unattended = async (code: string) =>
  (await listUnattended(database.kysely, TODAY, null, 100)).find((dossier) => dossier.code === code);

const setActive = (officerId: string, active: boolean) =>
  database.kysely.updateTable('officer').set({ active }).where('id', '=', officerId).execute();

async function accepted(): Promise<string> {
  const code = await world.fileNew();
  const request = { code, actor: receptionist, at: FILED_AT } as const;
  const done = await inTransaction(database, async (transaction) => {
    const taken = await applyAction(transaction, { ...request, action: 'accept', expectedVersion: 1 });
    if (!taken.ok) return taken;
    const assigneeId = specialist.officerId;
    return applyAction(transaction, { ...request, action: 'assign', expectedVersion: taken.version, assigneeId });
  });
  if (!done.ok) throw new Error(done.refusal);
  return code;
}

test('a new dossier is the desk’s, and nobody’s once no receptionist works there', async () => {
  const code = await world.fileNew();
  expect(await unattended(code)).toBeUndefined();
  await setActive(receptionist.officerId, false);
  expect(await unattended(code)).toMatchObject({ step: 'awaiting-reception', unitId: world.here });
  await setActive(receptionist.officerId, true);
});

test('a duty that has ended owns nothing', async () => {
  const code = await world.fileNew();
  const duty = database.kysely.updateTable('duty').where('officer_id', '=', receptionist.officerId);
  await duty.set({ valid_from: '2025-07-01', valid_to: '2025-07-31' }).execute();
  expect(await unattended(code)).toBeDefined();
  await duty.set({ valid_to: null }).execute();
  expect(await unattended(code)).toBeUndefined();
});

test('the head finds the dossiers of somebody who has left among their own work, and only those', async () => {
  const code = await accepted();
  const work = async () => {
    const left = await listLeftOfficers(database.kysely, [world.here], TODAY);
    const search = { officer: head, lists: listsOf('mine', head), left };
    return (await listWork(database.kysely, search, { limit: 50 })).rows.map(({ code: each }) => each);
  };
  expect(await work()).not.toContain(code);
  await setActive(specialist.officerId, false);
  expect(await work()).toContain(code);
  expect(await unattended(code)).toBeUndefined();
  await setActive(head.officerId, false);
  expect(await unattended(code)).toMatchObject({ step: 'appraising' });
  await setActive(specialist.officerId, true);
  expect(await unattended(code)).toBeUndefined();
  await setActive(head.officerId, true);
});
