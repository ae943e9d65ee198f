import { randomUUID } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { Unavailable } from '#platform/errors.ts';
import type { Level, SignInRefusal, VerifiedIdentity } from '../domain/citizen.ts';
import { CITIZEN_LIMITS } from '../domain/session-limits.ts';
import type { IdentityProvider, SignInOutcome } from '../providers/identity-provider.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import {
  dropOtherLinks,
  findAccountByNumber,
  findLinkedAccount,
  insertAccount,
  lockPerson,
  saveLink,
  updateAccount,
} from '../storage/account-store.ts';
import { recordAudit } from '../storage/audit-store.ts';
import {
  deleteCitizenSession,
  deleteSessionsOfAccount,
  insertCitizenSession,
} from '../storage/citizen-session-store.ts';
import { takePendingSignIn } from '../storage/sign-in-transaction-store.ts';

export interface ReturnedBrowser {
  /** From the cookie that beginSignIn gave; undefined when the browser sent none. */
  readonly browserToken: string | undefined;
  /** The session the browser had before; it ends, whatever it was. */
  readonly previousToken: string | undefined;
  readonly device: string | null;
  readonly address: string | null;
}

export type FinishedSignIn =
  | { readonly ok: true; readonly sessionToken: string; readonly returnTo: string }
  | {
      readonly ok: false;
      readonly refusal: SignInRefusal | 'not-begun-here' | 'unavailable' | 'number-better-proven';
      readonly returnTo: string;
      /** Of whoever began it. */
      readonly wantedLevel: Level;
    };

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Hoàn tất đăng nhập: what the provider says is checked, tied to one account, and a new session begins. */
export async function finishSignIn(
  parts: Parts,
  provider: IdentityProvider,
  query: string,
  browser: ReturnedBrowser,
): Promise<FinishedSignIn> {
  const { database, clock } = parts;
  const pending =
    browser.browserToken === undefined
      ? undefined
      : await takePendingSignIn(database.kysely, hashToken(browser.browserToken), provider.name, clock.now());
  if (!pending) return { ok: false, refusal: 'not-begun-here', returnTo: '/', wantedLevel: 1 };

  const { returnTo, wantedLevel } = pending;
  try {
    const outcome = highEnough(await provider.finish(query, pending), wantedLevel);
    if (!outcome.ok) {
      await recordRefusal(database, provider, outcome.refusal);
      return { ok: false, refusal: outcome.refusal, returnTo, wantedLevel };
    }
    const sessionToken = await inTransaction(database, (transaction) =>
      startSession(transaction, provider, outcome.identity, browser, clock.now()),
    );
    if (sessionToken !== undefined) return { ok: true, sessionToken, returnTo };
    await recordRefusal(database, provider, 'number-better-proven');
    return { ok: false, refusal: 'number-better-proven', returnTo, wantedLevel };
  } catch (error) {
    if (error instanceof Unavailable) return { ok: false, refusal: 'unavailable', returnTo, wantedLevel };
    throw error;
  }
}

/** Whatever the provider was asked, and whoever changed the question on its way. */
function highEnough(outcome: SignInOutcome, wanted: Level): SignInOutcome {
  return outcome.ok && outcome.identity.person.level < wanted ? { ok: false, refusal: 'acr-too-low' } : outcome;
}

/** The token of the new session; undefined when the account behind the number is better proven than this identity. */
async function startSession(
  transaction: Transaction,
  provider: IdentityProvider,
  identity: VerifiedIdentity,
  browser: ReturnedBrowser,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const accountId = await linkAccount(transaction, provider, identity, now);
  if (accountId === undefined) return undefined;
  if (browser.previousToken !== undefined) await deleteCitizenSession(transaction, hashToken(browser.previousToken));
  const token = newToken();
  await insertCitizenSession(transaction, {
    tokenHash: hashToken(token),
    accountId,
    provider: provider.name,
    providerSession: identity.providerSession,
    level: identity.person.level,
    csrfToken: newToken(),
    device: browser.device,
    address: browser.address,
    startedAt: now,
    expiresAt: now.add({ hours: CITIZEN_LIMITS.absoluteInHours }),
  });
  await recordAudit(transaction, {
    actorKind: 'citizen',
    actorId: accountId,
    actorName: identity.person.fullName,
    action: 'sign-in',
    accountId,
    detail: { provider: provider.name, level: identity.person.level },
  });
  return token;
}

/** The provider's subject first, then the number the State vouches for, else a new account. */
async function linkAccount(
  transaction: Transaction,
  provider: IdentityProvider,
  { issuer, subject, person }: VerifiedIdentity,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const number = person.kind === 'citizen' ? person.personalId : person.taxCode;
  await lockPerson(transaction, person.kind === 'citizen' ? 'citizen' : 'organisation', number ?? '');
  const linked = await findLinkedAccount(transaction, issuer, subject);
  const source = { provider: provider.name, at: now };
  const known = linked ?? (await findAccountByNumber(transaction, person));
  const link = { issuer, subject, provider: provider.name, accountId: known?.id ?? randomUUID() };
  if (known === undefined) {
    await insertAccount(transaction, link.accountId, person, source);
  } else {
    if (person.level < known.level && linked === undefined) return undefined;
    // Whoever opened the account with less proof may have been somebody else: it is the better proven one's from now on.
    if (person.level > known.level) {
      await dropOtherLinks(transaction, link);
      await deleteSessionsOfAccount(transaction, link.accountId);
    }
    if (person.level >= known.level) await updateAccount(transaction, link.accountId, person, source);
  }
  await saveLink(transaction, link, now);
  return link.accountId;
}

async function recordRefusal(
  database: Database,
  provider: IdentityProvider,
  refusal: SignInRefusal | 'number-better-proven',
): Promise<void> {
  await recordAudit(database.kysely, {
    actorKind: 'system',
    action: 'sign-in-refused',
    detail: { provider: provider.name, refusal },
  });
}
