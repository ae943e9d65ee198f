/** Filings of several matters whose first one is about to have its result; the others begin by themselves. */
import type { Office } from './office.ts';
import { act, bring, type Desk, file } from './office-deeds.ts';
import { aPersonReadyToSend, DEATH } from './people.ts';

export interface GoingOn {
  /** Ban hành: from here a worker begins what waited. */
  issueFirst(): Promise<void>;
  countBegun(): Promise<{ readonly begun: number; readonly dossiers: number }>;
}

export async function goingOn(office: Office, desk: Desk): Promise<GoingOn> {
  const citizen = await aPersonReadyToSend(office, DEATH);
  const code = (await file(citizen)).replace('LT-', '');
  await bring({ code }, 'approved', desk);
  return {
    issueFirst: () => act(desk.signatory, `/can-bo/ho-so/${code}/ban-hanh`, {}),
    async countBegun() {
      const [row] = await office.query<{ begun: number; dossiers: number }>(
        `select (select count(*)::int from dossier where account_id = $1) as dossiers, count(dossier_id)::int as begun
         from bundle join bundle_member on bundle_id = bundle.id where account_id = $1`,
        [citizen.accountId],
      );
      return row ?? { begun: 0, dossiers: 0 };
    },
  };
}
