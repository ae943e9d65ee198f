import type { Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { Unavailable } from '#platform/errors.ts';
import type { Log } from '#platform/logging.ts';
import { findRepresented } from '../providers/enterprise-register.ts';
import { lockPerson } from '../storage/account-store.ts';
import {
  findLookup,
  type RegisterLookup,
  saveAnswered,
  saveAsked,
  saveBusiness,
  saveRepresented,
} from '../storage/representation-store.ts';

export interface RegisterParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: Pick<Config, 'enterpriseRegister'>;
  readonly log: Pick<Log, 'warn'>;
}

export const ANSWER_LASTS_IN_MINUTES = 15;
/** A register that did not answer is left alone for a while: nobody waits for it at every page. */
const ASKED_AGAIN_AFTER_MINUTES = 1;

/**
 * Xác nhận người đại diện: asks the register whom the person represents, unless it said so lately. While the register
 * is silent what it said last stays as it is.
 */
export async function confirmRepresentation(parts: RegisterParts, personalId: string): Promise<'known' | 'silent'> {
  const { database, clock, config, log } = parts;
  const now = clock.now();
  const last = await findLookup(database.kysely, personalId);
  if (isWithin(last?.answeredAt, now, ANSWER_LASTS_IN_MINUTES)) return 'known';
  if (last !== undefined && isWithin(last.askedAt, now, ASKED_AGAIN_AFTER_MINUTES)) return stateOf(last);
  await saveAsked(database.kysely, personalId, now);
  try {
    const found = await findRepresented(config.enterpriseRegister, personalId);
    await inTransaction(database, async (transaction) => {
      const represented = [];
      // In one order, so that two representatives of the same businesses do not wait for each other.
      for (const enterprise of found.toSorted((a, b) => a.taxCode.localeCompare(b.taxCode))) {
        await lockPerson(transaction, 'organisation', enterprise.taxCode);
        represented.push({ businessId: await saveBusiness(transaction, enterprise, now), title: enterprise.title });
      }
      await lockPerson(transaction, 'representative', personalId);
      await saveRepresented(transaction, personalId, represented, now);
      await saveAnswered(transaction, personalId, now);
    });
    return 'known';
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    log.warn({ reason: error.message }, 'register of enterprises unavailable');
    return 'silent';
  }
}

function isWithin(at: Temporal.Instant | null | undefined, now: Temporal.Instant, minutes: number): boolean {
  return at !== null && at !== undefined && Temporal.Instant.compare(at, now.subtract({ minutes })) > 0;
}

/** Asked a moment ago: either it has answered since, or it is silent. */
function stateOf({ askedAt, answeredAt }: RegisterLookup): 'known' | 'silent' {
  return answeredAt !== null && Temporal.Instant.compare(answeredAt, askedAt) >= 0 ? 'known' : 'silent';
}
