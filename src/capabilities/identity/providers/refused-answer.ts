import { Unavailable } from '#platform/errors.ts';
import type { SignInRefusal } from '../domain/citizen.ts';

const REFUSED_BY_PERSON = new Set(['access_denied', 'consent_required', 'interaction_required']);

/** What `error` in the answer of a provider means for the person. @throws Unavailable */
export function refusalOfAnswer(error: string): SignInRefusal {
  if (REFUSED_BY_PERSON.has(error)) return 'cancelled';
  if (error === 'unmet_authentication_requirements') return 'level-too-low';
  if (error === 'server_error' || error === 'temporarily_unavailable') throw new Unavailable(error);
  return 'not-trusted';
}
