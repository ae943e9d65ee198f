/** Who listens to what happened: the contract between the outbox and the capabilities. */
import type { Json } from '#platform/database/schema.gen.ts';

/** One row of the outbox, as a subscriber gets it. */
export interface OutboxEvent {
  readonly id: number;
  readonly topic: string;
  readonly dossierId: number | null;
  readonly payload: Json;
}

export interface Subscriber {
  /** Name of its queue; never changes, since waiting jobs carry it. */
  readonly name: string;
  readonly topics: readonly string[];
  /** How many events it takes at the same time. */
  readonly concurrency?: number;
  /** May be called again with the same event, so its effect must not double. Throwing means: try again later. */
  handle(event: OutboxEvent): Promise<void>;
}

/** Something that goes stale by itself and is cleared now and then. */
export interface Purge {
  readonly name: string;
  /** Says how many rows went. */
  run(): Promise<number>;
}
