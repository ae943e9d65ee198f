import { NotPermitted } from '#platform/errors.ts';
import { isOfficerRole, type OfficerActor } from '../domain/access.ts';

interface SignedInOfficer extends Omit<OfficerActor, 'kind' | 'duties'> {
  readonly duties: readonly { readonly role: string; readonly unitId: number }[];
}

/**
 * The signed-in officer as the one who acts, with the duties that concern dossiers.
 * @throws NotPermitted when nobody is signed in
 */
export function actingOfficer(officer: SignedInOfficer | null): OfficerActor {
  if (!officer) throw new NotPermitted('officer');
  const duties = officer.duties.flatMap(({ role, unitId }) => (isOfficerRole(role) ? [{ role, unitId }] : []));
  return { ...officer, kind: 'officer', duties };
}
