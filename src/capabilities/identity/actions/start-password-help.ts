import { randomUUID } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Officer } from '../domain/duty.ts';
import { deskOf, type HelpOutcome, type HelpWish } from '../domain/password-help.ts';
import { askForPasswordHelp } from '../providers/password-help.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { findAccountIdByNumber, insertPasswordHelp, saveHelpOutcome } from '../storage/password-help-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: Pick<Config, 'passwordHelp'>;
}

export type PasswordHelpStart =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Exclude<HelpOutcome, 'sent'> };

/**
 * Hỗ trợ lấy lại mật khẩu tại quầy, by whoever receives people. What was shown and why is on record before the National
 * Portal is asked, and stays whatever it answers. The person gets the code; the officer learns neither it nor whether
 * there is an account.
 * @throws NotFound for everybody else
 */
export async function startPasswordHelp(
  { database, clock, config }: Parts,
  officer: Officer,
  wish: HelpWish,
): Promise<PasswordHelpStart> {
  const desk = deskOf(officer);
  if (!desk) throw new NotFound('password help');
  const id = randomUUID();
  await inTransaction(database, async (transaction) => {
    const { officerId, fullName } = officer;
    await insertPasswordHelp(transaction, { ...wish, id, officerId, unitId: desk.unitId, at: clock.now() });
    const accountId = await findAccountIdByNumber(transaction, wish.personalId);
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officerId,
      actorName: fullName,
      action: 'password-help-started',
      ...(accountId !== undefined && { accountId }),
      detail: { help: id, unitId: desk.unitId, paper: wish.paper, reason: wish.reason },
    });
  });
  const outcome = await askForPasswordHelp(config.passwordHelp, id, wish);
  await saveHelpOutcome(database.kysely, id, outcome);
  return outcome === 'sent' ? { ok: true } : { ok: false, refusal: outcome };
}
