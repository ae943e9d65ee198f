import { hashPassword } from '../secrets/password.ts';
import { hashToken } from '../secrets/token.ts';
import { deleteOtherOfficerSessions } from '../storage/officer-session-store.ts';
import { savePassword } from '../storage/officer-store.ts';
import { type OwnSession, type WrongPassword, withOwnPassword } from './prove-own-password.ts';
import { auditOwnAccount, complaintsAbout, type PasswordChange } from './set-up-officer.ts';
import type { StaffParts } from './sign-in-officer.ts';

/** Đổi mật khẩu: whoever else is signed in with the account is out. */
export function changeOwnPassword(
  parts: StaffParts,
  session: OwnSession,
  passwords: { readonly current: string; readonly next: string },
): Promise<PasswordChange | WrongPassword> {
  return withOwnPassword<PasswordChange>(parts, session, passwords.current, async (transaction, officer) => {
    const complaints = await complaintsAbout(passwords.next, officer);
    if (complaints.length > 0) return { ok: false, refusal: 'weak-password', complaints };
    await savePassword(transaction, officer.id, await hashPassword(passwords.next));
    await deleteOtherOfficerSessions(transaction, officer.id, hashToken(session.token));
    await auditOwnAccount(transaction, officer, 'officer-password-changed');
    return { ok: true };
  });
}
