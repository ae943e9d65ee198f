import { todayInVietnam, VIETNAM } from '#platform/clock.ts';
import { Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { compareStatement, type StatementLine } from '../domain/statement.ts';
import { fetchStatement } from '../gateway/payment-platform.ts';
import { findPayment, listLedger } from '../storage/payment-queries.ts';
import { saveStatementCheck } from '../storage/statement-store.ts';
import { askPlatform } from './ask-platform.ts';

/** Đối soát: today's and yesterday's statements against our ledger, each hour. Tells how many differences are left. */
export async function reconcilePayments(platform: Platform): Promise<number> {
  const today = todayInVietnam(platform.clock);
  let left = 0;
  try {
    for (const day of [today.subtract({ days: 1 }), today]) left += await reconcileDay(platform, day);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    platform.log.warn({ err: error }, 'no statement of the payment platform; the next hour asks again');
  }
  return left;
}

async function reconcileDay(platform: Platform, day: Temporal.PlainDate): Promise<number> {
  const { database, clock, config, log } = platform;
  const lines = await fetchStatement(config.payment, day);
  await catchUp(platform, lines, day);
  const differences = compareStatement(lines, await ledgerOf(platform, lines, day));
  const total = lines.reduce((sum, { amount }) => sum + (/^\d+$/.test(amount) ? BigInt(amount) : 0n), 0n);
  await saveStatementCheck(database.kysely, { day, lines: lines.length, total, differences, at: clock.now() });
  if (differences.length > 0) log.warn({ day: day.toString(), differences }, 'statement and ledger differ');
  return differences.length;
}

/** What the bank has and we lack is asked about, since a statement alone is no authentic message. */
async function catchUp(platform: Platform, lines: readonly StatementLine[], day: Temporal.PlainDate): Promise<void> {
  const before = compareStatement(lines, await ledgerOf(platform, lines, day));
  for (const { reference, kind } of before) {
    if (kind !== 'missing-here') continue;
    const payment = await findPayment(platform.database.kysely, reference);
    if (payment) await askPlatform(platform, payment);
  }
}

function ledgerOf({ database }: Platform, lines: readonly StatementLine[], day: Temporal.PlainDate) {
  const from = day.toZonedDateTime(VIETNAM).toInstant();
  const to = day.add({ days: 1 }).toZonedDateTime(VIETNAM).toInstant();
  return listLedger(database.kysely, { from, to, references: lines.map(({ reference }) => reference) });
}
