import { findProcedureVersion, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { DeadlineRule } from '../domain/deadline.ts';

/** Quy tắc thời hạn of the version a dossier is pinned to, for the channel it came by. */
export async function loadDeadlineRule(
  connection: Connection,
  versionId: number,
  channel: string,
): Promise<DeadlineRule> {
  const version = await findProcedureVersion(connection, versionId);
  if (!version) throw new Error(`There is no procedure version ${versionId}`);
  return deadlineRule(version.definition, channel);
}

export function deadlineRule(definition: ProcedureDefinition, channel: string): DeadlineRule {
  const way = definition.channels.find((one) => one.channel === channel) ?? definition.channels[0];
  if (!way) throw new Error(`The procedure ${definition.code} has no time limit`);
  const { sameDayCutoff: cutoff, ...limit } = way.limit;
  return { limit, cutoff, afterSupplement: definition.supplement };
}
