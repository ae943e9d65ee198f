import { findGaps, type Gap } from '../domain/completeness.ts';
import { isAnotherPerson } from '../domain/owner-is-submitter.ts';
import type { Filing } from './load-filing.ts';

/** What stands between a draft at the counter and its reception: the gaps of every draft, and what only an officer can get wrong. */
export function counterGaps({ draft, forms, needed, context, handlingUnit }: Filing): readonly Gap[] {
  return [
    ...findGaps(draft, forms, needed, context),
    ...(isAnotherPerson(draft) ? [{ step: 'owner', problem: 'another-person' } as const] : []),
    ...(handlingUnit === undefined ? [{ step: 'declaration', problem: 'nobody-settles' } as const] : []),
  ];
}
