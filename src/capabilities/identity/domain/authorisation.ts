import { checkPersonalId } from '#shared/personal-id.ts';
import type { Acting, AuthorisationScope } from './acting.ts';
import type { AccountKind, Level } from './citizen.ts';

/** Ủy quyền: a business lets a member act for it. */
export interface Authorisation {
  readonly id: string;
  readonly personalId: string;
  readonly memberName: string;
  readonly scope: AuthorisationScope;
  /** yyyy-mm-dd, both included. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly givenBy: string;
  readonly givenAt: Temporal.Instant;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Temporal.Instant | null;
}

export type AuthorisationState = 'in-force' | 'to-come' | 'ended' | 'withdrawn';

export function authorisationState(
  { validFrom, validTo, withdrawnAt }: Pick<Authorisation, 'validFrom' | 'validTo' | 'withdrawnAt'>,
  today: string,
): AuthorisationState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (today < validFrom) return 'to-come';
  return today <= validTo ? 'in-force' : 'ended';
}

export interface AuthorisationWish {
  readonly personalId: string;
  readonly memberName: string;
  readonly scope: AuthorisationScope;
  readonly validFrom: string;
  readonly validTo: string;
}

export type AuthorisationRefusal =
  | 'number-wrong'
  | 'own-number'
  | 'ends-before-it-begins'
  | 'ends-in-the-past'
  | 'in-force';

/** Undefined when it may be given. Whether one is in force already is asked where it is written. */
export function judgeWish(
  { personalId, validFrom, validTo }: AuthorisationWish,
  ownNumber: string | null,
  today: string,
): AuthorisationRefusal | undefined {
  const verdict = checkPersonalId(personalId, Number(today.slice(0, 4)));
  if (verdict !== 'OK' && verdict !== 'OK_BORN_ABROAD') return 'number-wrong';
  if (personalId === ownNumber) return 'own-number';
  if (validTo < validFrom) return 'ends-before-it-begins';
  return validTo < today ? 'ends-in-the-past' : undefined;
}

/** The business whose members the person may authorise: as its legal representative, or by its own account. */
export function managedBusiness(citizen: {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly fullName: string;
  readonly level: Level;
  readonly acting?: Acting;
}): { readonly accountId: string; readonly name: string } | undefined {
  const { accountId, kind, fullName, level, acting } = citizen;
  if (acting !== undefined) {
    return acting.right === 'representative' ? { accountId: acting.accountId, name: acting.name } : undefined;
  }
  return kind !== 'citizen' && level >= 2 ? { accountId, name: fullName } : undefined;
}
