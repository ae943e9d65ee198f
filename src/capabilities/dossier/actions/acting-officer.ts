import { NotPermitted } from '#platform/errors.ts';
import type { OfficerActor } from '../domain/access.ts';

/**
 * The signed-in officer as the one who acts.
 * @throws NotPermitted when nobody is signed in
 */
export function actingOfficer(officer: Omit<OfficerActor, 'kind'> | null): OfficerActor {
  if (!officer) throw new NotPermitted('officer');
  return { kind: 'officer', ...officer };
}
