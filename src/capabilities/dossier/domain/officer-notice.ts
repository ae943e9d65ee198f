/** Tin báo cho cán bộ: about what is no deadline of a dossier. */
export interface OfficerNotice {
  readonly number: number;
  readonly text: string;
  /** Of the page where it is seen whole. */
  readonly path: string;
  readonly madeAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant | null;
}
