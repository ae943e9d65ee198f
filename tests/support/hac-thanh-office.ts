/** The people of the demo commune, and dossiers that they have approved. */
import {
  type ActionRequest,
  applyAction,
  type DossierDetail,
  getOfficeDossier,
  type OfficerActor,
} from '../../src/capabilities/dossier/index.ts';
import { inTransaction } from '../../src/platform/database/transaction.ts';
import type { TestApp } from './app.ts';
import { fileGuideDossier, type GuideProcedure } from './real-filing.ts';

const HAC_THANH = 14_797;

export interface HacThanhOffice {
  readonly receptionist: OfficerActor;
  readonly specialist: OfficerActor;
  readonly signatory: OfficerActor;
  detail(code: string): Promise<DossierDetail>;
  /** Files a dossier and takes it to where it waits for its result. */
  approved(procedure: GuideProcedure): Promise<string>;
  /** The same for one that came back to be corrected. */
  approveAgain(code: string): Promise<void>;
}

export async function hacThanhOffice(world: TestApp): Promise<HacThanhOffice> {
  const { database, platform } = world;
  const citizen = await world.signInCitizen();
  const officer = async (username: string, role: OfficerActor['duties'][number]['role']): Promise<OfficerActor> => {
    const row = await database.kysely
      .selectFrom('officer')
      .select(['id', 'full_name', 'title'])
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    const duties = [{ role, unitId: HAC_THANH }];
    return { kind: 'officer', officerId: row.id, fullName: row.full_name, title: row.title, duties };
  };
  const receptionist = await officer('tiepnhan.hacthanh', 'receptionist');
  const specialist = await officer('thuly.hacthanh', 'specialist');
  const signatory = await officer('lanhdao.hacthanh', 'signatory');
  const detail = (code: string) => getOfficeDossier(database.kysely, signatory, code);
  const change = async (code: string, step: Pick<ActionRequest, 'actor' | 'action' | 'assigneeId' | 'data'>) => {
    const { version } = await detail(code);
    await inTransaction(database, (transaction) =>
      applyAction(transaction, { code, at: platform.clock.now(), expectedVersion: version, ...step }),
    );
  };
  const approveAgain = async (code: string) => {
    await change(code, { actor: specialist, action: 'propose', data: { outcome: 'grant' } });
    await change(code, { actor: signatory, action: 'approve' });
  };
  const approved = async (procedure: GuideProcedure) => {
    const code = await fileGuideDossier(world, citizen, procedure);
    await change(code, { actor: receptionist, action: 'accept' });
    await change(code, { actor: specialist, action: 'take-over', assigneeId: specialist.officerId });
    await approveAgain(code);
    return code;
  };
  return { receptionist, specialist, signatory, detail, approved, approveAgain };
}
