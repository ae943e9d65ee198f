import type { Acting } from '#capabilities/identity/index.ts';
import type { CitizenActor } from '../domain/access.ts';

/** The signed-in person as the one who acts, for themselves or for a business. */
export function actingCitizen(citizen: {
  readonly accountId: string;
  readonly fullName: string;
  readonly acting?: Acting;
}): CitizenActor {
  const { accountId, fullName, acting } = citizen;
  if (acting === undefined) return { kind: 'citizen', accountId, fullName };
  return {
    kind: 'citizen',
    accountId: acting.accountId,
    fullName,
    onBehalf: { personAccountId: accountId, businessName: acting.name, mayChange: acting.right !== 'following' },
  };
}
