import { randomUUID } from 'node:crypto';
import type { Officer } from '../domain/duty.ts';
import { hashPassword } from '../secrets/password.ts';
import { newStartPassword } from '../secrets/start-password.ts';
import { type DutySpan, insertOfficer, isUsernameTaken } from '../storage/officer-store.ts';
import {
  type AdministrationParts,
  asAdministrator,
  auditAdministration,
  dutyDetail,
  mayGiveDutyIn,
} from './administer-accounts.ts';

export interface OfficerDraft {
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly duty: DutySpan;
}

export type OfficerCreation =
  | { readonly ok: true; readonly number: number; readonly startPassword: string }
  | { readonly ok: false; readonly refusal: 'username-taken' | 'unit-not-yours' };

/** Tạo tài khoản cán bộ: the start password is told once, to whoever hands it over. */
export async function createOfficer(
  parts: AdministrationParts,
  administrator: Officer,
  draft: OfficerDraft,
): Promise<OfficerCreation> {
  const startPassword = newStartPassword();
  const passwordHash = await hashPassword(startPassword);
  return asAdministrator(parts, administrator, async (transaction, administration): Promise<OfficerCreation> => {
    if (!(await mayGiveDutyIn(transaction, administration, draft.duty.unitId)))
      return { ok: false, refusal: 'unit-not-yours' };
    if (await isUsernameTaken(transaction, draft.username)) return { ok: false, refusal: 'username-taken' };
    const id = randomUUID();
    const number = await insertOfficer(transaction, {
      id,
      ...draft,
      passwordHash,
      totpSecret: null,
      mustChangePassword: true,
    });
    await auditAdministration(transaction, administrator, 'officer-created', id, dutyDetail(draft.duty));
    return { ok: true, number, startPassword };
  });
}
