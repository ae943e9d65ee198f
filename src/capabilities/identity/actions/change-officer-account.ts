import { todayInVietnam } from '#platform/clock.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { Administration } from '../domain/administration.ts';
import type { Officer } from '../domain/duty.ts';
import type { SessionEndReason } from '../domain/officer-session-end.ts';
import { hashPassword } from '../secrets/password.ts';
import { newStartPassword } from '../secrets/start-password.ts';
import { hashToken } from '../secrets/token.ts';
import {
  endDuty,
  forgetSecondFactor,
  isDutyHeld,
  lockAccount,
  raiseVersion,
  saveStartPassword,
  setActive,
} from '../storage/officer-account-store.ts';
import { endOfficerSessions } from '../storage/officer-session-store.ts';
import { type DutySpan, grantDuty } from '../storage/officer-store.ts';
import { deleteRecoveryCodes } from '../storage/recovery-code-store.ts';
import { forgetFailures } from '../storage/sign-in-failure-store.ts';
import {
  type AdministrationParts,
  asAdministrator,
  auditAdministration,
  dutyDetail,
  mayGiveDutyIn,
  unitOfAdministrator,
} from './administer-accounts.ts';

/** What an administrator can do to an account. */
export type AccountChange =
  | { readonly kind: 'lock' | 'unlock' | 'reset-second-factor' | 'reset-password' }
  | { readonly kind: 'grant-duty' | 'end-duty'; readonly duty: DutySpan };

type Refusal = 'changed-meanwhile' | 'own-account' | 'unit-not-yours' | 'already-held';

export type AccountChangeOutcome =
  /** The start password is told once, after a reset. */
  { readonly ok: true; readonly startPassword?: string } | { readonly ok: false; readonly refusal: Refusal };

const SESSION_END: Readonly<Record<AccountChange['kind'], SessionEndReason | undefined>> = {
  lock: 'account-locked',
  unlock: undefined,
  'reset-second-factor': 'second-factor-reset',
  'reset-password': 'password-reset',
  'grant-duty': 'duties-changed',
  'end-duty': 'duties-changed',
};

/**
 * A reset hands over a start password, also when only the authenticator was lost: until the new one is set up the
 * password opens the account alone, and somebody else may know the old one.
 */
const HANDS_OVER_PASSWORD: readonly AccountChange['kind'][] = ['reset-password', 'reset-second-factor'];

/**
 * Thay đổi tài khoản cán bộ. Every change ends the officer's sessions at once. Nobody changes the own account, so
 * that the administrator who acts always remains: there is never none.
 */
export async function changeOfficerAccount(
  parts: AdministrationParts,
  administrator: Officer,
  account: { readonly number: number; readonly version: number },
  change: AccountChange,
): Promise<AccountChangeOutcome> {
  const startPassword = HANDS_OVER_PASSWORD.includes(change.kind) ? newStartPassword() : undefined;
  const passwordHash = startPassword === undefined ? undefined : await hashPassword(startPassword);
  return asAdministrator(parts, administrator, async (transaction, administration): Promise<AccountChangeOutcome> => {
    const today = todayInVietnam(parts.clock);
    const officer = await lockAccount(transaction, account, administration, today.toString());
    if (!officer) return { ok: false, refusal: 'changed-meanwhile' };
    if (officer.id === administrator.officerId) return { ok: false, refusal: 'own-account' };
    if (change.kind === 'grant-duty') {
      const refusal = await refusalOfDuty(transaction, officer.id, change.duty, administration);
      if (refusal) return { ok: false, refusal };
    }
    await apply(transaction, officer, change, { yesterday: today.subtract({ days: 1 }).toString(), passwordHash });
    await raiseVersion(transaction, officer.id);
    const reason = SESSION_END[change.kind];
    if (reason) {
      const end = { reason, byUnit: unitOfAdministrator(administrator) };
      await endOfficerSessions(transaction, officer.id, end, parts.clock.now());
    }
    const detail = 'duty' in change ? dutyDetail(change.duty) : {};
    await auditAdministration(transaction, administrator, `officer-${change.kind}`, officer.id, detail);
    return { ok: true, ...(startPassword !== undefined && { startPassword }) };
  });
}

async function refusalOfDuty(
  transaction: Transaction,
  officerId: string,
  duty: DutySpan,
  administration: Administration,
): Promise<Refusal | undefined> {
  if (!(await mayGiveDutyIn(transaction, administration, duty.unitId))) return 'unit-not-yours';
  return (await isDutyHeld(transaction, officerId, duty)) ? 'already-held' : undefined;
}

async function apply(
  transaction: Transaction,
  { id, username }: { id: string; username: string },
  change: AccountChange,
  { yesterday, passwordHash }: { yesterday: string; passwordHash: string | undefined },
): Promise<void> {
  if (change.kind === 'grant-duty') return grantDuty(transaction, id, change.duty);
  if (change.kind === 'end-duty') return endDuty(transaction, id, change.duty, yesterday);
  if (change.kind === 'lock') return setActive(transaction, id, false);
  if (change.kind === 'unlock') {
    await forgetFailures(transaction, hashToken(username));
    return setActive(transaction, id, true);
  }
  if (change.kind === 'reset-second-factor') {
    await forgetSecondFactor(transaction, id);
    await deleteRecoveryCodes(transaction, id);
  }
  if (passwordHash !== undefined) await saveStartPassword(transaction, id, passwordHash);
}
