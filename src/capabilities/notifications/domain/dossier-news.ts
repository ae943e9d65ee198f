/** Tin về hồ sơ: what a message to the person may need to say. */
export interface DossierNews {
  readonly type: NewsType;
  readonly dossierCode: string;
  readonly procedureName: string;
  /** Mã hồ sơ liên thông that it is a matter of. */
  readonly bundleCode: string | null;
  readonly receivingUnitName: string;
  readonly returningUnitName: string;
  /** Of an online dossier not yet looked at. */
  readonly answerDueAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  /** Of the supplement request that is open. */
  readonly supplement: { readonly faultCount: number; readonly respondBy: Temporal.PlainDate } | null;
}

/** What concerns the person: events of the dossier, and that a question about it is answered. All else is the office's own affair. */
export const NEWS_TYPES = [
  'submitted',
  'accepted',
  'refused',
  'supplement-requested',
  'supplement-answered',
  'issued',
  'returned',
  'stopped',
  'withdrawal-requested',
  'withdrawal-accepted',
  'withdrawal-refused',
  'extended',
  'time-excluded',
  'exclusion-ended',
  'question-answered',
] as const;

export type NewsType = (typeof NEWS_TYPES)[number];

export function isNewsType(type: unknown): type is NewsType {
  return NEWS_TYPES.some((known) => known === type);
}
