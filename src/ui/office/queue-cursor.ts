/** Where the next page of a queue begins, as it stands in an address: the deadline and code of the last row. */
export interface QueuePlace {
  readonly queueAt: Temporal.Instant;
  readonly code: string;
}

export function writeCursor({ queueAt, code }: QueuePlace): string {
  return encodeURIComponent(`${queueAt.epochMilliseconds}_${code}`);
}

/** Anything that is no cursor is the first page. */
export function parseCursor(text: unknown): QueuePlace | undefined {
  const [, time, code] = /^(\d{1,15})_([A-Z0-9.-]{1,60})$/.exec(String(text ?? '')) ?? [];
  if (time === undefined || code === undefined) return undefined;
  return { queueAt: Temporal.Instant.fromEpochMilliseconds(Number(time)), code };
}
