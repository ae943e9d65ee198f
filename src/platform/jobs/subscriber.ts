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

/** Something that is due by itself, without an event: what went stale is cleared, what is over is closed. */
export interface Chore {
  readonly name: string;
  /** Harmless when repeated. Says how many rows went or came. */
  run(): Promise<number>;
}
