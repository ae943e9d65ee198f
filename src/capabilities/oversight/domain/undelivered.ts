import type { Connection, Transaction } from '#platform/database/transaction.ts';

/** Tin không gửi được: somebody was not told, and has to be told another way. */
export interface UndeliveredMessage {
  readonly id: number;
  readonly dossierCode: string | null;
  readonly channel: string;
  readonly unitName: string | null;
  readonly failedAt: Temporal.Instant;
}

/** Which message, and by whom. */
export interface Settling {
  readonly id: number;
  /** Null: of all units. */
  readonly unitIds: readonly number[] | null;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

type Settled = Promise<{ readonly dossierCode: string | null } | undefined>;

/** What the part that sends messages offers; joined in `main`, since neighbours do not know each other. */
export interface Undelivered {
  readonly listUndelivered: (
    connection: Connection,
    unitIds: readonly number[] | null,
    limit: number,
  ) => Promise<UndeliveredMessage[]>;
  /** Undefined when the message is not open or not of these units. */
  readonly resendUndelivered: (transaction: Transaction, settling: Settling) => Settled;
  readonly settleUndelivered: (transaction: Transaction, settling: Settling) => Settled;
}
