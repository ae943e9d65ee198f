/** Dossiers of the small office on their way, for tests of what is counted. */
import { applyAction, type DossierAction, type OfficerActor } from '../../src/capabilities/dossier/index.ts';
import { inTransaction } from '../../src/platform/database/transaction.ts';
import type { TestDatabase } from './database.ts';
import { at, type DossierWorld } from './dossier-world.ts';

export interface SettledDossiers {
  /** Files, accepts and assigns one; says its code. Due three working days after. */
  accept(when: string): Promise<string>;
  finish(code: string, when: string): Promise<void>;
}

export function settledDossiers(database: TestDatabase, world: DossierWorld): SettledDossiers {
  const { receptionist, head, specialist, signatory } = world.officers;
  async function act(code: string, actor: OfficerActor, action: DossierAction, when: string): Promise<void> {
    const { version } = await database.kysely
      .selectFrom('dossier')
      .select('version')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    const result = await inTransaction(database, (transaction) =>
      applyAction(transaction, {
        code,
        actor,
        action,
        at: at(when),
        expectedVersion: version,
        ...(action === 'assign' && { assigneeId: specialist.officerId }),
        ...(action === 'propose' && { data: { outcome: 'grant' } }),
      }),
    );
    if (!result.ok) throw new Error(`${action}: ${result.refusal}`);
  }
  return {
    async accept(when) {
      const code = await world.fileNew();
      await act(code, receptionist, 'accept', when);
      await act(code, head, 'assign', when);
      return code;
    },
    async finish(code, when) {
      await act(code, specialist, 'propose', when);
      await act(code, signatory, 'approve', when);
      await act(code, signatory, 'issue', when);
    },
  };
}
