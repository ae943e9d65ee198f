/** Role × unit × state for every action, where a dossier is really opened for it: nobody is let in who is not on the list. */
import { expect, test } from 'vitest';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { MAY } from '../../../../tests/support/dossier-rights.ts';
import { createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { Actor, OfficerRole } from '../domain/access.ts';
import { DOSSIER_ACTIONS, type DossierAction } from '../domain/dossier-action.ts';
import { type DossierStep, STEP_STATUS } from '../domain/dossier-status.ts';
import { openForChange } from './apply-action.ts';

const ROLES: readonly OfficerRole[] = ['receptionist', 'specialist', 'head', 'signatory', 'administrator', 'inspector'];
const STEPS = Object.keys(STEP_STATUS) as DossierStep[];
const CITIZENS: readonly DossierAction[] = ['answer-supplement', 'request-withdrawal'];

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const code = await world.fileNew();
const missing = code.replace(/\d{4}$/, '9999');

const me = world.officers.specialist.officerId;
const officer = (role: OfficerRole, unitId: number, officerId = me): Actor => ({
  kind: 'officer',
  officerId,
  fullName: 'Trần Văn Thẩm',
  title: 'Chuyên viên',
  duties: [{ role, unitId }],
});

type Answer = 'opened' | 'not permitted' | `not found: ${string}`;

async function answerTo(transaction: Transaction, actor: Actor, action: DossierAction, of = code): Promise<Answer> {
  try {
    await openForChange(transaction, { code: of, actor, action, expectedVersion: 1 });
    return 'opened';
  } catch (error) {
    if (error instanceof NotPermitted) return 'not permitted';
    if (error instanceof NotFound) return `not found: ${error.message}`;
    throw error;
  }
}

test.each(STEPS)(
  'a dossier that is %s opens for each action to those who are listed, and to nobody else',
  async (step) => {
    const where = database.kysely.updateTable('dossier').where('code', '=', code);
    await where.set({ step, workflow_step: step, status: STEP_STATUS[step], assignee_id: me }).execute();
    await inTransaction(database, async (transaction) => {
      for (const action of DOSSIER_ACTIONS) {
        const may = MAY[action](step);
        const isListed = (role: OfficerRole, isMine: boolean) =>
          ['receiving', 'handling', 'returning'].some(
            (unit) => may.includes(`${role}@${unit}`) || (isMine && may.includes(`${role}@${unit}*`)),
          );
        for (const role of ROLES) {
          for (const officerId of role === 'specialist' ? [me, world.officers.head.officerId] : [me]) {
            const actor = officer(role, world.here, officerId);
            const expected = isListed(role, officerId === me) ? 'opened' : 'not permitted';
            expect([action, role, await answerTo(transaction, actor, action)]).toEqual([action, role, expected]);
          }
          const everywhere = role === 'inspector' || role === 'administrator';
          const stranger = officer(role, world.elsewhere);
          const forbidden = await answerTo(transaction, stranger, action);
          expect([action, role, forbidden]).toEqual([
            action,
            role,
            everywhere ? 'not permitted' : 'not found: dossier',
          ]);
          // Whoever may not know of it hears what they hear of one that is not there.
          if (!everywhere) expect(await answerTo(transaction, stranger, action, missing)).toBe(forbidden);
        }
        const expected = CITIZENS.includes(action) ? 'opened' : 'not permitted';
        expect([action, await answerTo(transaction, world.citizen, action)]).toEqual([action, expected]);
        expect(await answerTo(transaction, world.otherCitizen, action)).toBe('not found: dossier');
      }
    });
  },
);

test('an action that nobody listed is refused', async () => {
  const { receptionist, head, signatory } = world.officers;
  await inTransaction(database, async (transaction) => {
    for (const actor of [receptionist, head, signatory, world.citizen]) {
      expect(await answerTo(transaction, actor, 'shred' as DossierAction)).toBe('not permitted');
    }
  });
});
