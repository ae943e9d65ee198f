import type { Level, ProviderName } from './citizen.ts';

/** What decides whether an identity may go. */
export interface UnlinkFacts {
  /** Which one should go. */
  readonly provider: ProviderName;
  /** All that the account has. */
  readonly linked: readonly ProviderName[];
  readonly accountLevel: Level;
  readonly session: {
    readonly provider: ProviderName;
    readonly level: Level;
    readonly startedAt: Temporal.Instant;
  };
}

export type UnlinkRefusal =
  /** Whoever removed it would have no way back in. */
  | 'last-one'
  /** The one that stays must be the one that was just shown to work. */
  | 'in-use'
  /** A browser left open, or an identity with less proof than the account has. */
  | 'sign-in-again';

export const FRESH_FOR_MINUTES = 10;

/** Gỡ liên kết: undefined when it may go. */
export function unlinkRefusal(facts: UnlinkFacts, now: Temporal.Instant): UnlinkRefusal | undefined {
  const { provider, linked, accountLevel, session } = facts;
  if (!linked.some((other) => other !== provider)) return 'last-one';
  if (session.provider === provider) return 'in-use';
  const freshSince = now.subtract({ minutes: FRESH_FOR_MINUTES });
  const isFresh = Temporal.Instant.compare(session.startedAt, freshSince) >= 0;
  return isFresh && session.level >= accountLevel ? undefined : 'sign-in-again';
}
